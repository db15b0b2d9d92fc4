-- What was entered by mistake stays on record, marked as taken back with the reason; a stopped dossier can go on.
SELECT set_config('nguon.reach', '/', true);

ALTER TABLE "Transfer" ADD COLUMN "takenBackAt" TIMESTAMPTZ(3), ADD COLUMN "takenBackReason" TEXT, ADD COLUMN "takenBackById" INTEGER;
ALTER TABLE "Recognition" ADD COLUMN "takenBackAt" TIMESTAMPTZ(3), ADD COLUMN "takenBackReason" TEXT, ADD COLUMN "takenBackById" INTEGER;
ALTER TABLE "Departure" ADD COLUMN "takenBackAt" TIMESTAMPTZ(3), ADD COLUMN "takenBackReason" TEXT, ADD COLUMN "takenBackById" INTEGER;

-- One of each stands at most.
DROP INDEX "Recognition_memberId_key";
DROP INDEX "Departure_memberId_key";
CREATE INDEX "Recognition_memberId_idx" ON "Recognition"("memberId");
CREATE INDEX "Departure_memberId_idx" ON "Departure"("memberId");
CREATE UNIQUE INDEX recognition_stands_once ON "Recognition"("memberId") WHERE "takenBackAt" IS NULL;
CREATE UNIQUE INDEX departure_stands_once ON "Departure"("memberId") WHERE "takenBackAt" IS NULL;

-- Append-only but for the mark, which is set once.
CREATE FUNCTION taken_back_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% was taken back before', TG_TABLE_NAME USING ERRCODE = 'raise_exception';
END $$;
DROP TRIGGER recognition_append_only ON "Recognition";
CREATE TRIGGER recognition_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "memberId", "proposedOn", "decidedOn", "effectiveOn", "decisionNo" ON "Recognition"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
DROP TRIGGER departure_append_only ON "Departure";
CREATE TRIGGER departure_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "memberId", kind, "on", "decisionNo", reason ON "Departure"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER transfer_taken_back BEFORE UPDATE OF "takenBackAt", "takenBackReason", "takenBackById" ON "Transfer"
  FOR EACH ROW WHEN (OLD."takenBackAt" IS NOT NULL) EXECUTE FUNCTION taken_back_once();
CREATE TRIGGER recognition_taken_back BEFORE UPDATE OF "takenBackAt", "takenBackReason", "takenBackById" ON "Recognition"
  FOR EACH ROW WHEN (OLD."takenBackAt" IS NOT NULL) EXECUTE FUNCTION taken_back_once();
CREATE TRIGGER departure_taken_back BEFORE UPDATE OF "takenBackAt", "takenBackReason", "takenBackById" ON "Departure"
  FOR EACH ROW WHEN (OLD."takenBackAt" IS NOT NULL) EXECUTE FUNCTION taken_back_once();

-- Whose admission was withdrawn was never moved, recognised or gone either.
UPDATE "Transfer" t SET "takenBackAt" = now() FROM "Member" m WHERE m.id = t."memberId" AND m.status = 'VOID';
UPDATE "Recognition" r SET "takenBackAt" = now() FROM "Member" m WHERE m.id = r."memberId" AND m.status = 'VOID';
UPDATE "Departure" d SET "takenBackAt" = now() FROM "Member" m WHERE m.id = d."memberId" AND m.status = 'VOID';

-- Why a dossier was stopped and why it goes on again: with the dossier, not in the trail, so that it can be forgotten with it.
CREATE TYPE "CandidateTurnKind" AS ENUM ('STOPPED', 'REOPENED');
CREATE TABLE "CandidateTurn" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "kind" "CandidateTurnKind" NOT NULL,
    "on" DATE NOT NULL,
    "reason" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" INTEGER,

    CONSTRAINT "CandidateTurn_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "CandidateTurn_candidateId_recordedAt_idx" ON "CandidateTurn"("candidateId", "recordedAt");
ALTER TABLE "CandidateTurn" ADD CONSTRAINT "CandidateTurn_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateTurn" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "CandidateTurn" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "CandidateTurn" USING (EXISTS (SELECT FROM "Candidate" c WHERE c.id = "CandidateTurn"."candidateId"));
CREATE TRIGGER candidate_turn_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "CandidateTurn"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
-- Those stopped so far: their reason stands in the trail alone.
INSERT INTO "CandidateTurn" (id, "candidateId", kind, "on")
SELECT gen_random_uuid(), id, 'STOPPED', "closedOn" FROM "Candidate" WHERE outcome = 'STOPPED';
-- Dossiers that were stopped, the latest first.
CREATE INDEX candidate_stopped ON "Candidate"("path", "closedOn" DESC, "id") WHERE "outcome" = 'STOPPED';
