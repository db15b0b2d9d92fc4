-- The day a transfer was entered: either side may take it back for some time, later whoever reaches both. Of those entered so
-- far it is the day from which they hold.
SELECT set_config('nguon.reach', '/', true);
ALTER TABLE "Transfer" ADD COLUMN "recordedOn" DATE;
UPDATE "Transfer" SET "recordedOn" = "on";
ALTER TABLE "Transfer" ALTER COLUMN "recordedOn" SET NOT NULL;

DROP TRIGGER transfer_append_only ON "Transfer";
CREATE TRIGGER transfer_append_only BEFORE DELETE OR TRUNCATE
  OR UPDATE OF id, "memberId", "fromId", "toId", "on", "decisionNo", "recordedOn" ON "Transfer"
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
