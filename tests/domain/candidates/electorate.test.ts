import { expect, it } from "vitest";
import { type CellRegister, electorateOf, isWholeRegister } from "@/domain/candidates/electorate";
import { day } from "@/domain/day";

const on = day("2024-01-15");
const register = (
  official: number,
  probationary: number,
  counted: readonly [total: number, official: number | null] | null,
  isDeclared = false,
  countedAbove: number | null = null,
): CellRegister => ({
  isDeclared,
  countedAbove: countedAbove === null ? null : { on: day("2023-06-30"), total: countedAbove },
  registered: { official, probationary },
  counted: counted && { on: day("2023-12-31"), total: counted[0], official: counted[1] },
});

it.each<[string, CellRegister, boolean, string | null]>([
  ["nothing known", register(0, 0, null), false, null],
  ["some on probation registered, nothing counted", register(0, 2, null), false, null],
  ["some registered, nothing counted", register(5, 0, null), false, "unknown 2024-01-15 REGISTER at most, 5 at least"],
  [
    "some registered, counted in the superior",
    register(5, 1, null, false, 240),
    false,
    "240 2023-06-30 SUPERIOR at most, 5 at least",
  ],
  [
    "nobody registered, counted in the superior",
    register(0, 0, null, false, 24),
    false,
    "24 2023-06-30 SUPERIOR at most",
  ],
  [
    "more official ones registered than counted, others missing",
    register(16, 0, [18, 15]),
    false,
    "18 2023-12-31 COUNT at most, 16 at least",
  ],
  ["said to be complete", register(5, 1, null, true), true, "5 2024-01-15 REGISTER, 5 at least"],
  [
    "said to be complete, whatever was counted",
    register(5, 1, [18, 16], true),
    true,
    "5 2024-01-15 REGISTER, 5 at least",
  ],
  ["as many registered as counted", register(16, 2, [18, 15]), true, "16 2024-01-15 REGISTER, 16 at least"],
  ["more registered than counted", register(17, 2, [18, 15]), true, "17 2024-01-15 REGISTER, 17 at least"],
  ["one fewer registered than counted", register(15, 2, [18, 15]), false, "15 2023-12-31 COUNT, 15 at least"],
  [
    "counted without how many are official",
    register(1, 0, [18, null]),
    false,
    "18 2023-12-31 COUNT at most, 1 at least",
  ],
])("%s", (_, held, isWhole, expected) => {
  expect(isWholeRegister(held)).toBe(isWhole);
  const found = electorateOf(held, on);
  const most =
    found && [found.officials ?? "unknown", found.on, found.by, ...(found.isExact ? [] : ["at most"])].join(" ");
  expect(found && [most, ...(found.least > 0 ? [`${found.least} at least`] : [])].join(", ")).toBe(expected);
});
