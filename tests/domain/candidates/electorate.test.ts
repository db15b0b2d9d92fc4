import { expect, it } from "vitest";
import { type CellRegister, electorateOf, isWholeRegister } from "@/domain/candidates/electorate";
import { day } from "@/domain/day";

const on = day("2024-01-15");
const register = (
  official: number,
  probationary: number,
  counted: readonly [total: number, official: number | null] | null,
  isDeclared = false,
): CellRegister => ({
  isDeclared,
  registered: { official, probationary },
  counted: counted && { on: day("2023-12-31"), total: counted[0], official: counted[1] },
});

it.each<[string, CellRegister, boolean, string | null]>([
  ["nothing known", register(0, 0, null), false, null],
  ["some registered, nothing counted", register(5, 0, null), false, null],
  ["said to be complete", register(5, 1, null, true), true, "5 2024-01-15 REGISTER"],
  ["said to be complete, whatever was counted", register(5, 1, [18, 16], true), true, "5 2024-01-15 REGISTER"],
  ["as many registered as counted", register(16, 2, [18, 15]), true, "16 2024-01-15 REGISTER"],
  ["more registered than counted", register(17, 2, [18, 15]), true, "17 2024-01-15 REGISTER"],
  ["one fewer registered than counted", register(16, 1, [18, 15]), false, "15 2023-12-31 COUNT"],
  ["counted without how many are official", register(1, 0, [18, null]), false, "18 2023-12-31 COUNT at most"],
])("%s", (_, held, isWhole, expected) => {
  expect(isWholeRegister(held)).toBe(isWhole);
  const found = electorateOf(held, on);
  const said = found && [found.officials, found.on, found.by, ...(found.isExact ? [] : ["at most"])].join(" ");
  expect(said).toBe(expected);
});
