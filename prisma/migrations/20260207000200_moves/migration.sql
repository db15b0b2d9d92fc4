-- How members go on: to another cell, to official membership, out of the register.
CREATE TYPE "DepartureKind" AS ENUM ('DEATH', 'RESIGNATION', 'STRUCK_OFF', 'EXPELLED', 'MOVED_AWAY');

CREATE TABLE "Transfer" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "fullName" TEXT NOT NULL,
    "fromId" INTEGER NOT NULL,
    "fromPath" TEXT COLLATE "C" NOT NULL,
    "toId" INTEGER NOT NULL,
    "toPath" TEXT COLLATE "C" NOT NULL,
    "on" DATE NOT NULL,
    "decisionNo" TEXT,

    CONSTRAINT "Transfer_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Transfer_memberId_idx" ON "Transfer"("memberId");
CREATE INDEX "Transfer_fromPath_on_idx" ON "Transfer"("fromPath", "on");
CREATE INDEX "Transfer_toPath_on_idx" ON "Transfer"("toPath", "on");
ALTER TABLE "Transfer" ADD CONSTRAINT "Transfer_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Transfer" ADD CONSTRAINT "Transfer_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Transfer" ADD CONSTRAINT "Transfer_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Transfer" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Transfer" FORCE ROW LEVEL SECURITY;
-- Both sides see it: who was left, and who was joined.
CREATE POLICY reach ON "Transfer" USING (
  "fromPath" ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])
  OR "toPath" ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]));
CREATE TRIGGER transfer_append_only BEFORE DELETE OR TRUNCATE OR UPDATE OF "memberId", "fullName", "fromId", "toId", "on", "decisionNo"
  ON "Transfer" FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TABLE "Recognition" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "proposedOn" DATE,
    "decidedOn" DATE NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "decisionNo" TEXT,

    CONSTRAINT "Recognition_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Recognition_memberId_key" ON "Recognition"("memberId");
ALTER TABLE "Recognition" ADD CONSTRAINT "Recognition_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Recognition" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Recognition" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "Recognition" USING (EXISTS (SELECT FROM "Member" m WHERE m.id = "Recognition"."memberId"));
CREATE TRIGGER recognition_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "Recognition"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TABLE "Departure" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "kind" "DepartureKind" NOT NULL,
    "on" DATE NOT NULL,
    "decisionNo" TEXT,
    "reason" TEXT,

    CONSTRAINT "Departure_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Departure_memberId_key" ON "Departure"("memberId");
ALTER TABLE "Departure" ADD CONSTRAINT "Departure_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Departure" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Departure" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "Departure" USING (EXISTS (SELECT FROM "Member" m WHERE m.id = "Departure"."memberId"));
CREATE TRIGGER departure_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "Departure"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
