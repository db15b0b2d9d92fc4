import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { type Period, parsePeriod } from "@/domain/period";
import { dueReturns } from "@/domain/returns/due-returns";

const year = (one: number) => ({ from: monthOf(one, 1), to: monthOf(one, 12) });
const half = { from: monthOf(2023, 1), to: monthOf(2023, 6) };

it.each([
  ["2023", "2024-03-15", [year(2023)]],
  ["2023", "2023-02-01", [year(2023)]],
  ["2023", "2022-12-31", []],
  ["2023-H1", "2024-03-15", [half]],
  ["2020-2025", "2024-03-15", [2020, 2021, 2022, 2023].map(year)],
  ["2020-2025", "2023-12-31", [2020, 2021, 2022].map(year)],
  // The halves of years at its ends are nobody's yearly return.
  ["2020-08..2023-07", "2024-03-15", [2021, 2022].map(year)],
])("%s on %s", (name, today, due) => {
  expect(dueReturns(parsePeriod(name) as Period, day(today))).toEqual(due);
});
