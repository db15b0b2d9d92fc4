-- Words about a person who is forgotten may be taken away wherever they stand: with a case of the watch, with what was
-- entered of a member by mistake and taken back, with the withdrawn entry of the ledger, and where the person helped another.
SELECT set_config('nguon.reach', '/', true);

-- Whose words a row holds.
CREATE OR REPLACE FUNCTION forgotten_words() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held CONSTANT jsonb := to_jsonb(OLD);
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Person" p WHERE p."anonymisedOn" IS NOT NULL AND p.id IN (
      SELECT c."personId" FROM "Candidate" c WHERE TG_ARGV[0] = 'candidate' AND c.id = (held ->> 'candidateId')::uuid
      UNION ALL
      SELECT m."personId" FROM "Member" m WHERE TG_ARGV[0] = 'member' AND m.id = (held ->> 'memberId')::uuid
      UNION ALL
      SELECT m."personId" FROM "Admission" a JOIN "Member" m ON m.id = a."memberId"
      WHERE TG_ARGV[0] = 'entry' AND a.id IN ((held ->> 'id')::uuid, (held ->> 'correctsId')::uuid)
      UNION ALL
      SELECT c."personId" FROM "WatchCase" w JOIN "Candidate" c ON c.id::text = w."subjectId"
      WHERE TG_ARGV[0] = 'case' AND w.subject = 'CANDIDATE' AND w.id = (held ->> 'caseId')::uuid
      UNION ALL
      SELECT m."personId" FROM "WatchCase" w JOIN "Member" m ON m.id::text = w."subjectId"
      WHERE TG_ARGV[0] = 'case' AND w.subject = 'MEMBER' AND w.id = (held ->> 'caseId')::uuid
      UNION ALL
      SELECT (held ->> 'personId')::uuid WHERE TG_ARGV[0] = 'person'))
  THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'raise_exception';
  END IF;
  RETURN NEW;
END $$;

DROP TRIGGER watch_step_append_only ON "WatchStep";
CREATE TRIGGER watch_step_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "caseId", act, "on", details, "aboutId", at, "byId" ON "WatchStep"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER watch_step_words BEFORE UPDATE OF words ON "WatchStep"
  FOR EACH ROW EXECUTE FUNCTION forgotten_words('case');

DROP TRIGGER admission_append_only ON "Admission";
DO $$
BEGIN
  -- Every column but the words.
  EXECUTE format('CREATE TRIGGER admission_append_only BEFORE DELETE OR TRUNCATE OR UPDATE OF %s ON "Admission"
    FOR EACH STATEMENT EXECUTE FUNCTION append_only()', (
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
    WHERE attrelid = '"Admission"'::regclass AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('reason', 'decisionNo')));
END $$;
CREATE TRIGGER admission_words BEFORE UPDATE OF reason, "decisionNo" ON "Admission"
  FOR EACH ROW EXECUTE FUNCTION forgotten_words('entry');

DROP TRIGGER passage_step_append_only ON "PassageStep";
CREATE TRIGGER passage_step_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "memberId", kind, "on", "isPassed", regulation, "withdrawsId", "recordedAt", "recordedById" ON "PassageStep"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER passage_step_words BEFORE UPDATE OF details, reason ON "PassageStep"
  FOR EACH ROW EXECUTE FUNCTION forgotten_words('member');

DROP TRIGGER recognition_append_only ON "Recognition";
CREATE TRIGGER recognition_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "memberId", "proposedOn", "decidedOn", "effectiveOn", "decisionNo", "isExtended", regulation ON "Recognition"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER recognition_words BEFORE UPDATE OF reason ON "Recognition"
  FOR EACH ROW EXECUTE FUNCTION forgotten_words('member');

-- The mark is set once; why goes with the person.
DROP TRIGGER transfer_taken_back ON "Transfer";
CREATE TRIGGER transfer_taken_back BEFORE UPDATE OF "takenBackAt", "takenBackById" ON "Transfer"
  FOR EACH ROW WHEN (OLD."takenBackAt" IS NOT NULL) EXECUTE FUNCTION taken_back_once();
CREATE TRIGGER transfer_back_words BEFORE UPDATE OF "takenBackReason" ON "Transfer"
  FOR EACH ROW WHEN (OLD."takenBackAt" IS NOT NULL) EXECUTE FUNCTION forgotten_words('member');
DROP TRIGGER recognition_taken_back ON "Recognition";
CREATE TRIGGER recognition_taken_back BEFORE UPDATE OF "takenBackAt", "takenBackById" ON "Recognition"
  FOR EACH ROW WHEN (OLD."takenBackAt" IS NOT NULL) EXECUTE FUNCTION taken_back_once();
CREATE TRIGGER recognition_back_words BEFORE UPDATE OF "takenBackReason" ON "Recognition"
  FOR EACH ROW WHEN (OLD."takenBackAt" IS NOT NULL) EXECUTE FUNCTION forgotten_words('member');
DROP TRIGGER departure_taken_back ON "Departure";
CREATE TRIGGER departure_taken_back BEFORE UPDATE OF "takenBackAt", "takenBackById" ON "Departure"
  FOR EACH ROW WHEN (OLD."takenBackAt" IS NOT NULL) EXECUTE FUNCTION taken_back_once();
CREATE TRIGGER departure_back_words BEFORE UPDATE OF "takenBackReason" ON "Departure"
  FOR EACH ROW WHEN (OLD."takenBackAt" IS NOT NULL) EXECUTE FUNCTION forgotten_words('member');
