import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { reportPeriod } from "@/domain/reports/period";

const today = day("2024-03-15");
const term = {
  id: 1,
  name: "2020-2025",
  from: monthOf(2020, 6),
  to: monthOf(2025, 5),
  organizationId: 1,
  certainty: null,
  source: null,
};
const organization = { foundedOn: day("2021-02-01"), closedOn: null };
const asked = (name: string, closedOn: ReturnType<typeof day> | null = null) => {
  const period = reportPeriod(name, [term], { ...organization, closedOn }, today);
  return period.ok ? period.value.kind : period.problems.map(({ code }) => code);
};

it.each([
  ["2024-03", "month"],
  ["2024-Q1", "quarter"],
  ["2024-H1", "half"],
  ["2024", "year"],
  ["2020-2025", "term"],
  ["2021-02", "month"],
  ["2024-04", ["report.notBegun"]],
  ["2021-01", ["date.beforeFounding"]],
  ["2021-2023", ["report.periodKind"]],
  ["2021-03..2021-05", ["report.periodKind"]],
  ["spring", ["period.unknown"]],
])("%s: %s", (name, expected) => {
  expect(asked(name)).toEqual(expected);
});

it("of an organization that was closed only what it lived in", () => {
  expect(asked("2022", day("2022-06-30"))).toBe("year");
  expect(asked("2023", day("2022-06-30"))).toEqual(["date.afterClosing"]);
});
