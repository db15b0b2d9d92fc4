import { describe, expect, it } from "vitest";
import type { KeptStep } from "@/domain/candidates/kept-candidate";
import type { StepKind } from "@/domain/candidates/step";
import { type Day, day } from "@/domain/day";
import { RecognitionInput } from "@/domain/members/moves";
import {
  dossierOfPassage,
  judgePassage,
  judgeRecognition,
  lastOf,
  type Passage,
  passageClocks,
  takeBackPassage,
} from "@/domain/members/passage";
import { PassageInput } from "@/domain/members/passage-input";
import { clockFactsOn } from "../../support/dossier-samples";
import { problemsOf } from "../../support/entering";

const member = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";
const kept = (kind: StepKind, on: string, more: Partial<KeptStep> = {}): KeptStep => ({
  ...{ id: `${kind} ${on}`, kind, on: day(on), isPassed: true, reason: null, details: {}, regulation: null },
  withdrawn: null,
  ...more,
});
/** Somebody admitted on 12/06/2024: month 12 ends on 12/06/2025. */
const passage = (steps: readonly KeptStep[] = [], more: Partial<Passage> = {}): Passage => ({
  ...{ status: "PROBATIONARY", joinedOn: day("2024-06-12"), steps, isExtended: false },
  ...more,
});
const attended = kept("NEW_MEMBER_CLASS", "2024-11-29");
const proposed = kept("PROPOSAL", "2025-06-20");
const facts = (today: string) => ({ ...clockFactsOn(today), entryDays: 30 });

const step = (kind: string, on: string, more: object = {}) =>
  PassageInput.parse({ member, kind, on, officials: 18, inFavour: 16, key: "k", ...more });
const said = (input: PassageInput, held: Passage, today: Day | string = input.on) =>
  problemsOf(judgePassage(input, held, facts(today)));

describe("the class for new members", () => {
  it.each<[string, string, object, string[]]>([
    ["in time", "2024-11-29", {}, []],
    ["on the day of the ceremony", "2024-06-12", {}, []],
    ["before the ceremony", "2024-06-11", {}, ["probation.notBegun"]],
    ["not passed", "2024-11-29", { passed: "no" }, []],
  ])("%s, on %s", (_, on, more, codes) => {
    expect(said(step("NEW_MEMBER_CLASS", on, more), passage())).toEqual(codes);
  });

  it("entered a month late needs a reason", () => {
    expect(said(step("NEW_MEMBER_CLASS", "2024-11-29"), passage(), "2024-12-29")).toEqual([]);
    expect(said(step("NEW_MEMBER_CLASS", "2024-11-29"), passage(), "2024-12-30")).toEqual(["step.enteredLate"]);
    expect(said(step("NEW_MEMBER_CLASS", "2024-11-29", { reason: "Ghi bù" }), passage(), "2024-12-30")).toEqual([]);
    expect(said(step("NEW_MEMBER_CLASS", "2024-11-30"), passage(), "2024-11-29")).toEqual(["date.future"]);
  });

  it("keeps its number alone, and which regulation judged it", () => {
    const input = step("NEW_MEMBER_CLASS", "2025-03-14", { number: "88/2025" });
    expect(judgePassage(input, passage(), facts("2025-03-14"))).toMatchObject({
      value: { details: { number: "88/2025" }, regulation: "232-QĐ/TW", step: { isPassed: true } },
    });
  });
});

describe("the cell's proposal", () => {
  // 30 working days after 12/06/2025 end on 24/07/2025.
  it.each<[string, string, object, string[]]>([
    ["the day before month 12 ends", "2025-06-11", {}, ["probation.notOver"]],
    ["on the day it ends", "2025-06-12", {}, []],
    ["on the 30th working day after", "2025-07-24", {}, []],
    ["on the day after that", "2025-07-25", {}, ["step.late"]],
    ["late, with a reason", "2025-07-25", { reason: "Chi bộ họp muộn" }, []],
    ["one vote short", "2025-06-20", { inFavour: 11 }, ["vote.notCarried"]],
    ["two thirds exactly", "2025-06-20", { inFavour: 12 }, []],
    ["not carried, as entered", "2025-06-20", { inFavour: 11, passed: "no" }, []],
    ["more votes than members", "2025-06-20", { inFavour: 19 }, ["vote.moreThanMembers"]],
    ["without its vote", "2025-06-20", { officials: "", inFavour: "" }, ["input.required", "input.required"]],
  ])("%s, on %s", (_, on, more, codes) => {
    expect(said(step("PROPOSAL", on, more), passage([attended]))).toEqual(codes);
  });

  it("without the class needs a reason; what came before the ceremony is not asked about", () => {
    expect(said(step("PROPOSAL", "2025-06-20"), passage())).toEqual(["step.missingBefore"]);
    expect(said(step("PROPOSAL", "2025-06-20"), passage([{ ...attended, isPassed: false }]))).toEqual([
      "step.notPassed",
    ]);
  });

  it("is for who was admitted and is still there, or was recognised without it", () => {
    const input = step("PROPOSAL", "2025-06-20");
    expect(said(input, passage([attended], { status: "LEFT" }))).toEqual(["member.notPresent"]);
    expect(said(input, passage([attended], { status: "OFFICIAL" }))).toEqual(["member.notPresent"]);
    expect(said(input, passage([attended], { joinedOn: null }))).toEqual(["member.joinedUnknown"]);
    const recognised = passage([attended, kept("RECOGNITION", "2025-07-01")], { status: "OFFICIAL" });
    expect(said(input, recognised)).toEqual([]);
    expect(said(step("PROPOSAL", "2025-07-02"), recognised)).toEqual(["step.recognitionBeforeProposal"]);
  });
});

describe("recognition", () => {
  const decide = (decidedOn: string, more: object = {}) =>
    RecognitionInput.parse({ member, decidedOn, decisionNo: "31-QĐ/ĐU", ...more });
  const judged = (input: RecognitionInput, held: Passage, today: string = input.decidedOn) =>
    judgeRecognition(input, held, facts(today));

  // 30 working days after 20/06/2025 end on 01/08/2025, 30 more (over 01 and 02/09) on 16/09/2025.
  it.each<[string, string, object, string[]]>([
    ["on the 30th working day", "2025-08-01", {}, []],
    ["on the day after", "2025-08-04", {}, ["step.late"]],
    ["extended, on the 60th", "2025-09-16", { extended: "yes" }, []],
    ["extended, on the day after", "2025-09-17", { extended: "yes" }, ["step.late"]],
    ["late, with a reason", "2025-08-04", { reason: "Bổ sung hồ sơ" }, []],
    ["before the cell proposed it", "2025-06-19", {}, ["step.recognitionBeforeProposal"]],
  ])("%s, on %s", (_, on, more, codes) => {
    expect(problemsOf(judged(decide(on, more), passage([attended, proposed])))).toEqual(codes);
  });

  it("without a proposal needs a reason, unless the day is told with it", () => {
    expect(problemsOf(judged(decide("2025-07-10"), passage([attended])))).toEqual(["step.missingBefore"]);
    expect(problemsOf(judged(decide("2025-07-10", { proposedOn: "2025-06-20" }), passage([attended])))).toEqual([]);
    const failed = passage([attended, { ...proposed, isPassed: false }]);
    expect(problemsOf(judged(decide("2025-07-10"), failed))).toEqual(["step.notPassed"]);
  });

  it("says what is wrong at the field of its own form, and by which regulation it was judged", () => {
    expect(judged(decide("2025-06-19"), passage([attended, proposed]))).toMatchObject({
      problems: [{ field: "decidedOn" }],
    });
    expect(judged(decide("2025-06-30"), passage([attended, proposed]))).toMatchObject({
      value: { regulation: "232-QĐ/TW" },
    });
    expect(judged(decide("2025-07-01"), passage([attended, proposed]))).toMatchObject({
      value: { regulation: "294-QĐ/TW" },
    });
  });
});

describe("the clocks of probation", () => {
  const running = (today: string, held: Passage) =>
    passageClocks(held, clockFactsOn(today)).map(({ name, state, last }) => `${name} ${state} ${last}`);
  it.each<[string, Passage, string[]]>([
    ["2025-01-15", passage(), ["PROBATION running 2025-06-12"]],
    ["2025-06-11", passage([attended]), ["PROBATION soon 2025-06-12"]],
    ["2025-06-12", passage([attended]), ["PROPOSAL running 2025-07-24"]],
    ["2025-07-25", passage([attended]), ["PROPOSAL overdue 2025-07-24"]],
    ["2025-06-20", passage([attended, proposed]), ["RECOGNITION running 2025-08-01"]],
    ["2025-08-02", passage([attended, proposed]), ["RECOGNITION overdue 2025-08-01"]],
    ["2025-07-01", passage([attended, proposed, kept("RECOGNITION", "2025-07-01")], { status: "OFFICIAL" }), []],
    ["2025-07-01", passage([attended], { status: "LEFT" }), []],
  ])("on %s of %j", (today, held, expected) => {
    expect(running(today, held)).toEqual(expected);
  });
});

describe("a step entered by mistake", () => {
  const taken = { ...proposed, id: "taken", withdrawn: { reason: "Nhầm" } };

  it("is taken back once, and counts for nothing", () => {
    const held = passage([attended, taken, proposed]);
    expect(takeBackPassage(held, proposed.id)).toEqual({ ok: true, value: proposed });
    expect(problemsOf(takeBackPassage(held, "taken"))).toEqual(["candidate.stepUnknown"]);
    expect(problemsOf(takeBackPassage(held, "x"))).toEqual(["candidate.stepUnknown"]);
    expect(lastOf(passage([taken]), "PROPOSAL")).toBeUndefined();
    expect(dossierOfPassage(passage([taken])).steps.map(({ kind }) => kind)).toEqual(["CEREMONY"]);
  });

  it("stays once a recognition rests on it", () => {
    const recognised = passage([attended, proposed, kept("RECOGNITION", "2025-07-01")], { status: "OFFICIAL" });
    expect(problemsOf(takeBackPassage(recognised, proposed.id))).toEqual(["probation.alreadyOfficial"]);
    expect(problemsOf(takeBackPassage(recognised, "RECOGNITION 2025-07-01"))).toEqual(["candidate.stepUnknown"]);
  });
});
