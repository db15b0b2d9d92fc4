import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { yearPeriod } from "@/domain/period";
import { heldBy, readBy } from "@/domain/quotas/reading";

const today = day("2025-03-15");
const revision = (number: number, on: string, closes = false) => ({ revision: number, decidedOn: day(on), closes });
const early = revision(1, "2023-01-31");
const midway = revision(2, "2023-07-01");
const after = revision(3, "2024-12-31");
const later = revision(4, "2025-01-31");

const held = (revisions: readonly ReturnType<typeof revision>[], year = 2023, on?: string) =>
  heldBy(revisions, readBy(yearPeriod(year), today, on === undefined ? undefined : day(on)))?.revision;

describe("a finished period is read by what was in force at its end", () => {
  it.each([
    ["the last of its time, whatever came after", [early, midway, after], 2],
    ["the first decided after it, where nothing was before", [later, after], 3],
    ["of that day the last recorded", [after, revision(5, "2024-12-31")], 5],
    ["what was closed within it stays closed", [early, revision(2, "2023-09-01", true), after], 2],
    ["what was closed after it still holds", [early, revision(2, "2024-02-01", true)], 1],
    ["what was decided after it and closed again does not", [after, revision(4, "2025-01-31", true)], undefined],
    ["what is decided in days to come is not known", [revision(1, "2025-03-16")], undefined],
    ["nothing", [], undefined],
  ])("%s", (_what, revisions, outcome) => expect(held(revisions)).toBe(outcome));
});

describe("a period that runs", () =>
  it("is read by today", () => expect(held([after, later, revision(5, "2025-04-01")], 2025)).toBe(4)));

describe("any other day", () => {
  it.each([
    ["2023-06-30", 1],
    ["2025-01-01", 3],
    ["2022-12-31", undefined],
  ])("%s is read by what was in force on it", (on, outcome) =>
    expect(held([early, midway, after], 2023, on)).toBe(outcome),
  );
});
