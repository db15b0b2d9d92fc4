import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { covers, isSameFact } from "@/domain/watch/exemption";

const today = day("2024-03-15");

test.each([
  ["2024-03-15", 2, 2, true],
  ["2024-03-15", 2, 1, true],
  ["2024-03-15", 2, 3, false],
  ["2024-03-14", 2, 2, false],
  [null, 2, 2, false],
  // Accepted before levels were kept.
  ["2024-03-15", null, 3, true],
] as const)("accepted to %s at level %s covers level %i: %s", (until, exemptLevel, level, is) => {
  expect(covers({ exemptUntil: until && day(until), exemptLevel }, level, today)).toBe(is);
});

test.each([
  [{ members: 4 }, { members: 3 }, true],
  [{ year: "2023", missing: 6 }, { year: "2023", missing: 7 }, true],
  [{ year: "2023" }, { year: "2024" }, false],
  [{ clock: "CEREMONY" }, { clock: "DECISION" }, false],
  [{ period: "2024" }, { period: "2020-2025" }, false],
  [{ term: "2015-2020" }, { term: "2020-2025" }, false],
] as const)("%j and %j are one fact: %s", (was, now, is) => {
  expect(isSameFact(was, now)).toBe(is);
});
