import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { sourceStale } from "@/domain/watch/source-stale";

const ask = (today: string, isAccepted: boolean | null = true, result: "HAS_SOURCE" | "EXHAUSTED" = "EXHAUSTED") =>
  sourceStale.answer(
    { kind: "CELL", source: { year: 2022, on: day("2022-12-10"), result, isAccepted } },
    {},
    day(today),
  );

test.each([
  ["2024-03-31", true, "EXHAUSTED", "clear"],
  ["2024-04-01", true, "EXHAUSTED", "found"],
  ["2024-04-01", null, "EXHAUSTED", "unknown"],
  ["2024-04-01", true, "HAS_SOURCE", "unknown"],
] as const)("on %s, accepted %s, %s: %s", (today, isAccepted, result, is) => {
  expect(ask(today, isAccepted, result).is).toBe(is);
});

test("holds from the day after the next review could last be made", () => {
  expect(ask("2024-12-31")).toMatchObject({ since: "2024-04-01", values: { year: "2022" } });
});
