-- What the reason of a step lifted is kept with it: late, out of order, with something before it not recorded.
ALTER TABLE "CandidateStep" ADD COLUMN "lifted" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "PassageStep" ADD COLUMN "lifted" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "Recognition" ADD COLUMN "lifted" JSONB NOT NULL DEFAULT '[]';
CREATE TRIGGER candidate_step_lifted BEFORE UPDATE OF lifted ON "CandidateStep"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER passage_step_lifted BEFORE UPDATE OF lifted ON "PassageStep"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER recognition_lifted BEFORE UPDATE OF lifted ON "Recognition"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
