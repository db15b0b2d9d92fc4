-- A path can be made up, an organization cannot: rows about people are written under the path that their organization has.
DROP POLICY reach ON "Person";
CREATE POLICY reach ON "Person" USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]))
WITH CHECK (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])
  AND EXISTS (SELECT FROM "Organization" o WHERE o.id = "Person"."organizationId" AND o.path = "Person".path));
DROP POLICY reach ON "Member";
CREATE POLICY reach ON "Member" USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]))
WITH CHECK (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])
  AND EXISTS (SELECT FROM "Organization" o WHERE o.id = "Member"."organizationId" AND o.path = "Member".path));
DROP POLICY reach ON "Candidate";
CREATE POLICY reach ON "Candidate" USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]))
WITH CHECK (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])
  AND EXISTS (SELECT FROM "Organization" o WHERE o.id = "Candidate"."organizationId" AND o.path = "Candidate".path));

-- Nor does a case that was given another path take its words along.
DROP POLICY reach ON "WatchStep";
CREATE POLICY reach ON "WatchStep" USING (EXISTS (
  SELECT FROM "WatchCase" c JOIN "Organization" o ON o.id = c."organizationId" WHERE c.id = "WatchStep"."caseId"
    AND o.path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])));

-- Whoever reaches a member sees all of the way the member went, but writes only of organizations within reach, now or when
-- they stood under others.
DROP POLICY reach ON "VoidedStay";
CREATE POLICY reach ON "VoidedStay" USING (EXISTS (SELECT FROM "Member" m WHERE m.id = "VoidedStay"."memberId"))
WITH CHECK (EXISTS (SELECT FROM "Member" m WHERE m.id = "VoidedStay"."memberId") AND (
  EXISTS (SELECT FROM "Organization" o WHERE o.id = "VoidedStay"."organizationId"
    AND o.path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]))
  OR EXISTS (SELECT FROM "Placement" p WHERE p."organizationId" = "VoidedStay"."organizationId"
    AND p.path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]))));
