import type { Client } from "pg";
import { helpers } from "./session";
import { firstYear, type Plan } from "./totals";

/** Months of admission: the days around 3/2, 19/5, 2/9 and the end of the year bring most. */
const months = [1, 2, 2, 3, 4, 5, 5, 5, 6, 6, 7, 8, 9, 9, 9, 10, 11, 11, 12, 12];

const month = `(ARRAY[${months}])[1 + pg_temp.pick(n, 13, ${months.length})]`;

/** How many lines each cell enters by itself, as scratch table `share`: what sums over all rows is done by one process, the rest by several. */
const share = (lines: number) => `CREATE UNLOGGED TABLE share WITH (parallel_workers = ${helpers}) AS
  SELECT id AS org, path, pg_temp.part(${lines}, activity, (sum(activity) OVER (ORDER BY id))::bigint, (sum(activity) OVER ())::bigint) AS lines
  FROM cell`;

/** What is entered at a cell by itself: half of it names a person, one line in seven reports that there was nobody. */
const alone = `
  SELECT n, org, path, ${firstYear} + pg_temp.pick(n, 12, 10) AS year, ${month} AS month, pg_temp.u(n, 14) AS chance,
    NULL::bigint AS pair, NULL::uuid AS total, NULL::timestamptz AS after
  FROM (SELECT org, path, org * 100000::bigint + i AS n FROM share CROSS JOIN generate_series(1, lines) i) made`;

/** What is drawn from a committee's total, at one of its cells and in one month of the total's year. */
const drawn = `
  SELECT n, c.id AS org, c.path, year, ${month} AS month, pg_temp.u(n, 14) * 0.8 AS chance, n AS pair, total, recorded AS after
  FROM (
    SELECT t.id AS total, t.year, t.recorded, t.first + pg_temp.pick(-(t.n * 100 + i), 15, t.kids) AS cell, -(t.n * 100 + i) AS n
    FROM total t CROSS JOIN generate_series(1, t.drawn) i) made
  JOIN place c ON c.id = cell`;

/** Every line at a cell as scratch table `line`: its keys, form, months, day and moment of entry. */
export async function drawUpLines(client: Client, plan: Plan) {
  await client.query(share(plan.alone));
  await client.query(`CREATE UNLOGGED TABLE line WITH (parallel_workers = ${helpers}) AS
    WITH made AS (${alone} UNION ALL ${drawn}),
    formed AS (
      SELECT *, CASE
        WHEN chance < 0.52 THEN 'named'
        WHEN chance < 0.60 OR pair IS NOT NULL THEN 'month'
        WHEN chance < 0.68 THEN 'quarter'
        WHEN chance < 0.86 THEN 'year'
        ELSE 'none' END AS form
      FROM made),
    dated AS (
      SELECT n, org, path, form, pair, total, after,
        CASE WHEN form = 'named' THEN make_date(year, month, 1 + pg_temp.pick(n, 16, 28)) END AS date,
        year * 12 + CASE form WHEN 'quarter' THEN (month - 1) / 3 * 3 WHEN 'named' THEN month - 1 WHEN 'month' THEN month - 1 ELSE 0 END AS "from",
        CASE form WHEN 'named' THEN 0 WHEN 'month' THEN 0 WHEN 'quarter' THEN 2 ELSE 11 END AS more
      FROM formed),
    entered AS (
      SELECT *, "from" + more AS "to",
        coalesce(after, date, make_timestamptz(("from" + more + 1) / 12, ("from" + more + 1) % 12 + 1, 1, 1, 0, 0, 'UTC'))
          + interval '20 days' * (0.05 + pg_temp.u(n, 17)) AS recorded
      FROM dated)
    SELECT n, pg_temp.key(recorded, n, 2) AS id, org, path, form, pair, total, date, "from", "to", recorded,
      CASE WHEN form = 'named' THEN pg_temp.key(recorded, n, 3) END AS member, pg_temp.key(recorded, coalesce(pair, n), 4) AS change
    FROM entered`);
  await client.query(`ANALYZE line`);
}
