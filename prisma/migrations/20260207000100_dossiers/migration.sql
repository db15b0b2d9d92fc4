-- What the law calls sensitive is sealed: the key is not in the database. The mark finds the same number again.
SELECT set_config('nguon.reach', '/', true);
ALTER TABLE "Person" ADD COLUMN "local" BOOLEAN, ADD COLUMN "identitySealed" TEXT, ADD COLUMN "identityMark" TEXT,
  ADD COLUMN "ethnicGroupSealed" TEXT, ADD COLUMN "religionSealed" TEXT;
CREATE INDEX "Person_identityMark_idx" ON "Person"("identityMark");
UPDATE "Person" p SET local = a.local FROM "Member" m JOIN "Admission" a ON a."memberId" = m.id AND a.kind = 'NAMED'
  WHERE m."personId" = p.id AND a.local IS NOT NULL;

-- Who saw whose dossier, and what of it: only grows, and is for whoever handles the person now.
CREATE TYPE "SightKind" AS ENUM ('VIEWED', 'REVEALED', 'EXPORTED');
CREATE TABLE "Sight" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userId" INTEGER,
    "actor" TEXT NOT NULL,
    "kind" "SightKind" NOT NULL,
    "fields" TEXT[],
    "reason" TEXT,

    CONSTRAINT "Sight_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Sight_personId_at_idx" ON "Sight"("personId", "at");
ALTER TABLE "Sight" ADD CONSTRAINT "Sight_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Sight" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Sight" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "Sight" USING (EXISTS (SELECT FROM "Person" p WHERE p.id = "Sight"."personId"));
CREATE TRIGGER sight_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "Sight"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
