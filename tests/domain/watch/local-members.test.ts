import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { localMembers } from "@/domain/watch/local-members";

const ask = (value: number | undefined, least = 100) =>
  localMembers.answer(
    { indicators: value === undefined ? {} : { localMembers: [{ on: day("2021-01-31"), value }] } },
    { least },
    day("2024-03-15"),
  );

test.each([
  [100, 100, "clear"],
  [99, 100, "found"],
  [99, 95, "clear"],
  [undefined, 100, "unknown"],
] as const)("%s per cent of at least %i: %s", (value, least, is) => {
  expect(ask(value, least).is).toBe(is);
});

test("holds from the day of the report", () => {
  expect(ask(80)).toMatchObject({ level: 1, since: "2021-01-31", values: { percent: 80, least: 100 } });
});
