import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { type Entry, recount } from "@/domain/ledger/rollup";
import { monthOf } from "@/domain/month";
import { yearOf } from "../../support/samples";

const may = { from: monthOf(2023, 5), to: monthOf(2023, 5) };
const entry = (count: number, more: Partial<Entry> = {}): Entry => ({
  ...{ organizationId: 3, path: "/1/2/3/", ...may, date: null, count, reports: 1, memberId: null },
  ...{ woman: null, minority: null, youth: null, upperSecondary: null, local: null },
  ...more,
});
const of = (entries: readonly Entry[], organizationId: number) =>
  recount(entries).filter((one) => one.organizationId === organizationId);

describe("the sums of a ledger", () => {
  it("are kept for the organization and every superior, months by months", () => {
    const sums = recount([entry(2), entry(3, yearOf(2023)), entry(4, { organizationId: 2, path: "/1/2/" })]);
    expect(
      sums.map(({ organizationId, from, to, admitted, own }) => [organizationId, from, to, admitted, own]),
    ).toEqual([
      [1, may.from, may.to, 6, 0],
      [2, may.from, may.to, 6, 4],
      [3, may.from, may.to, 2, 2],
      [1, yearOf(2023).from, yearOf(2023).to, 3, 0],
      [2, yearOf(2023).from, yearOf(2023).to, 3, 0],
      [3, yearOf(2023).from, yearOf(2023).to, 3, 3],
    ]);
  });

  it("count what is known of persons, by name and by flag", () => {
    const woman = { woman: true, minority: false, memberId: "a", date: day("2023-05-19") };
    const sums = of([entry(1, woman), entry(1, { youth: true, upperSecondary: true }), entry(5, { local: true })], 1);
    expect(sums).toMatchObject([
      {
        admitted: 7,
        named: 1,
        women: 1,
        minority: 0,
        youth: 1,
        local: 5,
        upperSecondary: 1,
        reports: 3,
        ownReports: 0,
      },
    ]);
  });

  it("place dated entries on their day, and take corrections off it", () => {
    const on = { date: day("2023-05-31"), memberId: "a", woman: true };
    const [sum] = of([entry(1, on), entry(1, on), entry(-1, { ...on, reports: -1 }), entry(9)], 3);
    expect(sum?.byDay).toEqual([...Array.from({ length: 30 }, () => 0), 1]);
    expect(sum).toMatchObject({ admitted: 10, women: 1, named: 1, reports: 2 });
    expect(of([entry(9)], 3)[0]?.byDay).toEqual([]);
  });

  it("tell a reported zero from silence", () => {
    expect(of([entry(0)], 2)).toMatchObject([{ admitted: 0, reports: 1, ownReports: 0 }]);
    expect(recount([])).toEqual([]);
  });
});
