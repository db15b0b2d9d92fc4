import type { Client } from "pg";
import { helpers } from "./session";
import type { Plan } from "./totals";

/**
 * All entries as scratch table `entry`, in the shape the rules give them: only who speaks first of some months reports
 * there, what is drawn from a total is one change with what it draws, a correction copies what it corrects.
 */
export async function makeEntries(client: Client, { corrections }: Plan) {
  await client.query(`CREATE UNLOGGED TABLE entry WITH (parallel_workers = ${helpers}) AS
    WITH spoken AS (SELECT *, row_number() OVER (PARTITION BY org, "from", "to" ORDER BY recorded, n) = 1 AS "isFirst" FROM line)
    SELECT n, id, org, path, form, pair, total, date, "from", "to", recorded,
      CASE form WHEN 'named' THEN 'NAMED' ELSE 'TOTAL' END AS kind,
      CASE WHEN form = 'named' OR pair IS NOT NULL THEN 1
        WHEN form = 'none' THEN CASE WHEN "isFirst" THEN 0 ELSE 1 END
        ELSE least(6, floor(power(pg_temp.u(n, 18), -0.6)))::int END AS count,
      CASE WHEN form = 'named' OR "isFirst" THEN 1 ELSE 0 END AS reports,
      member, pg_temp.u(n, 19) < 0.45 AS woman, change, NULL::uuid AS corrects
    FROM spoken`);
  // The committee's totals, and what was drawn from them.
  await client.query(`
    INSERT INTO entry (n, id, org, path, form, total, "from", "to", recorded, kind, count, reports, change)
    SELECT n, id, org, path, 'total', NULL, year * 12, year * 12 + 11, recorded, 'TOTAL', count, 1, pg_temp.key(recorded, n, 5) FROM total
    UNION ALL
    SELECT e.n, pg_temp.key(e.recorded, e.n, 6), t.org, t.path, 'drawn', t.id, t.year * 12, t.year * 12 + 11, e.recorded, 'TOTAL', -1, 0, e.change
    FROM entry e JOIN total t ON t.id = e.total`);
  // Withdrawals of persons, and totals that were one too many.
  await client.query(`
    INSERT INTO entry
    SELECT n, pg_temp.key(later, n, 7), org, path, 'correction', NULL, NULL, date, "from", "to", later, 'CORRECTION', -1,
      CASE form WHEN 'named' THEN -1 ELSE 0 END, member, woman, pg_temp.key(later, n, 8), id
    FROM (
      SELECT *, recorded + interval '30 days' * (0.1 + pg_temp.u(n, 20)) AS later FROM entry
      WHERE pair IS NULL AND count > 0 AND form IN ('named', 'month', 'quarter', 'year')
      ORDER BY pg_temp.u(n, 21), n LIMIT ${corrections}) wrong`);
}

/** The entries in the order they were made in; nothing of a person stands on a line that is a total. */
export const writeLedger = (client: Client) =>
  client.query(`
    INSERT INTO "Admission" (id, "organizationId", path, kind, date, "fromMonth", "toMonth", count, reports, "memberId", woman, minority,
      youth, "upperSecondary", local, "itemisesId", "correctsId", "changeId", "decisionNo", "decidedOn", "receivedOn", "ceremonyOn", reason,
      "recordedAt")
    SELECT id, org, path, kind::"AdmissionKind", date, "from", "to", count, reports, member, CASE WHEN member IS NOT NULL THEN woman END,
      CASE WHEN member IS NOT NULL THEN pg_temp.u(org, 22) < 0.3 AND pg_temp.u(n, 23) < 0.8 END,
      CASE WHEN member IS NOT NULL THEN pg_temp.u(n, 24) < 0.7 END,
      CASE WHEN member IS NOT NULL THEN pg_temp.u(n, 25) < 0.85 END,
      CASE WHEN member IS NOT NULL THEN pg_temp.u(n, 26) < 0.9 END,
      total, corrects, change,
      CASE WHEN member IS NOT NULL THEN 1 + pg_temp.pick(n, 27, 900) || '-QĐ/ĐU' END, date - 45 + pg_temp.pick(n, 28, 25), date - 15, date,
      CASE WHEN corrects IS NOT NULL THEN 'Nhập nhầm, đối chiếu lại sổ gốc' END, recorded
    FROM entry ORDER BY id`);

/** The sums, counted from the ledger by the same function that checks them. */
export const countUp = (client: Client) =>
  client.query(`INSERT INTO "AdmissionRollup" SELECT * FROM admission_recount() ORDER BY 1, 2, 3`);
