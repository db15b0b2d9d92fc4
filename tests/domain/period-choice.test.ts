import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { parsePeriod } from "@/domain/period";
import { kindsAround, siblingsOf } from "@/domain/period-choice";
import { type CountedTerm, termPeriod } from "@/domain/term";

const term = (id: number, name: string, from: number, to: number): CountedTerm => ({
  id,
  name,
  from: monthOf(from, 1),
  to: monthOf(to, 12),
  organizationId: 1,
  certainty: null,
  source: null,
});
const earlier = term(1, "2015-2020", 2015, 2019);
const current = term(2, "2020-2025", 2020, 2025);
const terms = [earlier, current];
const today = day("2024-03-15");

const period = (name: string) => {
  const found = parsePeriod(name);
  if (!found) throw new Error(name);
  return found;
};
const names = (periods: readonly { readonly name: string }[]) => periods.map((one) => one.name);

test.each([
  ["2023", ["2020-2025", "2023", "2023-H2", "2023-Q4", "2023-12"]],
  ["2024", ["2020-2025", "2024", "2024-H1", "2024-Q1", "2024-03"]],
  ["2021-H1", ["2020-2025", "2021", "2021-H1", "2021-Q2", "2021-06"]],
  ["2017-02", ["2015-2020", "2017", "2017-H1", "2017-Q1", "2017-02"]],
  ["2010", ["2010", "2010-H2", "2010-Q4", "2010-12"]],
])("around %s stand one period of each kind, at today where the period holds it", (name, kinds) => {
  expect(names(kindsAround(period(name), terms, today))).toEqual(kinds);
});

test("around a term stands the term itself", () => {
  expect(names(kindsAround(termPeriod(earlier), terms, today))).toEqual([
    "2015-2020",
    "2019",
    "2019-H2",
    "2019-Q4",
    "2019-12",
  ]);
});

test.each([
  ["2021-Q2", ["2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4"]],
  ["2021-H2", ["2021-H1", "2021-H2"]],
  ["2023", ["2020", "2021", "2022", "2023", "2024", "2025"]],
  ["2017", ["2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022"]],
])("beside %s stand its siblings", (name, siblings) => {
  expect(names(siblingsOf(period(name), terms, today))).toEqual(siblings);
});

test("beside a term stand all terms, beside a month twelve months", () => {
  expect(names(siblingsOf(termPeriod(current), terms, today))).toEqual(["2015-2020", "2020-2025"]);
  expect(siblingsOf(period("2021-05"), terms, today)).toHaveLength(12);
});
