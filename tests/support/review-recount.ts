import { expect } from "vitest";
import { db } from "@/data/db";
import type { Months } from "@/domain/month";
import { bandsOf, sharesOf } from "@/features/attainment/review/compare-table";
import type { People } from "@/features/attainment/review/people";
import type { Review } from "@/features/attainment/review/report";

/** What the page compares with: months, and of the last of them the days up to one. */
export type Before = Months & { readonly untilDay?: number };

/** Every figure of a review of a year against the ledger itself, summed by plain SQL; before: the same point a year earlier. */
export async function expectRecounted({ own, rows, standing, period }: Review, before: Before) {
  expect(rows.length).toBeGreaterThan(1);
  for (const { organization, figure, before: earlier, causes } of [
    { ...own, organization: standing.organization },
    ...rows,
  ]) {
    const { id, code } = organization;
    const [sum, then] = [await ledgerSum(id, period), await ledgerSum(id, before)];
    expect
      .soft([figure.admitted, figure.reports, figure.isReported], code)
      .toEqual([...[sum.admitted, sum.reports, isTold(sum)]]);
    expect.soft(earlier, `${code} before`).toBe(isTold(then) ? then.admitted : null);
    expect
      .soft(figure.quotas.map(({ basis, required }) => `${basis} ${required}`).sort(), code)
      .toEqual((await quotasOf(id, period)).sort());
    expectMeasured(figure, sum.admitted, code);
    expect.soft(causes, code).toMatchObject(await cellsOf(id, period));
  }
}

const isTold = ({ reports, admitted }: LedgerSum) => reports > 0 || admitted !== 0;

/** Of nobody required there is no share, and nothing is met. */
function expectMeasured({ quotas }: Review["own"]["figure"], admitted: number, code: string) {
  for (const { required, remaining, percent, met } of quotas) {
    const isAsked = required > 0;
    expect.soft({ remaining, percent, met }, code).toEqual({
      remaining: Math.max(0, required - admitted),
      percent: isAsked ? tenthsOf(admitted, required) : null,
      met: isAsked && admitted >= required,
    });
  }
}

/** Shares and the groups that are compared, against the ledger and the headcounts. */
export async function expectPeopleRecounted({ own, rows, standing, period }: People) {
  for (const row of [{ ...own, organization: standing.organization }, ...rows]) {
    const { id, code } = row.organization;
    const { reports: _, ...counted } = await ledgerSum(id, period);
    expect.soft(row.sum, code).toMatchObject(counted);
    for (const { key, share } of sharesOf(row, "count"))
      expect.soft(share.percent, `${code} ${key}`).toBe(shareBy(share));
  }
  for (const { band, rows: alike } of bandsOf(rows))
    for (const { organization, headcount } of alike) {
      const [members, most] = [headcount?.total ?? 0, band.to ?? Number.POSITIVE_INFINITY];
      expect.soft(organization.kind).toBe(band.kind);
      expect.soft(members >= (band.from ?? 0) && members <= most, organization.code).toBe(true);
    }
}

/** One of four is a quarter: fewer than five have no share. */
function shareBy({ part, whole }: { readonly part: number; readonly whole: number }) {
  if (whole <= 0) return null;
  return whole < 5 ? "small" : tenthsOf(part, whole);
}

const tenthsOf = (part: number, whole: number) => String(Math.floor((part * 1000) / whole) / 10);

type LedgerSum = Readonly<Record<"admitted" | "reports" | "named" | "women" | "minority", number>>;

async function ledgerSum(id: number, { from, to, untilDay = 32 }: Before): Promise<LedgerSum> {
  const [sum] = await db.$queryRaw<LedgerSum[]>`
    SELECT coalesce(sum(count) FILTER (WHERE ${untilDay} = 32 OR "fromMonth" < ${to} OR extract(day FROM date) <= ${untilDay}), 0)::int AS admitted,
      coalesce(sum(reports), 0)::int AS reports, coalesce(sum(count) FILTER (WHERE "memberId" IS NOT NULL), 0)::int AS named,
      coalesce(sum(count) FILTER (WHERE woman), 0)::int AS women, coalesce(sum(count) FILTER (WHERE minority), 0)::int AS minority
    FROM "Admission" WHERE path LIKE ${`%/${id}/%`} AND "fromMonth" >= ${from} AND "toMonth" <= ${to}`;
  if (!sum) throw new Error("a sum always answers");
  return sum;
}

/** What stands at the end of the period; a quota that was closed is none. */
async function quotasOf(id: number, { from, to }: Months): Promise<string[]> {
  const rows = await db.$queryRaw<{ basis: string; required: number; closes: boolean }[]>`
    SELECT DISTINCT ON (basis) basis::text AS basis, required, closes FROM "Quota"
    WHERE "organizationId" = ${id} AND "termId" IS NULL AND "fromMonth" = ${from} AND "toMonth" = ${to}
      AND "decidedOn" < make_date((${to} + 1)::int / 12, (${to} + 1)::int % 12 + 1, 1)
    ORDER BY basis, "decidedOn" DESC, revision DESC`;
  return rows.flatMap(({ basis, required, closes }) => (closes ? [] : [`${basis} ${required}`]));
}

/** Cells below that stood in the months: all, those that said nobody, those that said nothing. */
async function cellsOf(id: number, { from, to }: Months) {
  const [counted] = await db.$queryRaw<{ cells: number; none: number; silent: number }[]>`
    WITH cell AS (
      SELECT DISTINCT "organizationId" AS id FROM "Placement" WHERE kind IN ('CELL', 'GRASSROOTS_CELL') AND path LIKE ${`%/${id}/%`}
        AND "from" < make_date((${to} + 1)::int / 12, (${to} + 1)::int % 12 + 1, 1) AND ("to" IS NULL OR "to" >= make_date(${from}::int / 12, ${from}::int % 12 + 1, 1))),
    said AS (
      SELECT c.id, coalesce(sum(a.count), 0) AS admitted, coalesce(sum(a.reports), 0) AS reports
      FROM cell c LEFT JOIN "Admission" a ON a."organizationId" = c.id AND a."fromMonth" >= ${from} AND a."toMonth" <= ${to} GROUP BY c.id)
    SELECT count(*)::int AS cells, count(*) FILTER (WHERE admitted = 0 AND reports > 0)::int AS none,
      count(*) FILTER (WHERE admitted = 0 AND reports = 0)::int AS silent FROM said`;
  if (!counted) throw new Error("a count always answers");
  return counted;
}
