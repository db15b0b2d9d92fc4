import { expect, it, test } from "vitest";
import { day } from "@/domain/day";
import { sameDayBefore, samePointBefore } from "@/domain/figures/same-point";
import { monthOf } from "@/domain/month";
import { type Period, parsePeriod } from "@/domain/period";
import { type CountedTerm, termPeriod } from "@/domain/term";

const period = (name: string): Period => parsePeriod(name) ?? expect.fail(name);

const term = (id: number, name: string, from: number, to: number): CountedTerm => ({
  ...{ id, name, from, to, organizationId: 1, certainty: null, source: null },
});
const terms = [
  term(2, "2020-2025", monthOf(2020, 6), monthOf(2025, 5)),
  term(1, "2015-2020", monthOf(2015, 8), monthOf(2020, 5)),
];

it.each([
  ["2023", "2023-12-31", { from: monthOf(2022, 1), to: monthOf(2022, 12) }],
  ["2023", "2023-06-30", { from: monthOf(2022, 1), to: monthOf(2022, 6) }],
  ["2023", "2023-06-15", { from: monthOf(2022, 1), to: monthOf(2022, 6), untilDay: 15 }],
  ["2023", "2025-01-01", { from: monthOf(2022, 1), to: monthOf(2022, 12) }],
  ["2024-02", "2024-02-29", { from: monthOf(2023, 2), to: monthOf(2023, 2) }],
  ["2023", "2022-12-31", undefined],
  ["2021-2023", "2023-06-15", undefined],
  ["2020-03..2021-05", "2021-01-15", undefined],
] as const)("%s on %s", (name, on, span) => expect(samePointBefore(period(name), terms, day(on))).toEqual(span));

test.each(["2023-12-31", "2023-06-30", "2023-06-15"])("of a year to %s it is the same day a year before", (on) => {
  expect(sameDayBefore(period("2023"), day(on))).toEqual(samePointBefore(period("2023"), [], day(on)));
});

test("a term is compared with the one before when as much of it had passed", () => {
  const now = termPeriod(terms[0] ?? expect.fail());
  // June 2020 to March 2024 is the 46th month; the term before began in August 2015.
  const before = { from: monthOf(2015, 8), to: monthOf(2019, 5), untilDay: 15 };
  expect(samePointBefore(now, terms, day("2024-03-15"))).toEqual(before);
  expect(samePointBefore(now, [], day("2024-03-15"))).toBeUndefined();
  expect(samePointBefore(termPeriod(terms[1] ?? expect.fail()), terms, day("2024-03-15"))).toBeUndefined();
});
