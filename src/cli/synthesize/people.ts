import type { Client } from "pg";

/** A person for every entry by name; row-level security guards the table from its owner too. */
export async function nameMembers(client: Client) {
  await client.query(`SELECT set_config('nguon.reach', '/', true)`);
  await client.query(`
    WITH person AS (
      SELECT n, org, path, member, date, CASE WHEN woman THEN 'women' ELSE 'men' END AS sex FROM entry WHERE form = 'named')
    INSERT INTO "Member" (id, "organizationId", path, "fullName", folded, "sortKey", "bornOn", status)
    SELECT p.member, p.org, p.path, concat_ws(' ', f.texts[c.f], m.texts[c.m], g.texts[c.g]),
      concat_ws(' ', f.folded[c.f], m.folded[c.m], g.folded[c.g]), concat_ws(' ', g.keys[c.g], f.keys[c.f], m.keys[c.m]),
      p.date - 18 * 366 - pg_temp.pick(p.n, 33, 9000),
      (CASE WHEN p.date >= '2025-01-01' THEN 'PROBATIONARY' ELSE 'OFFICIAL' END)::"MemberStatus"
    FROM person p
    JOIN words f ON f.list = 'family' JOIN words m ON m.list = 'middle.' || p.sex JOIN words g ON g.list = 'given.' || p.sex
    CROSS JOIN LATERAL (SELECT 1 + pg_temp.pick(p.n, 30, f.size) AS f, 1 + pg_temp.pick(p.n, 31, m.size) AS m,
      1 + pg_temp.pick(p.n, 32, g.size) AS g) c
    ORDER BY p.member`);
}
