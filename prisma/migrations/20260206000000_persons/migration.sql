-- A person stands apart from being a member: somebody is known before the admission. Each member so far is a person.
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "bornOn" DATE,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- The one who migrates reaches every row.
SELECT set_config('nguon.reach', '/', true);
INSERT INTO "Person" ("id", "organizationId", "path", "fullName", "folded", "sortKey", "bornOn")
SELECT "id", "organizationId", "path", "fullName", "folded", "sortKey", "bornOn" FROM "Member";

DROP INDEX "Member_path_sortKey_id_idx";
ALTER TABLE "Member" ADD COLUMN "personId" UUID;
UPDATE "Member" SET "personId" = "id";
ALTER TABLE "Member" ALTER COLUMN "personId" SET NOT NULL,
  DROP COLUMN "fullName", DROP COLUMN "folded", DROP COLUMN "sortKey", DROP COLUMN "bornOn";

CREATE INDEX "Person_path_sortKey_id_idx" ON "Person"("path", "sortKey", "id");
CREATE UNIQUE INDEX "Member_personId_key" ON "Member"("personId");
CREATE INDEX "Member_organizationId_idx" ON "Member"("organizationId");
ALTER TABLE "Person" ADD CONSTRAINT "Person_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Member" ADD CONSTRAINT "Member_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Person" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Person" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "Person" USING (
  EXISTS (
    SELECT 1 FROM string_to_table(current_setting('nguon.reach', true), ',') AS place
    WHERE place <> '' AND starts_with("Person".path, place)
  )
);
