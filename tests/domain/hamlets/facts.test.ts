import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { countHamlet, HamletFactsInput } from "@/domain/hamlets/facts";

const today = day("2024-03-15");
const hamlet = { from: day("2010-01-01"), to: null };
const sent = {
  hamlet: "thon-5",
  on: "2023-12-18",
  households: "208",
  poorHouseholds: "25",
  population: "",
  ethnicGroup: "tay",
};

describe("what is counted in a hamlet", () => {
  it.each([
    [{}, []],
    [{ poorHouseholds: "208" }, []],
    [{ poorHouseholds: "209" }, ["poorHouseholds: hamlet.poorAboveHouseholds"]],
    [{ poorHouseholds: "0", households: "0" }, []],
    [{ households: "", poorHouseholds: "25" }, ["households: input.required"]],
    [{ population: "208" }, []],
    [{ population: "207" }, ["population: hamlet.householdsAbovePopulation"]],
    [{ households: "", poorHouseholds: "", ethnicGroup: "" }, ["households: hamlet.nothingSaid"]],
    [{ households: "", poorHouseholds: "" }, []],
    [{ on: "2024-03-15" }, []],
    [{ on: "2024-03-16" }, ["on: date.future"]],
    [{ on: "2009-12-31" }, ["on: hamlet.beforeFirst"]],
  ])("%j: %j", (more, problems) => {
    const result = countHamlet(HamletFactsInput.parse({ ...sent, ...more }), hamlet, today);
    expect(result.ok ? [] : result.problems.map(({ code, field }) => `${field}: ${code}`)).toEqual(problems);
  });

  it("is not counted where there is no hamlet any more", () => {
    const result = countHamlet(HamletFactsInput.parse(sent), { ...hamlet, to: day("2023-12-31") }, today);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(["hamlet.closed"]);
  });

  it.each([
    ["households", "-1", "input.negative"],
    ["poorHouseholds", "-5", "input.negative"],
    ["population", "1,5", "input.notWhole"],
    ["households", "99999999", "input.tooLarge"],
    ["ethnicGroup", "kinh-mong", "input.invalid"],
    ["on", "", "input.required"],
    ["on", "2023-02-29", "input.notDate"],
  ])("%s %j is refused: %s", (field, value, problem) => {
    expect(HamletFactsInput.safeParse({ ...sent, [field]: value }).error?.issues[0]?.message).toBe(problem);
  });
});
