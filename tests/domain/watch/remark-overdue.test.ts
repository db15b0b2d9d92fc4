import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { remarkOverdue } from "@/domain/watch/remark-overdue";

const help = (remarksOverdue: number) => ({
  ...{ unhelped: 0, unhelpedSince: null, remarksOverdue, overdueSince: remarksOverdue > 0 ? day("2024-03-01") : null },
});

test.each([
  [help(1), "CELL", "found"],
  [help(0), "CELL", "clear"],
  [null, "CELL", "unknown"],
  [help(1), "COMMUNE", "unknown"],
] as const)("%j of a %s: %s", (facts, kind, is) => {
  expect(remarkOverdue.answer({ kind, help: facts }, {}, day("2024-03-15")).is).toBe(is);
});

test("holds since the day after the first was due", () => {
  const answer = remarkOverdue.answer({ kind: "CELL", help: help(1) }, {}, day("2024-03-15"));
  expect(answer).toMatchObject({ since: "2024-03-01", values: { count: 1 } });
});
