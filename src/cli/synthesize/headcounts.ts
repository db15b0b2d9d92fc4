import type { Client } from "pg";
import type { Scale } from "./scales";

/** When members were counted, and how many hundredths of today's number there were. */
const counts = [
  { on: "2015-12-31", share: 88 },
  { on: "2020-12-31", share: 94 },
  { on: "2025-06-30", share: 100 },
];

/** Members of every cell (scratch table `cell`, with the weight its admissions are shared out by), and their sums above. */
export async function countMembers(client: Client, { members }: Scale) {
  // Most cells are small; some admit fifty times as many as others of their size.
  await client.query(`CREATE UNLOGGED TABLE cell AS
    WITH sized AS (SELECT id, parent, path, (4 + 36 * power(pg_temp.u(id, 4), 2)) * 1000 AS size FROM place WHERE "isCell"),
    weighed AS (SELECT *, round(size)::bigint AS w, round(size / (0.02 + pg_temp.u(id, 5)))::bigint AS activity FROM sized)
    SELECT id, parent, path, activity,
      pg_temp.part(${members}, w, (sum(w) OVER (ORDER BY id))::bigint, (sum(w) OVER ())::bigint) AS members
    FROM weighed ORDER BY id`);
  for (const { on, share } of counts)
    await client.query(`
      INSERT INTO "Headcount" ("organizationId", "on", total, official, probationary)
      SELECT id, '${on}', total, total - new, new FROM (
        SELECT a::int AS id, sum(n)::int AS total, sum(new)::int AS new
        FROM (SELECT path, n, n * pg_temp.pick(id, 6, 8) / 100 AS new
          FROM (SELECT id, path, (members * ${share} + 50) / 100 AS n FROM cell) counted) c,
          string_to_table(trim(BOTH '/' FROM path), '/') a
        GROUP BY 1) summed ORDER BY id`);
}
