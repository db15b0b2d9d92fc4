-- What was drawn from a total for somebody by name carries the same number and the same reason: it goes with the entry it was
-- written with. A number is typed, too: those of moves, departures and recognitions go with the words about the person.
SELECT set_config('nguon.reach', '/', true);

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
      WHERE TG_ARGV[0] = 'entry' AND a."changeId" = (held ->> 'changeId')::uuid
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

DROP TRIGGER transfer_append_only ON "Transfer";
CREATE TRIGGER transfer_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "memberId", "fromId", "toId", "on", "recordedOn" ON "Transfer"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
DROP TRIGGER transfer_words ON "Transfer";
CREATE TRIGGER transfer_words BEFORE UPDATE OF "fullName", "decisionNo" ON "Transfer"
  FOR EACH ROW EXECUTE FUNCTION forgotten_words('member');

DROP TRIGGER departure_append_only ON "Departure";
CREATE TRIGGER departure_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "memberId", kind, "on" ON "Departure"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
DROP TRIGGER departure_words ON "Departure";
CREATE TRIGGER departure_words BEFORE UPDATE OF reason, "decisionNo" ON "Departure"
  FOR EACH ROW EXECUTE FUNCTION forgotten_words('member');

DROP TRIGGER recognition_append_only ON "Recognition";
CREATE TRIGGER recognition_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "memberId", "proposedOn", "decidedOn", "effectiveOn", "isExtended", regulation ON "Recognition"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
DROP TRIGGER recognition_words ON "Recognition";
CREATE TRIGGER recognition_words BEFORE UPDATE OF reason, "decisionNo" ON "Recognition"
  FOR EACH ROW EXECUTE FUNCTION forgotten_words('member');
