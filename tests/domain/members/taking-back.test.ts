import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import {
  type Mistake,
  mistakes,
  type TakingBackFacts,
  TakingBackInput,
  takeBackMistake,
} from "@/domain/members/taking-back";
import { problemsOf } from "../../support/entering";

const facts = (kind: Mistake, more: Partial<TakingBackFacts> = {}): TakingBackFacts => ({
  ...{ kind, isBack: false, leftOn: null, movedSince: null, closed: null, entry: null, uses: [], oneSided: null },
  ...{ status: kind === "DEPARTURE" ? "LEFT" : "OFFICIAL" },
  ...more,
});
const later = { place: "Chi bộ thôn 5", day: day("2024-02-01") };
const alone = (more: object = {}) => ({
  ...{ from: "Chi bộ A", to: "Chi bộ B", recordedOn: day("2024-01-31"), today: day("2024-03-01"), isUsed: false },
  ...more,
});
const left = { status: "LEFT", leftOn: day("2024-02-01") } as const;

describe("what was entered by mistake is taken back", () => {
  it.each<[Mistake, string, Partial<TakingBackFacts>, string[]]>([
    ["TRANSFER", "the latest move", {}, []],
    ["TRANSFER", "during probation", { status: "PROBATIONARY" }, []],
    ["TRANSFER", "who went on since", { movedSince: later }, ["takeBack.movedSince"]],
    ["TRANSFER", "who left since", left, ["takeBack.leftSince"]],
    ["TRANSFER", "back to a cell that ended", { closed: later }, ["takeBack.cellClosed"]],
    ["TRANSFER", "by one side within 30 days", { oneSided: alone() }, []],
    ["TRANSFER", "by one side on day 31", { oneSided: alone({ today: day("2024-03-02") }) }, ["takeBack.tooLate"]],
    ["TRANSFER", "by one side over what was recorded", { oneSided: alone({ isUsed: true }) }, ["takeBack.usedThere"]],
    ["TRANSFER", "of nobody", { status: "VOID" }, ["takeBack.unknown"]],
    ["DEPARTURE", "of who has left", {}, []],
    ["DEPARTURE", "from a cell that ended", { closed: later }, ["takeBack.cellClosed"]],
    ["DEPARTURE", "of who is present", { status: "OFFICIAL" }, ["takeBack.unknown"]],
    ["RECOGNITION", "of who is official", {}, []],
    ["RECOGNITION", "who moved since", { movedSince: later, closed: later }, []],
    ["RECOGNITION", "who left since", left, ["takeBack.leftSince"]],
    ["REGISTRATION", "that nothing rests on", {}, []],
    ["REGISTRATION", "in a cell that has ended", { closed: later }, []],
    ["REGISTRATION", "of who was admitted by an entry", { entry: later }, ["takeBack.hasEntry"]],
    ["REGISTRATION", "of who went on since", { movedSince: later }, ["takeBack.movedSince"]],
    ["REGISTRATION", "of who left since", left, ["takeBack.leftSince"]],
    ["REGISTRATION", "of who was recognised", { uses: ["RECOGNITION"] }, ["takeBack.recognised"]],
    [
      ...(["REGISTRATION", "of who does much already", { uses: ["STEP", "HELPER", "CHARGE"] }] as const),
      ["takeBack.steps", "takeBack.helped", "takeBack.inCharge"],
    ],
    ["REGISTRATION", "of who introduced somebody", { uses: ["INTRODUCER"] }, ["takeBack.introduced"]],
    ["REGISTRATION", "that another was merged into", { uses: ["MERGED"] }, ["takeBack.merged"]],
    ["RECOGNITION", "on probation", { status: "PROBATIONARY" }, ["takeBack.unknown"]],
  ])("%s: %s", (kind, _what, more, problems) => {
    expect(problemsOf(takeBackMistake(facts(kind, more)))).toEqual(problems);
  });

  it.each(mistakes)("%s: once only", (kind) => {
    expect(problemsOf(takeBackMistake(facts(kind, { isBack: true })))).toEqual(["takeBack.already"]);
  });
});

it("says which and why", () => {
  const id = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";
  expect(TakingBackInput.parse({ act: `TRANSFER:${id}`, reason: " nhầm " })).toEqual({
    act: ["TRANSFER", id],
    reason: "nhầm",
  });
  for (const act of ["", id, `OTHER:${id}`, "TRANSFER:1", `TRANSFER:${id}:1`])
    expect(TakingBackInput.safeParse({ act, reason: "nhầm" }).success, act).toBe(false);
  expect(TakingBackInput.safeParse({ act: `TRANSFER:${id}`, reason: " " }).success).toBe(false);
});
