-- A file that was merged is part of the one that stays: it goes along wherever the person is handled, so that whoever is left
-- finds nothing of it, and whoever takes the person in finds all.
SELECT set_config('nguon.reach', '/', true);

CREATE FUNCTION merged_along() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE "Person" q SET "organizationId" = NEW."organizationId", path = NEW.path
  WHERE q."mergedIntoId" = NEW.id AND (q."organizationId", q.path) IS DISTINCT FROM (NEW."organizationId", NEW.path);
  UPDATE "Member" x SET "organizationId" = NEW."organizationId", path = NEW.path FROM "Person" q
  WHERE q."mergedIntoId" = NEW.id AND x."personId" = q.id
    AND (x."organizationId", x.path) IS DISTINCT FROM (NEW."organizationId", NEW.path);
  RETURN NULL;
END $$;
CREATE TRIGGER person_merged_along AFTER UPDATE OF "organizationId", path ON "Person" FOR EACH ROW
  WHEN ((OLD."organizationId", OLD.path) IS DISTINCT FROM (NEW."organizationId", NEW.path)) EXECUTE FUNCTION merged_along();

-- Those that were left behind so far.
UPDATE "Person" q SET "organizationId" = k."organizationId", path = k.path FROM "Person" k
WHERE k.id = q."mergedIntoId" AND (q."organizationId", q.path) IS DISTINCT FROM (k."organizationId", k.path);
UPDATE "Member" x SET "organizationId" = q."organizationId", path = q.path FROM "Person" q
WHERE x."personId" = q.id AND q."mergedIntoId" IS NOT NULL
  AND (x."organizationId", x.path) IS DISTINCT FROM (q."organizationId", q.path);
