-- One line for each person, viewer, kind and day of the calendar in Việt Nam, with the first and the last time and how often.
-- What was opened of sealed values stands by itself, each time with its reason.
SELECT set_config('nguon.reach', '/', true);
DROP TRIGGER sight_append_only ON "Sight";
ALTER TABLE "Sight" ADD COLUMN "lastAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, ADD COLUMN "times" INTEGER NOT NULL DEFAULT 1;
UPDATE "Sight" SET "lastAt" = at;

CREATE TEMPORARY TABLE folded ON COMMIT DROP AS
SELECT (array_agg(id ORDER BY at, id))[1] AS id, max(at) AS last, count(*)::int AS times, array_agg(id) AS all_of_them
FROM "Sight" WHERE kind <> 'REVEALED'
GROUP BY "personId", coalesce("userId", 0), actor, kind, (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
UPDATE "Sight" s SET "lastAt" = f.last, times = f.times FROM folded f WHERE f.id = s.id AND f.times > 1;
DELETE FROM "Sight" s USING (SELECT id AS first, unnest(all_of_them) AS id FROM folded WHERE times > 1) f
WHERE s.id = f.id AND f.id <> f.first;

CREATE UNIQUE INDEX sight_once_a_day ON "Sight"("personId", coalesce("userId", 0), actor, kind,
  ((at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)) WHERE kind <> 'REVEALED';

CREATE TRIGGER sight_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "personId", at, "userId", actor, kind, fields ON "Sight"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
-- A look more, and nothing else.
CREATE FUNCTION sight_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.times <> OLD.times + 1 OR NEW."lastAt" < OLD."lastAt" OR OLD.kind = 'REVEALED' THEN
    RAISE EXCEPTION 'Sight only grows' USING ERRCODE = 'raise_exception';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sight_grows BEFORE UPDATE OF "lastAt", times ON "Sight" FOR EACH ROW EXECUTE FUNCTION sight_grows();
