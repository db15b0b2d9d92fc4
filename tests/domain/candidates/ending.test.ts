import { expect, it } from "vitest";
import { reopenStopped, stopCandidate, takeBack } from "@/domain/candidates/ending";
import type { KeptCandidate, KeptStep } from "@/domain/candidates/kept-candidate";
import { unfollowed } from "@/domain/candidates/kept-following";
import { day } from "@/domain/day";
import { stepOf } from "../../support/dossier-samples";

const step = (kind: KeptStep["kind"], on: string, withdrawn: KeptStep["withdrawn"] = null): KeptStep => ({
  ...stepOf(kind, on),
  ...{ id: kind, details: {}, regulation: null, withdrawn },
});

const kept: KeptCandidate = {
  ...{ bornOn: null, schooling: null, areas: [], isElder: false, closedOn: null, outcome: null, ...unfollowed },
  steps: [step("NOTICED", "2023-01-10"), step("LISTED", "2023-02-10"), step("CV", "2023-06-01", { reason: "nhầm" })],
};
const today = day("2024-03-15");

it.each([
  ["2023-02-10", {}, []],
  ["2023-02-09", {}, ["candidate.stepLater"]],
  ["2024-03-16", {}, ["date.future"]],
  ["2023-09-01", { outcome: "STOPPED", closedOn: day("2023-08-01") }, ["candidate.stopped"]],
  ["2023-09-01", { outcome: "ADMITTED", closedOn: day("2023-08-01") }, ["candidate.admitted"]],
] as const)("stopped on %s with %j: %j", (on, more, codes) => {
  const result = stopCandidate({ ...kept, ...more }, day(on), today);
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
});

it("takes a step back once, and never the first one or one of an admitted person", () => {
  const without = takeBack(kept, "LISTED", "ghi nhầm");
  expect(without).toMatchObject({ ok: true, value: { steps: [{}, { withdrawn: { reason: "ghi nhầm" } }, {}] } });
  const code = (...asked: Parameters<typeof takeBack>) => {
    const result = takeBack(...asked);
    return result.ok ? undefined : result.problems[0].code;
  };
  expect(code(kept, "CV", "nhầm")).toBe("candidate.stepUnknown");
  expect(code(kept, "NOTICED", "nhầm")).toBe("candidate.noticedStays");
  expect(code({ ...kept, outcome: "ADMITTED" }, "LISTED", "nhầm")).toBe("candidate.admitted");
});

it("takes back no step that another rests on, and names that one", () => {
  const steps = [
    step("INTRODUCTIONS", "2023-06-01"),
    { ...step("OPINIONS", "2023-07-01"), isPassed: false },
    step("CELL_RESOLUTION", "2023-08-01"),
    step("DECISION", "2023-09-01"),
  ];
  const back = (id: string, more: readonly KeptStep[] = []) =>
    takeBack({ ...kept, steps: [...steps, ...more] }, id, "nhầm");
  const refused = (step: string) => ({
    ok: false,
    problems: [{ code: "candidate.stepRestedOn", field: "step", values: { step } }],
  });
  expect(back("INTRODUCTIONS")).toMatchObject(refused("CELL_RESOLUTION"));
  expect(back("CELL_RESOLUTION")).toMatchObject(refused("DECISION"));
  expect(back("DECISION").ok).toBe(true);
  expect(back("OPINIONS").ok).toBe(true);
  // Another one of the day of the vote bears it, and a vote taken back rests on nothing.
  const other = (on: string) => ({ ...step("INTRODUCTIONS", on), id: "other" });
  expect(back("INTRODUCTIONS", [other("2023-08-01")]).ok).toBe(true);
  expect(back("INTRODUCTIONS", [other("2023-08-02")])).toMatchObject(refused("CELL_RESOLUTION"));
  const withdrawn = steps.map((one) => (one.kind === "CELL_RESOLUTION" ? { ...one, withdrawn: { reason: "x" } } : one));
  expect(takeBack({ ...kept, steps: withdrawn }, "INTRODUCTIONS", "nhầm").ok).toBe(true);
});

it.each([
  ["STOPPED", {}, []],
  [null, {}, ["candidate.notStopped"]],
  ["ADMITTED", {}, ["candidate.admitted"]],
  ["STOPPED", { isMember: true }, ["candidate.alreadyMember"]],
  ["STOPPED", { isAnonymous: true }, ["candidate.anonymised"]],
  ["STOPPED", { hasOpen: true }, ["candidate.otherOpen"]],
] as const)("closed as %s with %j, opened again: %j", (outcome, more, codes) => {
  const result = reopenStopped({ outcome }, { isMember: false, hasOpen: false, isAnonymous: false, ...more });
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
});
