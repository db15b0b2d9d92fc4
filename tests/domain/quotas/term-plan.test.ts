import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { type TermFacts, termPlan } from "@/domain/quotas/term-plan";

/** Mường Hum (DOMAIN §3): 60 in the term, 43 by early 2024, 11 promised for 2024. */
const muongHum: TermFacts = {
  term: { from: monthOf(2020, 1), to: monthOf(2025, 12) },
  required: 60,
  admitted: 43,
  admittedThisYear: 0,
  planned: 11,
  today: day("2024-03-15"),
};
const plan = (more: Partial<TermFacts> = {}) => termPlan({ ...muongHum, ...more });

describe("what is left of a term", () => {
  it("is 17 for two years in Mường Hum, and 11 for 2024 leave 6 for 2025", () => {
    expect(plan()).toEqual({
      left: 17,
      years: [
        { year: 2024, needed: 9 },
        { year: 2025, needed: 8 },
      ],
      plan: { year: 2024, planned: 11, leaves: 6, share: 9, isShort: false },
    });
  });

  it.each<[string, Partial<TermFacts>, object]>([
    [
      "what the year has brought already does not change what its plan leaves",
      { admitted: 47, admittedThisYear: 4 },
      { left: 13, plan: { leaves: 6 } },
    ],
    ["a year above its plan leaves less", { admitted: 56, admittedThisYear: 13 }, { left: 4, plan: { leaves: 4 } }],
    [
      "what the year has brought is not needed again",
      { admitted: 46, admittedThisYear: 3 },
      {
        left: 14,
        years: [
          { year: 2024, needed: 6 },
          { year: 2025, needed: 8 },
        ],
      },
    ],
    [
      "a year above its share spares the next",
      { admitted: 54, admittedThisYear: 11 },
      {
        left: 6,
        years: [
          { year: 2024, needed: 0 },
          { year: 2025, needed: 6 },
        ],
      },
    ],
    ["a plan below the year's share is short", { planned: 8 }, { plan: { leaves: 9, isShort: true } }],
    ["no plan leaves nothing to say", { planned: null }, { left: 17, plan: null }],
    [
      "in the last year all that is left is needed",
      { today: day("2025-02-01"), admitted: 54, admittedThisYear: 0, planned: 5 },
      { left: 6, years: [{ year: 2025, needed: 6 }], plan: { leaves: 1, isShort: true } },
    ],
    [
      "a term that is reached needs nobody",
      { admitted: 61 },
      {
        left: 0,
        years: [
          { year: 2024, needed: 0 },
          { year: 2025, needed: 0 },
        ],
        plan: { leaves: 0, isShort: false },
      },
    ],
    [
      "a year that the term only begins or ends in has its months' part",
      { term: { from: monthOf(2020, 8), to: monthOf(2025, 5) } },
      {
        years: [
          { year: 2024, needed: 12 },
          { year: 2025, needed: 5 },
        ],
      },
    ],
  ])("%s", (_what, facts, expected) => expect(plan(facts)).toMatchObject(expected));

  it.each(["2019-12-31", "2026-01-01"])("is not told on %s, when the term does not run", (today) =>
    expect(plan({ today: day(today) })).toBeUndefined(),
  );

  it("is needed to the last person over the years, whatever the figures", () => {
    fc.assert(
      fc.property(
        fc.nat(5_000),
        fc.nat(5_000),
        fc.nat(500),
        fc.integer({ min: 0, max: 5 }),
        (required, before, now, y) => {
          const today = day(`${2020 + y}-06-30`);
          const told = plan({ required, admitted: before + now, admittedThisYear: now, today });
          const needed = told?.years.reduce((sum, { needed: n }) => sum + n, 0);
          expect(needed).toBe(Math.max(0, required - before - now));
          expect(told?.years[0]?.year).toBe(2020 + y);
        },
      ),
    );
  });
});
