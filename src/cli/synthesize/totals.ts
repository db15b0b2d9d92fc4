import type { Client } from "pg";
import type { Scale } from "./scales";

/** The first of the ten years that entries are made for. */
export const firstYear = 2016;

/** Lines in a hundred: totals of a committee for a year, and corrections. */
const shares = { totals: 2, corrections: 1 };

export type Plan = {
  readonly totals: number;
  readonly drawn: number;
  readonly corrections: number;
  readonly alone: number;
};

/**
 * Totals of grassroots committees for a year (scratch table `total`), and how many persons of each are itemised later.
 * Answers how many lines of each sort there are to be: all of them together are those of the scale.
 */
export async function planTotals(client: Client, { lines }: Scale): Promise<Plan> {
  const totals = Math.round((lines * shares.totals) / 100);
  const corrections = Math.round((lines * shares.corrections) / 100);
  await client.query(`CREATE UNLOGGED TABLE total AS
    WITH asked AS (
      SELECT p.id AS org, p.path, p.first, p.kids, ${firstYear} + y AS year, p.id * 10::bigint + y AS n
      FROM place p CROSS JOIN generate_series(0, 9) y WHERE p.kind = 'GRASSROOTS_COMMITTEE' AND p.kids > 1
      ORDER BY pg_temp.u(p.id * 10::bigint + y, 8), n LIMIT ${totals}),
    sized AS (SELECT *, 2 + least(30, floor(power(pg_temp.u(n, 9), -0.7)))::int AS count FROM asked)
    SELECT *, floor(count * pg_temp.u(n, 10))::int AS drawn, pg_temp.key(recorded, n, 1) AS id
    FROM sized CROSS JOIN LATERAL (SELECT make_timestamptz(year + 1, 1, 3, 1, 0, 0, 'UTC') + interval '40 days' * pg_temp.u(n, 11) AS recorded) r`);
  const { rows } = await client.query<{ made: number; drawn: number }>(
    `SELECT count(*)::int AS made, coalesce(sum(drawn), 0)::int AS drawn FROM total`,
  );
  const { made = 0, drawn = 0 } = rows[0] ?? {};
  return { totals: made, drawn, corrections, alone: lines - made - 2 * drawn - corrections };
}
