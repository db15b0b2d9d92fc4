import type { Client } from "pg";
import type { Scale } from "./scales";

/**
 * What each day added to the members of every organization, by the product's own steps of a stay: first of the cells,
 * then of every level from that of the one below, so that no stay is counted once for each superior.
 */
export async function countRegister(client: Client, { levels }: Scale) {
  await client.query(`
    INSERT INTO "MemberRollup" ("organizationId", "on", official, probationary)
    SELECT s."organizationId", t."on", sum(t.official_step), sum(t.probationary_step)
    FROM "Stay" s, stay_steps(s."from", s.until, s."officialFrom") t GROUP BY 1, 2 ORDER BY 1, 2`);
  for (let depth = levels.length - 1; depth > 0; depth--)
    await client.query(`
      INSERT INTO "MemberRollup" ("organizationId", "on", official, probationary)
      SELECT p.parent, r."on", sum(r.official), sum(r.probationary)
      FROM "MemberRollup" r JOIN place p ON p.id = r."organizationId" WHERE p.depth = ${depth} GROUP BY 1, 2 ORDER BY 1, 2`);
}
