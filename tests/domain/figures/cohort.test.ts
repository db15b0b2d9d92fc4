import { expect, test } from "vitest";
import { type Cohort, together, unfollowed } from "@/domain/figures/cohort";

const cohort = (year: number, times: number): Cohort => ({
  ...{ year, named: 9 * times, known: 8 * times, due12: 7 * times, official: 6 * times },
  ...{ due24: 5 * times, left: 2 * times, gone: times },
});

test("cohorts add up", () => {
  expect(together([cohort(2021, 1), cohort(2022, 2)])).toEqual({ ...cohort(2021, 3), year: 2022 });
  expect(together([])).toEqual({ ...cohort(0, 0), year: 0 });
});

test("who was entered without a name or is out of reach cannot be followed", () => {
  expect(unfollowed(20, { known: 8 })).toBe(12);
  // Somebody withdrawn from the ledger elsewhere never makes it less than nobody.
  expect(unfollowed(7, { known: 8 })).toBe(0);
});
