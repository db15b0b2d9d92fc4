-- What tells that two names may be one: the words of the compared name in one order, i for y. Kept by a trigger, compared
-- by an index; `tests/data` holds it against the rule of the domain.
SELECT set_config('nguon.reach', '/', true);
-- Sorted by hand: a question asked of every row costs three times as much.
CREATE FUNCTION alike_words(folded text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  words text[] := string_to_array(translate(folded, 'y', 'i'), ' ');
  word text;
BEGIN
  FOR i IN 2 .. cardinality(words) LOOP
    FOR j IN REVERSE i .. 2 LOOP
      EXIT WHEN words[j - 1] COLLATE "C" <= words[j];
      word := words[j];
      words[j] := words[j - 1];
      words[j - 1] := word;
    END LOOP;
  END LOOP;
  RETURN array_to_string(words, ' ');
END $$;

-- A nation has millions of persons: the table is written anew once, past all triggers, with its indexes after it.
DROP INDEX "Person_folded_idx";
ALTER TABLE "Person" ADD COLUMN "alike" TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "Person" ALTER COLUMN "alike" TYPE TEXT COLLATE "C" USING alike_words(folded);

CREATE FUNCTION person_alike() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.alike := alike_words(NEW.folded);
  RETURN NEW;
END $$;
CREATE TRIGGER person_alike BEFORE INSERT OR UPDATE OF folded, alike ON "Person"
  FOR EACH ROW EXECUTE FUNCTION person_alike();

CREATE INDEX "Person_alike_idx" ON "Person"("alike");
