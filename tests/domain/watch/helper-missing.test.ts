import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { helperMissing } from "@/domain/watch/helper-missing";

const help = (unhelped: number) => ({
  ...{ unhelped, unhelpedSince: unhelped > 0 ? day("2024-02-01") : null, remarksOverdue: 0, overdueSince: null },
});

test.each([
  [help(2), "CELL", "found"],
  [help(0), "CELL", "clear"],
  [null, "CELL", "unknown"],
  [help(2), "COMMUNE", "unknown"],
] as const)("%j of a %s: %s", (facts, kind, is) => {
  expect(helperMissing.answer({ kind, help: facts }, {}, day("2024-03-15")).is).toBe(is);
});

test("holds since the first of them had nobody", () => {
  const answer = helperMissing.answer({ kind: "CELL", help: help(2) }, {}, day("2024-03-15"));
  expect(answer).toMatchObject({ since: "2024-02-01", level: 1, values: { count: 2 } });
});
