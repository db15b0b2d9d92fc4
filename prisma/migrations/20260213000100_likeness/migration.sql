-- What tells that two names may be one: the words of the compared name in one order, i for y. Kept by a trigger, compared
-- by an index; `tests/data` holds it against the rule of the domain.
SELECT set_config('nguon.reach', '/', true);
ALTER TABLE "Person" ADD COLUMN "alike" TEXT COLLATE "C" NOT NULL DEFAULT '';

CREATE FUNCTION person_alike() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.alike := coalesce((
    SELECT string_agg(word, ' ' ORDER BY word COLLATE "C")
    FROM string_to_table(translate(NEW.folded, 'y', 'i'), ' ') word), '');
  RETURN NEW;
END $$;
CREATE TRIGGER person_alike BEFORE INSERT OR UPDATE OF folded, alike ON "Person"
  FOR EACH ROW EXECUTE FUNCTION person_alike();
UPDATE "Person" SET alike = '';

DROP INDEX "Person_folded_idx";
CREATE INDEX "Person_alike_idx" ON "Person"("alike");
