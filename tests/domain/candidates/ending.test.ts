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
