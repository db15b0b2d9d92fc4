import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { CompletenessInput, completeFrom, countMembers, HeadcountInput } from "@/domain/organizations/headcount";
import { cell } from "../../support/samples";

const today = day("2024-03-15");
const sent = { organization: "thon-5", on: "2024-01-01", total: "16", official: "", probationary: "" };

describe("members counted", () => {
  it("are read from what is typed", () => {
    const read = HeadcountInput.parse({ ...sent, total: "3.753", official: "3.700" });
    expect(read).toMatchObject({ total: 3753, official: 3700, probationary: undefined });
  });

  it.each([
    [{}, {}, []],
    [{ official: "14", probationary: "2" }, {}, []],
    [{ official: "14", probationary: "3" }, {}, ["total: headcount.partsAboveTotal"]],
    [{ on: "2024-03-16" }, {}, ["on: date.future"]],
    [{ on: "1999-12-31" }, {}, ["on: date.beforeFounding"]],
    [{}, { closedOn: day("2023-12-31") }, ["on: date.afterClosing"]],
    [{}, { closedOn: day("2024-01-01") }, []],
  ])("%j at %j: %j", (more, at, problems) => {
    const result = countMembers(HeadcountInput.parse({ ...sent, ...more }), { ...cell, ...at }, today);
    expect(result.ok ? [] : result.problems.map(({ code, field }) => `${field}: ${code}`)).toEqual(problems);
  });

  it.each([
    ["", "input.required"],
    ["-1", "input.negative"],
    ["9,5", "input.notWhole"],
    ["99999999999", "input.tooLarge"],
  ])("%j is refused: %s", (total, problem) => {
    expect(HeadcountInput.safeParse({ ...sent, total }).error?.issues[0]?.message).toBe(problem);
  });
});

describe("a register is complete from a day", () => {
  const place = { foundedOn: day("2000-01-01") };

  it.each([
    [undefined, []],
    ["2000-01-01", []],
    ["2024-03-15", []],
    ["2024-03-16", ["date.future"]],
    ["1999-12-31", ["date.beforeFounding"]],
  ])("%s: %j", (from, codes) => {
    const result = completeFrom(from === undefined ? undefined : day(from), place, day("2024-03-15"));
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
    expect(CompletenessInput.parse({ organization: "x", from: from ?? "" }).from).toBe(from);
  });
});
