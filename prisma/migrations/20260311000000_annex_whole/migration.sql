-- The pages of a frozen annex are written one after another, as many as the report says, in the change that freezes it:
-- nothing is put after a gap, beyond the last page or, as all of them are there by then, at any later time.
CREATE FUNCTION annex_page_follows() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.number <> 1 + (SELECT count(*) FROM "FrozenAnnexPage" WHERE "frozenId" = NEW."frozenId")
    OR NEW.number > coalesce((SELECT (figures->>'annexPages')::int FROM "FrozenReport" WHERE id = NEW."frozenId"), 0)
  THEN
    RAISE EXCEPTION 'a frozen annex takes no page %', NEW.number USING ERRCODE = 'raise_exception';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER frozen_annex_follows BEFORE INSERT ON "FrozenAnnexPage"
  FOR EACH ROW EXECUTE FUNCTION annex_page_follows();

CREATE FUNCTION annex_is_whole() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF coalesce((NEW.figures->>'annexPages')::int, 0) <>
    (SELECT count(*) FROM "FrozenAnnexPage" WHERE "frozenId" = NEW.id)
  THEN
    RAISE EXCEPTION 'the annex of a frozen report is not whole' USING ERRCODE = 'raise_exception';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER frozen_annex_whole AFTER INSERT ON "FrozenReport" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION annex_is_whole();
