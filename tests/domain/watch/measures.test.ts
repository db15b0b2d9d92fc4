import { describe, expect, test } from "vitest";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { yearPeriod } from "@/domain/period";
import { admittedIn, measureOf, termsAround, yearsAround } from "@/domain/watch/measures";
import type { LedgerYear } from "@/domain/watch/year-facts";
import { quotaOf } from "../../support/samples";

const today = day("2022-03-15");
const row = (mask: number, admitted = 8): LedgerYear => ({
  ...{ organizationId: 2, from: monthOf(2021, 1), to: monthOf(2021, 12), admitted, own: 0, mask, ownMask: 0 },
});
const of = (more = {}) => ({ organizationId: 2, quotas: [quotaOf(14)], ledger: [row(0xfff)], today, ...more });
const year = yearPeriod(2021);

test("a year against the quota that leads it, as far as it was reported", () => {
  expect(measureOf(of(), year, 8)).toMatchObject({ name: "2021", required: 14, admitted: 8, isWhole: true });
  expect(measureOf(of({ ledger: [row(0b111)] }), year, 8)).toMatchObject({
    isWhole: false,
    statedTo: monthOf(2021, 3),
  });
  expect(measureOf(of({ ledger: [] }), year, 0)).toMatchObject({ isWhole: false, statedTo: null });
});

test("persons of a range that only touches the year leave it open", () => {
  const across = { ...row(1, 5), from: monthOf(2020, 1) };
  expect(measureOf(of({ ledger: [row(0xfff, 0), across] }), year, 0)).toMatchObject({ isWhole: false, statedTo: null });
  const nobody = { ...across, admitted: 0 };
  expect(measureOf(of({ ledger: [nobody] }), year, 0)).toMatchObject({ isWhole: true });
});

test("what was assigned leads; without a quota, or one of nobody, there is none", () => {
  const promised = quotaOf(20, { basis: "COMMITTED" });
  expect(measureOf(of({ quotas: [promised, quotaOf(14)] }), year, 8)).toMatchObject({ required: 14 });
  expect(measureOf(of({ quotas: [promised] }), year, 8)).toMatchObject({ required: 20 });
  expect(measureOf(of({ quotas: [] }), year, 8)).toBeNull();
  expect(measureOf(of({ quotas: [quotaOf(0)] }), year, 8)).toBeNull();
});

test("the year before the day's, its own, and the persons of a year", () => {
  expect(yearsAround(today).map(({ name }) => name)).toEqual(["2021", "2022"]);
  expect(admittedIn([row(1), row(2, 3), { ...row(1), to: monthOf(2022, 3) }], year)).toBe(11);
});

describe("the terms around a day", () => {
  const term = (id: number, name: string, from: number, to: number) => ({
    ...{ id, name, organizationId: 1, certainty: null, source: null, from, to },
  });
  const terms = [
    term(1, "2015-2020", monthOf(2015, 8), monthOf(2020, 7)),
    term(2, "2020-2025", monthOf(2020, 8), monthOf(2025, 7)),
  ];
  test.each([
    ["2020-07-31", undefined, "2015-2020"],
    ["2020-08-01", "2015-2020", "2020-2025"],
    ["2025-07-31", "2015-2020", "2020-2025"],
    ["2025-08-01", "2020-2025", undefined],
  ] as const)("%s: %s is over, %s runs", (on, last, running) => {
    const around = termsAround(terms, day(on));
    expect([around.last?.name, around.running?.name]).toEqual([last, running]);
  });
});
