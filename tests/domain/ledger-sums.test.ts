import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Rollup, recount } from "@/domain/ledger/rollup";
import { idsOf } from "@/domain/organization";
import { acts, correctEntry, newLedger, perform, tree } from "../support/ledger-acts";
import { type Kept, type LedgerModel, sum } from "../support/ledger-model";

const stories = fc.array(acts, { maxLength: 25, size: "max" });
const runs = { numRuns: 300 };

function told(story: readonly Parameters<typeof perform>[1][]) {
  const ledger = newLedger();
  const changes = story.map((act) => perform(ledger, act)).filter((written) => written.length > 0);
  return { ledger, changes };
}

/** Sums that count something, as text: a row of zeros says what no row says. */
const sums = (ledger: LedgerModel) =>
  recount(ledger.entries)
    .map((one) => ({ ...one, byDay: one.byDay.some((n) => n !== 0) ? one.byDay : [] }))
    .filter(({ organizationId: _id, from: _from, to: _to, byDay: _byDay, ...counts }) =>
      Object.values(counts).some((n) => n !== 0),
    )
    .map((one) => JSON.stringify(one))
    .sort();

const count = (entries: readonly Kept[], is: (entry: Kept) => boolean | null) => sum(entries.filter(is));

describe("whatever is entered, drawn and corrected", () => {
  it("the stored sums are those of the entries below, bucket by bucket", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { ledger } = told(story);
        const isNaive = (row: Rollup) => {
          const organization = ledger.at(row.organizationId);
          const below = ledger.entries.filter(
            (one) => ledger.isUnder(one, organization) && one.from === row.from && one.to === row.to,
          );
          const own = below.filter((one) => one.organizationId === organization.id);
          const reports = (entries: readonly Kept[]) => entries.reduce((all, one) => all + one.reports, 0);
          expect(row).toEqual({
            organizationId: organization.id,
            from: row.from,
            to: row.to,
            admitted: sum(below),
            own: sum(own),
            reports: reports(below),
            ownReports: reports(own),
            named: count(below, (one) => one.memberId !== null),
            women: count(below, (one) => one.woman),
            minority: 0,
            youth: count(below, (one) => one.youth),
            upperSecondary: 0,
            local: 0,
            byDay: below.some((one) => one.date)
              ? Array.from({ length: 31 }, (_, on) => count(below, (one) => Number(one.date?.slice(8)) === on + 1))
              : [],
          });
        };
        const rows = recount(ledger.entries);
        rows.forEach(isNaive);
        const pairs = ledger.entries.flatMap((one) => idsOf(one.path).map((id) => `${id} ${one.from} ${one.to}`));
        expect(rows).toHaveLength(new Set(pairs).size);
      }),
      runs,
    );
  });

  it("what is drawn from a total changes no superior of both", () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const change of told(story).changes) {
          const [entry, draw] = change;
          if (!entry || !draw) continue;
          const common = idsOf(entry.path).filter((id) => idsOf(draw.path).includes(id));
          expect(common).toContain(draw.organizationId);
          expect(sum(change)).toBe(0);
          expect(draw.reports).toBe(0);
        }
      }),
      runs,
    );
  });

  it("nothing is ever drawn that is not there, and no sum is negative", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { ledger } = told(story);
        for (const { organizationId, from, to } of ledger.entries)
          expect(ledger.balance(organizationId, { from, to })).toBeGreaterThanOrEqual(0);
        for (const row of recount(ledger.entries)) {
          expect(row.admitted).toBeGreaterThanOrEqual(0);
          expect(row.own).toBeGreaterThanOrEqual(0);
          expect(row.reports).toBeGreaterThanOrEqual(0);
          expect(Math.min(row.women, row.youth)).toBeGreaterThanOrEqual(0);
          expect(row.named).toBeGreaterThanOrEqual(Math.max(row.women, row.youth));
          expect(row.named).toBeLessThanOrEqual(row.admitted);
        }
      }),
      runs,
    );
  });

  it("withdrawing an entry brings back every sum there was before it, once", () => {
    fc.assert(
      fc.property(
        stories,
        acts,
        fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
        (story, act, count) => {
          fc.pre(act.act !== "correct");
          const { ledger } = told(story);
          const before = sums(ledger);
          const [entry] = perform(ledger, act);
          fc.pre(entry !== undefined && entry.count >= 0);
          if (!entry) return;
          if (count !== undefined) correctEntry(ledger, entry, count);
          expect(correctEntry(ledger, entry)).not.toEqual([]);
          expect(sums(ledger)).toEqual(before);
          expect(correctEntry(ledger, entry)).toEqual([]);
        },
      ),
      runs,
    );
  });

  it("a total makes the sum what was wanted", () => {
    fc.assert(
      fc.property(stories, acts, (story, act) => {
        fc.pre(act.act === "total");
        const { ledger } = told(story);
        const [entry] = perform(ledger, act);
        fc.pre(entry !== undefined && act.act === "total");
        if (entry && act.act === "total") expect(ledger.held(ledger.at(entry.organizationId), entry)).toBe(act.wanted);
      }),
      runs,
    );
  });

  it("a story worth telling is told: draws, corrections and refusals all happen", () => {
    const happened = { draws: 0, corrections: 0, refusals: 0, named: 0 };
    fc.assert(
      fc.property(stories, (story) => {
        const { changes } = told(story);
        happened.refusals += story.length - changes.length;
        happened.draws += changes.filter(([one, two]) => one?.kind !== "CORRECTION" && two).length;
        happened.corrections += changes.filter(([one]) => one?.kind === "CORRECTION").length;
        happened.named += changes.filter(([one]) => one?.kind === "NAMED").length;
      }),
      runs,
    );
    expect(Math.min(...Object.values(happened))).toBeGreaterThan(100);
    expect(tree).toHaveLength(8);
  });
});
