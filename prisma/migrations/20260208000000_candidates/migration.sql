-- Candidates: dossiers from the first notice to the ceremony, and the dated steps of each.
CREATE TYPE "Schooling" AS ENUM ('READS_AND_WRITES', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY');
CREATE TYPE "CandidateStage" AS ENUM ('OUTSTANDING', 'SYMPATHISER', 'APPLICANT', 'PROPOSED', 'DECIDED', 'PROBATIONARY', 'OFFICIAL');
CREATE TYPE "CandidateOutcome" AS ENUM ('ADMITTED', 'STOPPED');
CREATE TYPE "CandidateStepKind" AS ENUM ('NOTICED', 'LISTED', 'HELPER', 'AWARENESS', 'APPLICATION', 'CV', 'VERIFICATION', 'INTRODUCTIONS', 'OPINIONS', 'CELL_RESOLUTION', 'APPRAISAL', 'COMMITTEE_RESOLUTION', 'DECISION', 'RECEIPT', 'CEREMONY', 'NEW_MEMBER_CLASS', 'PROPOSAL', 'RECOGNITION');

CREATE TABLE "Candidate" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organizationId" INTEGER NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "openedOn" DATE NOT NULL,
    "closedOn" DATE,
    "outcome" "CandidateOutcome",
    "stage" "CandidateStage" NOT NULL,
    "dueOn" DATE,
    "schooling" "Schooling",
    "isElder" BOOLEAN NOT NULL DEFAULT false,
    "sourceForce" TEXT,
    "introducedBy" TEXT,
    "admissionId" UUID,

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id"),
    CONSTRAINT candidate_closing CHECK (("closedOn" IS NULL) = ("outcome" IS NULL)),
    -- Nobody is admitted but by an entry of the ledger.
    CONSTRAINT candidate_admission CHECK (("outcome" IS NOT DISTINCT FROM 'ADMITTED') = ("admissionId" IS NOT NULL))
);
CREATE INDEX "Candidate_personId_idx" ON "Candidate"("personId");
CREATE INDEX "Candidate_organizationId_idx" ON "Candidate"("organizationId");
CREATE UNIQUE INDEX "Candidate_admissionId_key" ON "Candidate"("admissionId");
CREATE UNIQUE INDEX candidate_open_once ON "Candidate"("personId") WHERE "closedOn" IS NULL;
-- Lists show who is still on the way, the furthest first.
CREATE INDEX candidate_open ON "Candidate"("path", "stage" DESC, "dueOn", "id") WHERE "closedOn" IS NULL;
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_admissionId_fkey" FOREIGN KEY ("admissionId") REFERENCES "Admission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Candidate" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Candidate" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "Candidate" USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]));

CREATE TABLE "CandidateStep" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "kind" "CandidateStepKind" NOT NULL,
    "on" DATE NOT NULL,
    "isPassed" BOOLEAN NOT NULL,
    "details" JSONB NOT NULL,
    "reason" TEXT,
    "regulation" TEXT,
    "withdrawsId" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" INTEGER,

    CONSTRAINT "CandidateStep_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "CandidateStep_candidateId_idx" ON "CandidateStep"("candidateId");
CREATE UNIQUE INDEX "CandidateStep_withdrawsId_key" ON "CandidateStep"("withdrawsId");
ALTER TABLE "CandidateStep" ADD CONSTRAINT "CandidateStep_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateStep" ADD CONSTRAINT "CandidateStep_withdrawsId_fkey" FOREIGN KEY ("withdrawsId") REFERENCES "CandidateStep"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateStep" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "CandidateStep" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "CandidateStep" USING (EXISTS (SELECT FROM "Candidate" c WHERE c.id = "CandidateStep"."candidateId"));
CREATE TRIGGER candidate_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "CandidateStep"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
