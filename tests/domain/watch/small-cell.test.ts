import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { smallCell } from "@/domain/watch/small-cell";

const today = day("2024-03-15");
const at = (on: string, official: number, probationary = 0) => ({ on: day(on), official, probationary });

test.each([
  [4, "found"],
  [5, "clear"],
] as const)("%i counted: %s", (total, is) => {
  const headcount = { on: day("2023-12-31"), total, official: null };
  expect(smallCell.answer({ kind: "CELL", register: null, headcount }, { least: 5 }, today).is).toBe(is);
  expect(smallCell.answer({ kind: "DISTRICT", register: null, headcount }, { least: 5 }, today).is).toBe("unknown");
});

test("of a register, from the day on which they became so few; those on probation count", () => {
  const register = [at("2020-01-01", 4, 1), at("2023-05-01", -1), at("2030-01-01", 9)];
  const facts = { kind: "CELL" as const, register, headcount: null };
  expect(smallCell.answer(facts, { least: 5 }, today)).toMatchObject({ since: "2023-05-01", values: { members: 4 } });
  expect(smallCell.answer(facts, { least: 4 }, today).is).toBe("clear");
  expect(smallCell.answer({ ...facts, register: null }, { least: 5 }, today).is).toBe("unknown");
});
