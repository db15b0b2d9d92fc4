import type { Client } from "pg";

/** A person for every entry by name; row-level security guards the table from its owner too. */
export async function nameMembers(client: Client) {
  await client.query(`SELECT set_config('nguon.reach', '/', true)`);
  await client.query(`
    WITH person AS (
      SELECT n, org, path, member, date, CASE WHEN woman THEN 'women' ELSE 'men' END AS sex FROM entry WHERE form = 'named'),
    size AS (SELECT list, max(size) AS size FROM word GROUP BY list)
    INSERT INTO "Member" (id, "organizationId", path, "fullName", folded, "sortKey", "bornOn", status)
    SELECT p.member, p.org, p.path, f.text || ' ' || m.text || ' ' || g.text, f.folded || ' ' || m.folded || ' ' || g.folded,
      g.key || ' ' || f.key || ' ' || m.key, p.date - 18 * 366 - pg_temp.pick(p.n, 33, 9000),
      (CASE WHEN p.date >= '2025-01-01' THEN 'PROBATIONARY' ELSE 'OFFICIAL' END)::"MemberStatus"
    FROM person p
    JOIN size sf ON sf.list = 'family' JOIN word f ON f.list = 'family' AND f.place = pg_temp.pick(p.n, 30, sf.size)
    JOIN size sm ON sm.list = 'middle.' || p.sex JOIN word m ON m.list = sm.list AND m.place = pg_temp.pick(p.n, 31, sm.size)
    JOIN size sg ON sg.list = 'given.' || p.sex JOIN word g ON g.list = sg.list AND g.place = pg_temp.pick(p.n, 32, sg.size)
    ORDER BY p.member`);
}
