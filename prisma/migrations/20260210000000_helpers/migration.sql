-- Who helps a candidate, what they remark, and what the candidate was given to do.
CREATE TYPE "HelperGone" AS ENUM ('MOVED', 'LEFT');
CREATE TYPE "RemarkConclusion" AS ENUM ('CONTINUE', 'NOT_YET', 'PROPOSE');
CREATE TYPE "TaskOutcome" AS ENUM ('DONE', 'PARTLY', 'NOT_DONE');

ALTER TABLE "Candidate" ADD COLUMN "remarkMonths" INTEGER, ADD COLUMN "remarkDueOn" DATE,
  ADD CONSTRAINT candidate_remark_months CHECK ("remarkMonths" IN (1, 3));

CREATE TABLE "HelperAssignment" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "stepId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "fullName" TEXT NOT NULL,
    "grassrootsId" INTEGER NOT NULL,
    "from" DATE NOT NULL,
    "together" DATE NOT NULL,
    "explanation" TEXT,
    "until" DATE,
    "endReason" TEXT,
    "gone" "HelperGone",
    "goneOn" DATE,
    "isWithdrawn" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "HelperAssignment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT helper_days CHECK ("until" >= "from" AND "together" <= "from"),
    CONSTRAINT helper_ending CHECK (("until" IS NULL) = ("endReason" IS NULL)),
    CONSTRAINT helper_gone CHECK (("gone" IS NULL) = ("goneOn" IS NULL))
);
CREATE UNIQUE INDEX "HelperAssignment_stepId_key" ON "HelperAssignment"("stepId");
CREATE INDEX "HelperAssignment_candidateId_idx" ON "HelperAssignment"("candidateId");
CREATE INDEX "HelperAssignment_memberId_idx" ON "HelperAssignment"("memberId");
ALTER TABLE "HelperAssignment" ADD CONSTRAINT "HelperAssignment_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "HelperAssignment" ADD CONSTRAINT "HelperAssignment_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "CandidateStep"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "HelperAssignment" ADD CONSTRAINT "HelperAssignment_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "HelperAssignment" ADD CONSTRAINT "HelperAssignment_grassrootsId_fkey" FOREIGN KEY ("grassrootsId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "HelperAssignment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "HelperAssignment" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "HelperAssignment" USING (EXISTS (SELECT FROM "Candidate" c WHERE c.id = "HelperAssignment"."candidateId"));

CREATE TABLE "Remark" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "helperId" UUID,
    "on" DATE NOT NULL,
    "progress" JSONB NOT NULL,
    "words" TEXT,
    "conclusion" "RemarkConclusion" NOT NULL,
    "withdrawnReason" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" INTEGER,

    CONSTRAINT "Remark_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Remark_candidateId_idx" ON "Remark"("candidateId");
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_helperId_fkey" FOREIGN KEY ("helperId") REFERENCES "HelperAssignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Remark" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Remark" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "Remark" USING (EXISTS (SELECT FROM "Candidate" c WHERE c.id = "Remark"."candidateId"));

CREATE TABLE "CandidateTask" (
    "id" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "givenOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "outcome" "TaskOutcome",
    "outcomeOn" DATE,
    "outcomeWords" TEXT,
    "withdrawnReason" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" INTEGER,

    CONSTRAINT "CandidateTask_pkey" PRIMARY KEY ("id"),
    CONSTRAINT task_days CHECK ("dueOn" >= "givenOn" AND "outcomeOn" >= "givenOn"),
    CONSTRAINT task_outcome CHECK (("outcome" IS NULL) = ("outcomeOn" IS NULL))
);
CREATE INDEX "CandidateTask_candidateId_idx" ON "CandidateTask"("candidateId");
ALTER TABLE "CandidateTask" ADD CONSTRAINT "CandidateTask_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CandidateTask" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "CandidateTask" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "CandidateTask" USING (EXISTS (SELECT FROM "Candidate" c WHERE c.id = "CandidateTask"."candidateId"));

-- A helper who goes out of the grassroots organization, or is an official member no longer, is told where the candidate
-- is kept, whoever writes it and wherever that is; who comes back helps again.
CREATE FUNCTION helper_whereabouts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  reach CONSTANT text := coalesce(current_setting('nguon.reach', true), '');
BEGIN
  PERFORM set_config('nguon.reach', '/', true);
  UPDATE "HelperAssignment" h SET gone = w.gone, "goneOn" = CASE w.gone
      WHEN 'LEFT' THEN coalesce(NEW."leftOn", h."from")
      WHEN 'MOVED' THEN coalesce((SELECT max(s."from") FROM "Stay" s WHERE s."memberId" = NEW.id AND s.until IS NULL), h."from") END
  FROM (
    SELECT a.id, (CASE
        WHEN NEW.status <> 'OFFICIAL' THEN 'LEFT'
        WHEN NEW."organizationId" <> c."organizationId" AND NEW.path NOT LIKE '%/' || a."grassrootsId" || '/%' THEN 'MOVED'
      END)::"HelperGone" AS gone
    FROM "HelperAssignment" a JOIN "Candidate" c ON c.id = a."candidateId" WHERE a."memberId" = NEW.id) w
  WHERE h.id = w.id;
  PERFORM set_config('nguon.reach', reach, true);
  RETURN NULL;
END $$;
CREATE TRIGGER helper_whereabouts AFTER UPDATE ON "Member" FOR EACH ROW
  WHEN (OLD."organizationId" <> NEW."organizationId" OR OLD.status <> NEW.status)
  EXECUTE FUNCTION helper_whereabouts();
