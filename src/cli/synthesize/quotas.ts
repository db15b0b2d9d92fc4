import type { Client } from "pg";
import { firstYear } from "./totals";

/** What each organization admitted in each year and term, as scratch table `got`: quotas are asked near it. */
async function readOutcome(client: Client) {
  await client.query(`CREATE UNLOGGED TABLE got AS
    SELECT r."organizationId" AS org, r."fromMonth" / 12 AS year, sum(r.admitted)::int AS n
    FROM "AdmissionRollup" r WHERE r."fromMonth" / 12 = r."toMonth" / 12 GROUP BY 1, 2`);
  await client.query(`CREATE UNIQUE INDEX ON got (org, year)`);
  // An organization counts a term by the dates of its nearest superior that has any.
  await client.query(`CREATE UNLOGGED TABLE counted AS
    SELECT DISTINCT ON (p.id, d."termId") p.id AS org, d."termId" AS term, d."fromMonth" AS "from", d."toMonth" AS "to", d."congressOn" AS congress
    FROM place p CROSS JOIN string_to_table(trim(BOTH '/' FROM p.path), '/') a JOIN "TermDates" d ON d."organizationId" = a::int
    WHERE p.kind NOT IN ('CELL', 'GRASSROOTS_CELL') ORDER BY p.id, d."termId", a::int DESC`);
  await client.query(`ANALYZE got, counted`);
}

// Who is asked what. The columns: organization, term, months, basis, how many they got, when decided, a number, the shape's chance.
const asked = [
  // The resolution of each committee's own congress.
  `SELECT c.org, c.term, c."from", c."to", 'RESOLUTION', coalesce((SELECT sum(n) FROM got g WHERE g.org = c.org
      AND g.year BETWEEN c."from" / 12 AND c."to" / 12), 0)::int * CASE WHEN c."from" / 12 > ${firstYear + 8} THEN 5 ELSE 1 END, c.congress, c.org * 100::bigint + c.term, 0.5
    FROM counted c JOIN place p ON p.id = c.org WHERE p.kind <> 'GRASSROOTS_COMMITTEE' OR c.term > 1`,
  // What superiors assign for a year: down to the communes always, to the grassroots in the last five.
  `SELECT p.id, NULL, y * 12, y * 12 + 11, 'ASSIGNED', coalesce(g.n, 0), make_date(y - 1, 12, 20), p.id * 10000::bigint + y, pg_temp.u(p.id, 40)
    FROM place p CROSS JOIN generate_series(${firstYear}, ${firstYear + 10}) y LEFT JOIN got g ON g.org = p.id AND g.year = least(y, ${firstYear + 9})
    WHERE p.parent IS NOT NULL AND p.kind <> 'CELL' AND (y >= ${firstYear + 5} OR p.kind NOT IN ('GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL'))`,
  // What communes promise beyond that.
  `SELECT p.id, NULL, y * 12, y * 12 + 11, 'COMMITTED', coalesce(g.n, 0) + 2, make_date(y, 1, 15), p.id * 10000::bigint + y, 0.9
    FROM place p CROSS JOIN generate_series(${firstYear + 5}, ${firstYear + 9}) y LEFT JOIN got g ON g.org = p.id AND g.year = y
    WHERE p.kind = 'COMMUNE' AND pg_temp.u(p.id, 41) < 0.3`,
  // Three cells in five are asked for a person, or for one to three.
  `SELECT p.id, NULL, y * 12, y * 12 + 11, 'ASSIGNED', coalesce(g.n, 0), make_date(y, 1, 10), p.id * 10000::bigint + y, 1 + pg_temp.u(p.id, 42)
    FROM place p CROSS JOIN generate_series(${firstYear + 7}, ${firstYear + 9}) y LEFT JOIN got g ON g.org = p.id AND g.year = y
    WHERE p.kind = 'CELL' AND pg_temp.u(p.id, 43) < 0.6`,
];

/** Quotas of all shapes for terms and years, one in twenty revised, some of those closed; answers how many rows. */
export async function setQuotas(client: Client): Promise<number> {
  await readOutcome(client);
  await client.query(
    `CREATE UNLOGGED TABLE asked (org int, term int, "from" int, "to" int, basis text, got int, decided date, n bigint, chance float8)`,
  );
  for (const rows of asked) await client.query(`INSERT INTO asked ${rows}`);
  await client.query(`ANALYZE asked`);
  const { rowCount } = await client.query(`
    WITH shaped AS (
      SELECT a.*, CASE WHEN chance < 0.35 THEN 'EXACTLY' WHEN chance < 0.7 THEN 'AT_LEAST' WHEN chance < 1 THEN 'RATE'
          WHEN chance < 1.5 THEN 'BETWEEN' WHEN chance < 1.8 THEN 'EXACTLY' ELSE 'AT_LEAST' END AS shape,
        least(900000, greatest(1, round(got * (0.8 + 0.6 * pg_temp.u(n, 44)))))::int AS wanted
      FROM asked a),
    based AS (
      SELECT s.*, h.total AS base, h."on" AS "baseOn", greatest(1, least(10000, wanted * 10000::bigint / greatest(1, h.total)))::int AS points
      FROM shaped s CROSS JOIN LATERAL (SELECT total, "on" FROM "Headcount" WHERE "organizationId" = s.org
        ORDER BY abs("on" - make_date("from" / 12, 1, 1)) LIMIT 1) h),
    revised AS (SELECT b.*, revision FROM based b CROSS JOIN generate_series(1, CASE WHEN pg_temp.u(n, 45) < 0.05 THEN 2 ELSE 1 END) revision),
    numbered AS (SELECT *, CASE revision WHEN 1 THEN wanted ELSE wanted + 1 + wanted / 10 END AS number FROM revised)
    INSERT INTO "Quota" ("organizationId", "termId", "fromMonth", "toMonth", basis, revision, shape, min, max, "rateBasisPoints", "rateBase",
      "rateBaseOn", required, closes, "decisionNo", "decidedOn", "recordedAt")
    SELECT org, term, "from", "to", basis::"QuotaBasis", revision, shape::"QuotaShape",
      CASE shape WHEN 'RATE' THEN NULL WHEN 'BETWEEN' THEN pg_temp.pick(n, 46, 2) ELSE number END,
      CASE shape WHEN 'BETWEEN' THEN 2 + pg_temp.pick(n, 47, 2) END,
      CASE shape WHEN 'RATE' THEN points END, CASE shape WHEN 'RATE' THEN base END, CASE shape WHEN 'RATE' THEN "baseOn" END,
      CASE shape WHEN 'RATE' THEN (points * base::bigint + 9999) / 10000 WHEN 'BETWEEN' THEN pg_temp.pick(n, 46, 2) ELSE number END,
      revision = 2 AND pg_temp.u(n, 48) < 0.1, 1 + pg_temp.pick(n, 49, 300) || '-NQ/ĐU', decided + (revision - 1) * 90,
      decided + (revision - 1) * 90 + 3
    FROM numbered ORDER BY org, "from", basis, revision`);
  return rowCount ?? 0;
}
