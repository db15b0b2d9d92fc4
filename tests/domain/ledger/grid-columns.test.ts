import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { gridColumns, lockOf } from "@/domain/ledger/grid-columns";
import { monthOf } from "@/domain/month";
import type { CountedTerm } from "@/domain/term";
import { yearOf } from "../../support/samples";

const term = (id: number, name: string, from: number, to: number): CountedTerm => ({
  ...{ id, name, from, to },
  ...{ organizationId: 1, certainty: null, source: null },
});
const terms = [
  term(1, "2015-2020", monthOf(2015, 8), monthOf(2020, 7)),
  term(2, "2020-2025", monthOf(2020, 8), monthOf(2025, 7)),
];

it("a year has twelve months, also between two terms", () => {
  const columns = gridColumns(2020, "month", terms, undefined);
  expect(columns.ok && columns.value.map(({ period }) => period).join(" ")).toBe(
    "2020-01 2020-02 2020-03 2020-04 2020-05 2020-06 2020-07 2020-08 2020-09 2020-10 2020-11 2020-12",
  );
  expect(columns.ok && columns.value[2]).toEqual({ from: 24242, to: 24242, period: "2020-03", month: 3 });
});

it.each([
  [2023, undefined, yearOf(2023)],
  [2020, "2015-2020", { from: monthOf(2020, 1), to: monthOf(2020, 7) }],
  [2020, "2020-2025", { from: monthOf(2020, 8), to: monthOf(2020, 12) }],
])("the whole of %i, term %s, is one column", (year, name, months) => {
  expect(gridColumns(year, "year", terms, name)).toEqual({
    ok: true,
    value: [{ ...months, period: String(year), month: null }],
  });
});

it("the whole of a year between two terms needs to know which", () => {
  expect(gridColumns(2020, "year", terms, undefined)).toMatchObject({ problems: [{ code: "admission.termNeeded" }] });
});

it.each([
  ["2023-12", "2010-01-01", null, null],
  ["2024-03", "2010-01-01", null, null],
  ["2024-04", "2010-01-01", null, "future"],
  ["2023-05", "2023-06-01", null, "absent"],
  ["2023-06", "2023-06-30", null, null],
  ["2023-07", "2010-01-01", "2023-07-01", null],
  ["2023-08", "2010-01-01", "2023-07-31", "absent"],
])("in %s, of a place from %s to %s: %s", (month, foundedOn, closedOn, lock) => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const months = { from: monthOf(year, number), to: monthOf(year, number) };
  const place = { path: "/1/2/3/", foundedOn: day(foundedOn), closedOn: closedOn === null ? null : day(closedOn) };
  expect(lockOf(place, months, day("2024-03-15"), [])).toBe(lock);
});

it.each([
  ["its own", 3, monthOf(2023, 1), monthOf(2023, 3), "closed"],
  ["its superior's", 1, monthOf(2023, 1), monthOf(2023, 12), "closed"],
  ["its neighbour's", 4, monthOf(2023, 1), monthOf(2023, 3), null],
  ["that of another quarter", 3, monthOf(2023, 4), monthOf(2023, 6), null],
])("a closed return, %s, locks March or does not", (_, organizationId, from, to, lock) => {
  const place = { path: "/1/2/3/", foundedOn: day("2010-01-01"), closedOn: null };
  const march = { from: monthOf(2023, 3), to: monthOf(2023, 3) };
  expect(lockOf(place, march, day("2024-03-15"), [{ organizationId, from, to }])).toBe(lock);
  // The year is wider than what is closed, unless all of it is.
  expect(
    lockOf(place, yearOf(2023), day("2024-03-15"), [{ organizationId: 3, from: march.from, to: march.to }]),
  ).toBeNull();
});
