-- The second lock on what people write in words, and on charges and contacts: a path alone can be made up, so it must be that
-- of the organization the row is for.
DROP POLICY reach ON "GroupCharge";
CREATE POLICY reach ON "GroupCharge" USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]))
WITH CHECK (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])
  AND EXISTS (SELECT FROM "Organization" o WHERE o.id = "GroupCharge"."organizationId" AND o.path = "GroupCharge".path));
DROP POLICY reach ON "Contact";
CREATE POLICY reach ON "Contact" USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]))
WITH CHECK (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])
  AND EXISTS (SELECT FROM "Organization" o WHERE o.id = "Contact"."organizationId" AND o.path = "Contact".path));

ALTER TABLE "WatchStep" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "WatchStep" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "WatchStep" USING (EXISTS (
  SELECT FROM "WatchCase" c WHERE c.id = "WatchStep"."caseId"
    AND c.path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])));

ALTER TABLE "ReportDraft" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ReportDraft" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "ReportDraft" USING (EXISTS (
  SELECT FROM "Organization" o WHERE o.id = "ReportDraft"."organizationId"
    AND o.path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])));

ALTER TABLE "SourceReview" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SourceReview" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "SourceReview" USING (EXISTS (
  SELECT FROM "Organization" o WHERE o.id = "SourceReview"."organizationId"
    AND o.path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])));

ALTER TABLE "SourceJudgement" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SourceJudgement" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "SourceJudgement" USING (EXISTS (
  SELECT FROM "SourceReview" r WHERE r.id = "SourceJudgement"."reviewId"));

-- Months that a superior has closed bind everybody below: that is read wherever figures are, but written within reach alone.
ALTER TABLE "ReturnStep" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ReturnStep" FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON "ReturnStep" FOR SELECT USING (true);
CREATE POLICY reach_insert ON "ReturnStep" FOR INSERT WITH CHECK (EXISTS (
  SELECT FROM "Organization" o WHERE o.id = "ReturnStep"."organizationId"
    AND o.path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])));
