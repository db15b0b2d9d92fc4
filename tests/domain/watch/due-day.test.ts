import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { dueDay, isFromBefore } from "@/domain/watch/due-day";

test.each([
  // Noticed as it arose: counted from then, the graver the sooner.
  ["2024-03-15", 1, "2024-05-14"],
  ["2024-03-15", 2, "2024-04-14"],
  ["2024-03-15", 3, "2024-03-29"],
  ["2024-03-01", 2, "2024-03-31"],
  // There is always a week.
  ["2024-03-02", 3, "2024-03-22"],
  ["2024-02-14", 2, "2024-03-22"],
  // There for longer: from the day it was noticed.
  ["2024-02-13", 2, "2024-04-14"],
  ["2015-07-31", 1, "2024-05-14"],
  ["2015-07-31", 3, "2024-03-29"],
] as const)("since %s, level %i, noticed on 15/03/2024: due on %s", (since, level, due) => {
  expect(dueDay(day(since), level, day("2024-03-15"))).toBe(due);
});

test.each([
  ["2024-02-14", false],
  ["2024-02-13", true],
  ["2024-03-15", false],
] as const)("since %s: from before 15/03/2024: %s", (since, is) => {
  expect(isFromBefore(day(since), day("2024-03-15"))).toBe(is);
});
