import type { Client } from "pg";

/** Until when who was admitted has been recognised. */
const recognised = "2025-01-01";

/** Everybody as temporary table `person`: who is named in an entry, and who was a member of the cell before. */
const gather = `CREATE TEMP TABLE person AS
  SELECT e.n, e.org, e.path, e.member, e.date AS joined, e.woman, w.n IS NOT NULL AS "isVoid"
  FROM entry e LEFT JOIN entry w ON w.corrects = e.id WHERE e.form = 'named'
  UNION ALL
  SELECT n, org, path, pg_temp.key(joined, n, 40), joined, pg_temp.u(n, 41) < 0.35, false FROM (
    SELECT n, org, path, date '1975-01-01' + pg_temp.pick(n, 42, 14600) AS joined FROM (
      SELECT c.id AS org, c.path, -(c.id * 100000::bigint + 50000 + i) AS n
      FROM (
        SELECT id, path, members - coalesce(e.named, 0) AS others
        FROM cell LEFT JOIN (SELECT org, count(*) AS named FROM entry WHERE form = 'named' GROUP BY 1) e ON e.org = cell.id) c
      CROSS JOIN generate_series(1, c.others) i) made) dated`;

/** A name of the kind the sex has; as it is written, compared and sorted by. */
const named = `
  SELECT p.*, pg_temp.key(p.joined, p.n, 43) AS id, concat_ws(' ', f.texts[c.f], m.texts[c.m], g.texts[c.g]) AS "fullName",
    concat_ws(' ', f.folded[c.f], m.folded[c.m], g.folded[c.g]) AS folded, concat_ws(' ', g.keys[c.g], f.keys[c.f], m.keys[c.m]) AS "sortKey",
    p.joined - 18 * 366 - pg_temp.pick(p.n, 33, 9000) AS born
  FROM person p CROSS JOIN LATERAL (SELECT CASE WHEN p.woman THEN 'women' ELSE 'men' END AS sex) s
  JOIN words f ON f.list = 'family' JOIN words m ON m.list = 'middle.' || s.sex JOIN words g ON g.list = 'given.' || s.sex
  CROSS JOIN LATERAL (SELECT 1 + pg_temp.pick(p.n, 30, f.size) AS f, 1 + pg_temp.pick(p.n, 31, m.size) AS m,
    1 + pg_temp.pick(p.n, 32, g.size) AS g) c`;

const status = `(CASE WHEN "isVoid" THEN 'VOID' WHEN joined < '${recognised}' THEN 'OFFICIAL' ELSE 'PROBATIONARY' END)::"MemberStatus"`;

const officialOn = `CASE WHEN joined < '${recognised}' THEN (joined + interval '1 year')::date END`;

/** A person, a member and a stay for everybody; row-level security guards the tables from their owner too. */
export async function nameMembers(client: Client) {
  await client.query(`SELECT set_config('nguon.reach', '/', true)`);
  await client.query(gather);
  await client.query(`
    INSERT INTO "Person" (id, "organizationId", path, "fullName", folded, "sortKey", "bornOn", "birthYear", woman, standing)
    SELECT id, org, path, "fullName", folded, "sortKey", born, extract(year FROM born), woman, ${status} FROM (${named}) p ORDER BY id`);
  await client.query(`
    INSERT INTO "Member" (id, "personId", "organizationId", path, status, "joinedOn", "officialOn")
    SELECT member, pg_temp.key(joined, n, 43), org, path,
      ${status}, joined, ${officialOn}
    FROM person ORDER BY member`);
  await client.query(`
    INSERT INTO "Stay" (id, "memberId", "organizationId", path, "from", "officialFrom")
    SELECT pg_temp.key(joined, n, 44), member, org, path, greatest(joined, '2000-01-01'), ${officialOn}
    FROM person WHERE NOT "isVoid" ORDER BY 1`);
}
