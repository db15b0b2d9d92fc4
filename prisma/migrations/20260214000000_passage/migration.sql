-- What follows the ceremony: the class for new members and the cell's proposal, dated and append-only; recognition keeps
-- by which regulation it was judged, and why it came late.
CREATE TABLE "PassageStep" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "kind" "CandidateStepKind" NOT NULL,
    "on" DATE NOT NULL,
    "isPassed" BOOLEAN NOT NULL,
    "details" JSONB NOT NULL,
    "reason" TEXT,
    "regulation" TEXT,
    "withdrawsId" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" INTEGER,

    CONSTRAINT "PassageStep_pkey" PRIMARY KEY ("id"),
    CONSTRAINT passage_step_kind CHECK ("kind" IN ('NEW_MEMBER_CLASS', 'PROPOSAL'))
);
CREATE INDEX "PassageStep_memberId_idx" ON "PassageStep"("memberId");
CREATE UNIQUE INDEX "PassageStep_withdrawsId_key" ON "PassageStep"("withdrawsId");
ALTER TABLE "PassageStep" ADD CONSTRAINT "PassageStep_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PassageStep" ADD CONSTRAINT "PassageStep_withdrawsId_fkey" FOREIGN KEY ("withdrawsId") REFERENCES "PassageStep"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PassageStep" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "PassageStep" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "PassageStep" USING (EXISTS (SELECT FROM "Member" m WHERE m.id = "PassageStep"."memberId"));
CREATE TRIGGER passage_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "PassageStep"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();

ALTER TABLE "Recognition" ADD COLUMN "isExtended" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Recognition" ADD COLUMN "reason" TEXT;
ALTER TABLE "Recognition" ADD COLUMN "regulation" TEXT;
DROP TRIGGER recognition_append_only ON "Recognition";
CREATE TRIGGER recognition_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "memberId", "proposedOn", "decidedOn", "effectiveOn", "decisionNo", "isExtended", reason, regulation ON "Recognition"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- Those on probation at a place and below it, whose time ends first at the top.
CREATE INDEX member_on_probation ON "Member"("path", "joinedOn", "id") WHERE "status" = 'PROBATIONARY';
