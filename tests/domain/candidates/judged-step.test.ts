import { describe, expect, it } from "vitest";
import { judgeStep, standingOf } from "@/domain/candidates/judged-step";
import type { KeptCandidate } from "@/domain/candidates/kept-candidate";
import { unfollowed } from "@/domain/candidates/kept-following";
import type { StepKind } from "@/domain/candidates/step";
import { StepInput } from "@/domain/candidates/step-input";
import { day } from "@/domain/day";
import { clockFactsOn, factsOn, prepared, stepOf } from "../../support/dossier-samples";

const keptOf = (steps: Partial<Record<StepKind, string>>, more: Partial<KeptCandidate> = {}): KeptCandidate => ({
  ...{ bornOn: day("1998-04-20"), schooling: "LOWER_SECONDARY", areas: [], isElder: false },
  ...{ closedOn: null, outcome: null, ...unfollowed },
  steps: Object.entries(steps).map(([kind, on]) => ({
    ...stepOf(kind as StepKind, on),
    ...{ id: kind, details: {}, regulation: null, withdrawn: null },
  })),
  ...more,
});

const input = (kind: StepKind, on: string, more: object = {}) =>
  StepInput.parse({ candidate: "0190a5a0-0000-7000-8000-000000000001", kind, on, key: "k", ...more });

const facts = (today: string) => ({ ...factsOn(today), ...clockFactsOn(today) });

const judged = (kind: StepKind, on: string, more: object = {}, kept = keptOf(prepared), today = on) =>
  judgeStep(input(kind, on, more), kept, facts(today));

const problems = (...asked: Parameters<typeof judged>) => {
  const result = judged(...asked);
  return result.ok ? [] : result.problems.map(({ code, field }) => (field ? `${field}: ${code}` : code));
};

const vote = { officials: "18", inFavour: "16" };

describe("a step taken into a dossier", () => {
  it("is written with the regulation of its day, and moves the dossier on", () => {
    expect(judged("CELL_RESOLUTION", "2023-05-10", vote)).toMatchObject({
      ok: true,
      value: {
        step: { kind: "CELL_RESOLUTION", on: "2023-05-10", isPassed: true },
        details: { officials: 18, inFavour: 16 },
        ...{ regulation: "24-QĐ/TW", stage: "PROPOSED", findings: [] },
      },
    });
  });

  it.each([
    ["tomorrow", "2023-05-11", vote, {}, ["on: date.future"], "2023-05-10"],
    ["17 on the cell's day", "2023-05-10", vote, { bornOn: day("2005-06-01") }, ["candidate.tooYoung"]],
    ["61 on the cell's day", "2023-05-10", vote, { bornOn: day("1962-04-01") }, ["candidate.tooOld"]],
    ["the province consented", "2023-05-10", { ...vote, ageConsent: "yes" }, { bornOn: day("1962-04-01") }, []],
    ["more votes than members", "2023-05-10", { officials: 9, inFavour: 10 }, {}, ["inFavour: vote.moreThanMembers"]],
    ["two thirds missed by one", "2023-05-10", { officials: 18, inFavour: 11 }, {}, ["inFavour: vote.notCarried"]],
    ["two thirds", "2023-05-10", { officials: 18, inFavour: 12 }, {}, []],
    ["not carried", "2023-05-10", { officials: 18, inFavour: 11, passed: "no" }, {}, []],
    ["half a vote", "2023-05-10", { officials: 18 }, {}, ["inFavour: input.required", "inFavour: vote.missing"]],
    [
      "a closed dossier",
      "2023-05-10",
      vote,
      { outcome: "ADMITTED", closedOn: day("2023-05-01") },
      ["candidate.admitted"],
    ],
    ["a stopped one", "2023-05-10", vote, { outcome: "STOPPED", closedOn: day("2023-05-01") }, ["candidate.stopped"]],
  ] as const)("%s", (_case, on, more, person, expected, today: string = on) => {
    expect(problems("CELL_RESOLUTION", on, more, keptOf(prepared, person), today)).toEqual(expected);
  });

  it("asks for the days of a typed introducer, one sentence a field, and accuses nobody before they are there", () => {
    const kept = keptOf({ NOTICED: "2022-01-10" });
    const dated = { first: "Giàng A Câu", firstSince: "2015-01-01", firstTogether: "2018-01-01", reason: "Ghi bù" };
    const of = (more: object) => problems("INTRODUCTIONS", "2023-04-01", { ...dated, ...more }, kept);
    expect(of({ second: "Lý Thị Hà" })).toEqual(["secondSince: input.required", "secondTogether: input.required"]);
    expect(of({ second: "Lý Thị Hà", secondSince: "2016-01-01" })).toEqual(["secondTogether: input.required"]);
    expect(of({ second: "Lý Thị Hà", secondTogether: "2016-01-01" })).toEqual(["secondSince: input.required"]);
    expect(of({ second: "Lý Thị Hà", secondSince: "2023-04-02", secondTogether: "2022-04-02" })).toEqual([
      "introducer.notOfficial",
      "introducer.tooShort",
    ]);
  });

  it("asks for one reason however many steps before it are missing, and takes it", () => {
    const kept = keptOf({ NOTICED: "2022-01-10" });
    expect(problems("CV", "2023-03-02", {}, kept)).toEqual(["reason: step.missingBefore"]);
    expect(judged("CV", "2023-03-02", {}, kept)).toMatchObject({
      problems: [{ values: { step: "LISTED, HELPER, AWARENESS, APPLICATION" } }],
    });
    expect(problems("CV", "2023-03-02", { reason: "Ghi bù hồ sơ cũ" }, kept)).toEqual([]);
  });

  it("asks for a reason where it is entered late", () => {
    const kept = keptOf({ NOTICED: "2022-01-10" });
    expect(problems("LISTED", "2022-02-10", {}, kept, "2022-03-12")).toEqual([]);
    expect(problems("LISTED", "2022-02-10", {}, kept, "2022-03-13")).toEqual(["reason: step.enteredLate"]);
  });

  it("holds no ceremony before the decision is received, nor late without consent", () => {
    const decided = { ...prepared, CELL_RESOLUTION: "2023-05-10", COMMITTEE_RESOLUTION: "2023-05-20" };
    const kept = keptOf({ ...decided, DECISION: "2023-06-10", RECEIPT: "2023-06-15" });
    expect(problems("CEREMONY", "2023-06-14", {}, kept)).toEqual(["on: date.ceremonyBeforeReceipt"]);
    expect(problems("CEREMONY", "2023-07-20", {}, kept)).toEqual([]);
    expect(problems("CEREMONY", "2023-08-20", {}, kept)).toEqual(["on: step.ceremonyNeedsConsent"]);
    expect(problems("CEREMONY", "2023-08-20", { consent: "yes" }, kept)).toEqual([]);
  });

  it("takes no helper on probation", () => {
    const kept = keptOf({ NOTICED: "2022-01-10", LISTED: "2022-02-10" });
    const helper = "0190a5a0-0000-7000-8000-000000000002";
    const helping = { memberId: helper, officialSince: day("2022-02-11"), togetherSince: day("2018-01-01") };
    const asked = (on: string, given: object = { helping }) =>
      judgeStep(input("HELPER", on, { helper }), kept, { ...facts(on), ...given });
    const codes = (...given: Parameters<typeof asked>) => {
      const result = asked(...given);
      return result.ok ? [] : result.problems.map(({ code }) => code);
    };
    expect(codes("2022-02-10")).toEqual(["helper.notOfficial"]);
    expect(codes("2022-02-11", {})).toEqual(["helper.unknown"]);
    expect(asked("2022-02-11")).toMatchObject({
      ok: true,
      value: { dueOn: "2022-03-11", clockDueOn: null, remarkDueOn: "2022-03-11" },
    });
  });

  it("takes another helper after the application without a reason: that is no step out of order", () => {
    const helper = "0190a5a0-0000-7000-8000-000000000002";
    const helping = { memberId: helper, officialSince: day("2015-01-01"), togetherSince: day("2018-01-01") };
    const kept = keptOf({ ...prepared, HELPER: "2022-02-10" });
    const result = judgeStep(input("HELPER", "2023-05-01", { helper }), kept, { ...facts("2023-05-01"), helping });
    expect(result).toMatchObject({ ok: true, value: { findings: [] } });
    const early = keptOf({
      NOTICED: "2022-01-10",
      LISTED: "2022-02-10",
      HELPER: "2022-02-10",
      AWARENESS: "2022-06-30",
    });
    const second = { ...stepOf("HELPER", "2023-05-01"), id: "h", details: {}, regulation: null, withdrawn: null };
    const steps = [...early.steps, second];
    expect(problems("APPLICATION", "2023-04-25", {}, { ...early, steps }, "2023-05-01")).toEqual([]);
  });
});

it("a dossier stands where its furthest step is, due when its first clock ends", () => {
  expect(standingOf(keptOf({ NOTICED: "2022-01-10" }), clockFactsOn("2023-05-01"))).toEqual({
    ...{ stage: "OUTSTANDING", dueOn: null, clockDueOn: null, remarkDueOn: null },
  });
  expect(standingOf(keptOf(prepared), clockFactsOn("2023-05-01"))).toEqual({
    ...{ stage: "APPLICANT", dueOn: "2024-03-01", clockDueOn: "2024-03-01", remarkDueOn: null },
  });
  const given = { id: "t", what: "Vận động", givenOn: day("2023-04-01"), dueOn: day("2023-06-01") };
  const tasks = [{ ...given, outcome: null, outcomeOn: null, outcomeWords: null }];
  expect(standingOf(keptOf(prepared, { tasks }), clockFactsOn("2023-05-01"))).toMatchObject({
    ...{ dueOn: "2023-06-01", clockDueOn: "2024-03-01" },
  });
});
