import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { sourceExhausted } from "@/domain/watch/source-exhausted";

const review = (result: "HAS_SOURCE" | "EXHAUSTED", isAccepted: boolean | null) => ({
  ...{ year: 2023, on: day("2024-01-10"), result, isAccepted },
});
const ask = (source: ReturnType<typeof review> | null, kind: "CELL" | "COMMUNE" = "CELL") =>
  sourceExhausted.answer({ kind, source }, {}, day("2024-03-15"));

test.each([
  ["waiting", review("EXHAUSTED", null), "found", 1],
  ["sent back", review("EXHAUSTED", false), "found", 2],
  ["accepted", review("EXHAUSTED", true), "clear", undefined],
  ["somebody is left", review("HAS_SOURCE", null), "clear", undefined],
  ["never reviewed", null, "unknown", undefined],
] as const)("%s: %s", (_, source, is, level) => {
  expect(ask(source)).toMatchObject({ is, ...(level && { level, since: "2024-01-10" }) });
});

test("is no matter of a committee", () => {
  expect(ask(review("EXHAUSTED", null), "COMMUNE").is).toBe("unknown");
});
