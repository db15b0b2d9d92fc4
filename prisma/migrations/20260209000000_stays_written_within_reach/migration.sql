-- Whoever reaches a member sees all of the way the member went, but writes only where the reach is.
DROP POLICY reach ON "Stay";
CREATE POLICY reach ON "Stay" FOR SELECT USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])
  OR EXISTS (SELECT FROM "Member" m WHERE m.id = "Stay"."memberId"));
-- An organization within reach may have stood under others before: a stay of those days is written under them.
CREATE POLICY reach_insert ON "Stay" FOR INSERT WITH CHECK (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])
  OR EXISTS (
    SELECT FROM "Placement" p JOIN "Organization" o ON o.id = p."organizationId"
    WHERE p."organizationId" = "Stay"."organizationId" AND p.path = "Stay".path
      AND o.path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[])));
CREATE POLICY reach_update ON "Stay" FOR UPDATE USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]));
CREATE POLICY reach_delete ON "Stay" FOR DELETE USING (
  path ^@ ANY ((SELECT array_remove(string_to_array(current_setting('nguon.reach', true), ','), ''))::text[]));
