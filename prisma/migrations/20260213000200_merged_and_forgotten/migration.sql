-- Two persons found to be one, and persons forgotten: who was given up long ago keeps dated steps and no name.
SELECT set_config('nguon.reach', '/', true);
ALTER TABLE "Person" ADD COLUMN "mergedIntoId" UUID, ADD COLUMN "anonymisedOn" DATE;
ALTER TABLE "Person" ADD CONSTRAINT "Person_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Person" ADD CONSTRAINT person_merged_elsewhere CHECK ("mergedIntoId" <> id);
CREATE INDEX "Person_mergedIntoId_idx" ON "Person"("mergedIntoId");

-- Words about somebody may be taken away once the person is forgotten, and at no other time; dates and counts never.
CREATE FUNCTION forgotten_words() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held CONSTANT jsonb := to_jsonb(OLD);
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Person" p WHERE p."anonymisedOn" IS NOT NULL AND p.id = CASE TG_ARGV[0]
      WHEN 'candidate' THEN (SELECT c."personId" FROM "Candidate" c WHERE c.id = (held ->> 'candidateId')::uuid)
      WHEN 'member' THEN (SELECT m."personId" FROM "Member" m WHERE m.id = (held ->> 'memberId')::uuid)
      ELSE (held ->> 'personId')::uuid END)
  THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'raise_exception';
  END IF;
  RETURN NEW;
END $$;

DROP TRIGGER candidate_step_append_only ON "CandidateStep";
CREATE TRIGGER candidate_step_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "candidateId", kind, "on", "isPassed", regulation, "withdrawsId", "recordedAt", "recordedById" ON "CandidateStep"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER candidate_step_words BEFORE UPDATE OF details, reason ON "CandidateStep"
  FOR EACH ROW EXECUTE FUNCTION forgotten_words('candidate');

DROP TRIGGER candidate_turn_append_only ON "CandidateTurn";
CREATE TRIGGER candidate_turn_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "candidateId", kind, "on", "recordedAt", "recordedById" ON "CandidateTurn"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER candidate_turn_words BEFORE UPDATE OF reason ON "CandidateTurn"
  FOR EACH ROW EXECUTE FUNCTION forgotten_words('candidate');

DROP TRIGGER sight_append_only ON "Sight";
CREATE TRIGGER sight_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "personId", at, "userId", actor, kind, fields ON "Sight"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER sight_words BEFORE UPDATE OF reason ON "Sight"
  FOR EACH ROW EXECUTE FUNCTION forgotten_words('person');

-- Of who was a member by mistake: the name on a move, and why things were entered or taken back.
DROP TRIGGER transfer_append_only ON "Transfer";
CREATE TRIGGER transfer_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "memberId", "fromId", "toId", "on", "decisionNo" ON "Transfer"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER transfer_words BEFORE UPDATE OF "fullName" ON "Transfer"
  FOR EACH ROW EXECUTE FUNCTION forgotten_words('member');
DROP TRIGGER departure_append_only ON "Departure";
CREATE TRIGGER departure_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "memberId", kind, "on", "decisionNo" ON "Departure"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER departure_words BEFORE UPDATE OF reason ON "Departure"
  FOR EACH ROW EXECUTE FUNCTION forgotten_words('member');

-- Whoever is looked for by the name of one that was merged is found as the one that stays.
CREATE OR REPLACE FUNCTION searched_names() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM "SearchedName" s USING dropped d JOIN added n ON n.id = d.id
      AND (n.folded <> d.folded OR n."mergedIntoId" IS DISTINCT FROM d."mergedIntoId") WHERE s."personId" = n.id;
    UPDATE "SearchedName" s SET path = n.path, standing = n.standing, "sortKey" = n."sortKey"
    FROM dropped d JOIN added n ON n.id = d.id
      AND (n.path, n.standing, n."sortKey") IS DISTINCT FROM (d.path, d.standing, d."sortKey")
    WHERE s."personId" = n.id;
    INSERT INTO "SearchedName" ("personId", turned, path, standing, "sortKey")
    SELECT k.id, t, k.path, k.standing, k."sortKey"
    FROM dropped d
    JOIN added n ON n.id = d.id AND (n.folded <> d.folded OR n."mergedIntoId" IS DISTINCT FROM d."mergedIntoId")
    JOIN "Person" k ON k.id = coalesce(n."mergedIntoId", n.id)
    JOIN "Person" named ON named.id = k.id OR named."mergedIntoId" = k.id, turned_names(named.folded) t
    ON CONFLICT DO NOTHING;
  ELSE
    INSERT INTO "SearchedName" ("personId", turned, path, standing, "sortKey")
    SELECT n.id, t, n.path, n.standing, n."sortKey" FROM added n, turned_names(n.folded) t;
  END IF;
  RETURN NULL;
END $$;
