import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { fewOfficials } from "@/domain/watch/few-officials";

const set = { least: 3, months: 6 };
const at = (on: string, official: number) => ({ on: day(on), official, probationary: 0 });
const register = (...days: ReturnType<typeof at>[]) => ({ kind: "CELL" as const, register: days, headcount: null });
const today = day("2024-03-15");

test.each([
  ["three", register(at("2020-01-01", 3)), "clear", undefined, undefined],
  ["one left", register(at("2020-01-01", 3), at("2023-06-01", -1)), "found", 3, "2023-06-01"],
  [
    "fell, rose, fell again",
    register(at("2020-01-01", 3), at("2021-01-01", -1), at("2022-01-01", 1), at("2023-01-01", -1)),
    "found",
    3,
    "2023-01-01",
  ],
  ["never had as many", register(at("2020-01-01", 2)), "found", 3, "2020-01-01"],
  [
    "will lose one on the last day looked ahead",
    register(at("2020-01-01", 3), at("2024-09-15", -1)),
    "found",
    1,
    "2024-03-15",
  ],
  ["a day later", register(at("2020-01-01", 3), at("2024-09-16", -1)), "clear", undefined, undefined],
  ["nobody in the register", register(), "found", 3, "2024-03-15"],
] as const)("%s: %s", (_, facts, is, level, since) => {
  expect(fewOfficials.answer(facts, set, today)).toMatchObject({ is, ...(level && { level, since }) });
});

test.each([
  [2, "found"],
  [3, "clear"],
  [null, "unknown"],
] as const)("counted %s, without a register: %s", (official, is) => {
  const headcount = { on: day("2023-12-31"), total: 16, official };
  expect(fewOfficials.answer({ kind: "CELL", register: null, headcount }, set, today).is).toBe(is);
});

test("is no matter of a committee, nor of a cell of which nothing is known", () => {
  expect(fewOfficials.answer({ ...register(), kind: "COMMUNE" }, set, today).is).toBe("unknown");
  expect(fewOfficials.answer({ kind: "CELL", register: null, headcount: null }, set, today).is).toBe("unknown");
});
