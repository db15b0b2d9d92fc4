import type { Client } from "pg";
import { helpers } from "./session";

/** Until when who was admitted has been recognised. */
const recognised = "2025-01-01";

/** How many each cell had before, as scratch table `before`: what sums over all rows is done by one process, the rest by several. */
const before = `CREATE UNLOGGED TABLE before WITH (parallel_workers = ${helpers}) AS
  SELECT id AS org, path, members - coalesce(named, 0) AS others
  FROM cell LEFT JOIN (SELECT org, count(*) AS named FROM entry WHERE form = 'named' GROUP BY 1) e ON e.org = id`;

/** Who is named in an entry, and who was a member of the cell before. */
const everybody = `
  SELECT e.n, e.org, e.path, e.member, e.date AS joined, e.woman, w.n IS NOT NULL AS "isVoid"
  FROM entry e LEFT JOIN entry w ON w.corrects = e.id WHERE e.form = 'named'
  UNION ALL
  SELECT n, org, path, pg_temp.key(joined, n, 40), joined, pg_temp.u(n, 41) < 0.35, false FROM (
    SELECT n, org, path, date '1975-01-01' + pg_temp.pick(n, 42, 14600) AS joined
    FROM (SELECT org, path, -(org * 100000::bigint + 50000 + i) AS n FROM before CROSS JOIN generate_series(1, others) i) made) dated`;

/** The same as scratch table `person`: keys, days, and which name of those that their sex has. */
const gather = `CREATE UNLOGGED TABLE person AS
  SELECT pg_temp.key(p.joined, p.n, 43) AS id, pg_temp.key(p.joined, p.n, 44) AS stay, p.member, p.org, p.path, p.joined, p.woman, p."isVoid",
    p.joined - 18 * 366 - pg_temp.pick(p.n, 33, 9000) AS born,
    CASE WHEN p.joined < '${recognised}' THEN (p.joined + interval '1 year')::date END AS official,
    1 + pg_temp.pick(p.n, 30, s.families) AS family, 1 + pg_temp.pick(p.n, 31, s.middles) AS middle, 1 + pg_temp.pick(p.n, 32, s.given) AS given
  FROM (${everybody}) p
  JOIN (SELECT woman, max(family) AS families, max(middle) AS middles, max(given) AS given FROM name GROUP BY 1) s ON s.woman = p.woman
  ORDER BY 1`;

const status = `(CASE WHEN "isVoid" THEN 'VOID' WHEN official IS NOT NULL THEN 'OFFICIAL' ELSE 'PROBATIONARY' END)::"MemberStatus"`;

const named = `person JOIN name USING (woman, family, middle, given)`;

/** A person, a member and a stay for everybody, with what the triggers set aside would write of them. */
export async function nameMembers(client: Client) {
  await client.query(before);
  await client.query(`ANALYZE before, entry`);
  await client.query(gather);
  await client.query(`
    INSERT INTO "Person" (id, "organizationId", path, "fullName", folded, alike, "sortKey", "bornOn", "birthYear", woman, standing)
    SELECT id, org, path, "fullName", folded, alike, "sortKey", born, extract(year FROM born), woman, ${status} FROM ${named}`);
  await client.query(`
    INSERT INTO "Member" (id, "personId", "organizationId", path, status, "joinedOn", "officialOn")
    SELECT member, id, org, path, ${status}, joined, official FROM person`);
  await client.query(`
    INSERT INTO "Stay" (id, "memberId", "organizationId", path, "from", "officialFrom")
    SELECT stay, member, org, path, greatest(joined, '2000-01-01'), official FROM person WHERE NOT "isVoid"`);
}

/** Every name as it can be looked for, for everybody who bears it. */
export const listNames = (client: Client) =>
  client.query(`
    INSERT INTO "SearchedName" ("personId", turned, path, standing, "sortKey")
    SELECT id, t, path, ${status}, "sortKey" FROM ${named} CROSS JOIN unnest(turned) t`);
