// Every time limit on its last day and the day after, under each of the four regulations; and every clock over Tết 2024 and
// 2025, moved working days, month ends and the leap day. Working days were reckoned apart from the program.
import { describe, expect, it } from "vitest";
import { addMonths } from "@/domain/calendar-months";
import { type Act, checkStep } from "@/domain/candidates/check";
import { type ClockName, clockOf } from "@/domain/candidates/clock";
import type { Dossier } from "@/domain/candidates/dossier";
import type { StepKind } from "@/domain/candidates/step";
import { day, dayNumber, dayNumbered } from "@/domain/day";
import { RecognitionInput, recognise } from "@/domain/members/moves";
import { probationEnd } from "@/domain/members/probation";
import { actOf, clockFactsOn, dossierOf, factsOn, regulations } from "../support/dossier-samples";

type Steps = Partial<Record<StepKind, string>>;

const yearBefore = (on: string) => addMonths(day(on), -12);
const dayAfter = (on: string) => dayNumbered(dayNumber(day(on)) + 1);

/** What the rules of time say to an act: its gravity and problem, with the regulation that asks. */
const said = (act: Act, steps: Steps, more: Partial<Dossier> = {}) =>
  checkStep(act, dossierOf(steps, more), factsOn(act.on))
    .filter(({ problem }) => /late|Late|Extension|Consent|notOver|BeforeReceipt|BeforeProposal/.test(problem.code))
    .map(({ severity, problem, regulation }) => [severity, problem.code, regulation].filter(Boolean).join(" "));

/** Regulation, the day from which it is counted, and the 30th, 60th and 90th working day after it. */
const spans = [
  ["29-QĐ/TW", "2020-06-15", "2020-07-27", "2020-09-08", "2020-10-20"],
  ["24-QĐ/TW", "2024-01-15", "2024-03-04", "2024-04-15", "2024-05-30"],
  ["232-QĐ/TW", "2025-02-03", "2025-03-17", "2025-04-28", "2025-06-12"],
  ["294-QĐ/TW", "2025-07-01", "2025-08-12", "2025-09-25", "2025-11-06"],
] as const;

describe.each(spans)("under %s, counted from %s", (code, from, thirtieth, sixtieth, ninetieth) => {
  const late = [`reason step.late ${code}`];

  it("a decision has 60 working days after the cell's resolution, 90 where extended", () => {
    const voted = { CELL_RESOLUTION: from };
    const decide = (on: string, isDecisionExtended = false) =>
      said(actOf("DECISION", on), voted, { isDecisionExtended });
    expect(decide(sixtieth)).toEqual([]);
    expect(decide(dayAfter(sixtieth))).toEqual([`refused step.decisionNeedsExtension ${code}`]);
    expect(decide(ninetieth)).toEqual([`refused step.decisionNeedsExtension ${code}`]);
    expect(decide(dayAfter(ninetieth))).toEqual([`refused step.decisionTooLate ${code}`]);
    expect(decide(ninetieth, true)).toEqual([]);
    expect(decide(dayAfter(ninetieth), true)).toEqual([`refused step.decisionTooLate ${code}`]);
  });

  it("a ceremony has 30 after receipt, never lies before it, and needs consent afterwards", () => {
    const received = { RECEIPT: from };
    const hold = (on: string, hasCeremonyConsent = false) =>
      said(actOf("CEREMONY", on), received, { hasCeremonyConsent });
    expect(hold(dayNumbered(dayNumber(day(from)) - 1))).toEqual(["refused date.ceremonyBeforeReceipt"]);
    expect(hold(from)).toEqual([]);
    expect(hold(thirtieth)).toEqual([]);
    expect(hold(dayAfter(thirtieth))).toEqual([`refused step.ceremonyNeedsConsent ${code}`]);
    expect(hold(dayAfter(thirtieth), true)).toEqual([`warning step.late ${code}`]);
  });

  it("the cell proposes from the end of month 12, within 30", () => {
    const admitted = { CEREMONY: yearBefore(from) };
    const propose = (on: string) => said(actOf("PROPOSAL", on), admitted).map((one) => one.replace(/ \S+-QĐ\/TW$/, ""));
    expect(propose(dayNumbered(dayNumber(day(from)) - 1))).toEqual(["refused probation.notOver"]);
    expect(propose(from)).toEqual([]);
    expect(propose(thirtieth)).toEqual([]);
    expect(propose(dayAfter(thirtieth))).toEqual(["reason step.late"]);
  });

  it("recognition has 30 after the proposal, 60 where extended, and never lies before it", () => {
    const proposed = { CEREMONY: yearBefore(from), PROPOSAL: from };
    const decide = (on: string, isRecognitionExtended = false) =>
      said(actOf("RECOGNITION", on), proposed, { isRecognitionExtended });
    expect(decide(dayNumbered(dayNumber(day(from)) - 1))).toEqual(["refused step.recognitionBeforeProposal"]);
    expect(decide(thirtieth)).toEqual([]);
    expect(decide(dayAfter(thirtieth))).toEqual(late);
    expect(decide(sixtieth, true)).toEqual([]);
    expect(decide(dayAfter(sixtieth), true)).toEqual(late);
  });

  const papers = [
    ["AWARENESS", 60, "candidate.certificateExpired"],
    ["APPLICATION", 12, "candidate.paperExpired"],
    ["CV", 12, "candidate.paperExpired"],
    ["INTRODUCTIONS", 12, "candidate.paperExpired"],
    ["OPINIONS", 12, "candidate.paperExpired"],
  ] as const;

  it.each(papers)("%s is good for %i months, on the meeting's day too", (kind, months, problem) => {
    const made = addMonths(day(from), -months);
    const met = (on: string) => {
      const act = actOf("CELL_RESOLUTION", on, { vote: { officials: 9, inFavour: 9 } });
      return checkStep(act, dossierOf({ [kind]: made }), factsOn(on))
        .filter(({ problem: { code: one } }) => one === problem)
        .map(({ severity, regulation, about }) => [severity, regulation, about]);
    };
    expect(met(dayNumbered(dayNumber(day(from)) - 1))).toEqual([]);
    expect(met(from)).toEqual([]);
    expect(met(dayAfter(from))).toEqual([["refused", code, kind]]);
  });

  it.each(["-08-31", "-02-28", "-12-31", "-01-30"])(
    "recognised late, somebody admitted on %s is official from month 12",
    (end) => {
      const ceremony = day(`${Number(from.slice(0, 4)) - 2}${end}`);
      const endsOn = probationEnd(ceremony, regulations);
      const input = RecognitionInput.parse({
        ...{ member: "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", decidedOn: from, decisionNo: "7" },
      });
      const held = { status: "PROBATIONARY", joinedOn: ceremony, officialOn: null, leftOn: null, since: null } as const;
      expect(endsOn).toBe(`${Number(from.slice(0, 4)) - 1}${end}`);
      expect(recognise(input, held, endsOn, day(from))).toEqual({ ok: true, value: endsOn });
    },
  );
});

describe("a clock ends", () => {
  it.each<[string, ClockName, Steps, string, string | null]>([
    ["over Tết 2024", "DECISION", { CELL_RESOLUTION: "2023-12-29" }, "2024-04-01", "2024-05-16"],
    ["over Tết 2025", "DECISION", { CELL_RESOLUTION: "2025-01-06" }, "2025-04-08", "2025-05-22"],
    ["from the leap day", "DECISION", { CELL_RESOLUTION: "2024-02-29" }, "2024-05-28", "2024-07-09"],
    ["from a month's end, over 26/4 worked", "DECISION", { CELL_RESOLUTION: "2025-03-31" }, "2025-06-26", "2025-08-07"],
    ["over Tết 2024", "CEREMONY", { RECEIPT: "2024-01-22" }, "2024-03-11", null],
    ["over Tết 2025", "CEREMONY", { RECEIPT: "2025-01-06" }, "2025-02-24", null],
    ["over 29/4 off and 4/5 worked", "CEREMONY", { RECEIPT: "2024-03-29" }, "2024-05-15", null],
    ["on a Saturday worked instead", "CEREMONY", { RECEIPT: "2025-03-14" }, "2025-04-26", null],
    ["received on a month's end in Tết 2025", "CEREMONY", { RECEIPT: "2025-01-31" }, "2025-03-14", null],
    ["over Tết 2024", "RECOGNITION", { PROPOSAL: "2024-01-22" }, "2024-03-11", "2024-04-23"],
    ["over Tết 2025", "RECOGNITION", { PROPOSAL: "2025-01-10" }, "2025-02-28", "2025-04-14"],
    ["on a Saturday worked instead", "RECOGNITION", { PROPOSAL: "2025-03-14" }, "2025-04-26", "2025-06-11"],
    ["from the leap day", "RECOGNITION", { PROPOSAL: "2024-02-29" }, "2024-04-11", "2024-05-28"],
    ["over Tết 2024", "PROPOSAL", { CEREMONY: "2023-01-22" }, "2024-03-11", null],
    ["over Tết 2025", "PROPOSAL", { CEREMONY: "2024-01-10" }, "2025-02-28", null],
    ["admitted on the leap day", "PROPOSAL", { CEREMONY: "2024-02-29" }, "2025-04-14", null],
    ["admitted on a month's end", "PROPOSAL", { CEREMONY: "2024-03-31" }, "2025-05-15", null],
    ["on the leap day", "PROBATION", { CEREMONY: "2023-02-28" }, "2024-02-28", null],
    ["through Tết 2025", "PROBATION", { CEREMONY: "2024-02-10" }, "2025-02-10", null],
    ["on the leap day's month end", "CERTIFICATE", { AWARENESS: "2019-02-28" }, "2024-02-28", null],
    ["in Tết 2024", "CERTIFICATE", { AWARENESS: "2019-02-10" }, "2024-02-10", null],
    ["in Tết 2025", "APPLICATION", { APPLICATION: "2024-01-29" }, "2025-01-29", null],
    ["of the leap day", "OPINIONS", { OPINIONS: "2024-02-29" }, "2025-02-28", null],
    ["of the leap day", "INTRODUCTIONS", { INTRODUCTIONS: "2024-02-29" }, "2025-02-28", null],
    ["of a month's end", "CV", { CV: "2024-01-31" }, "2025-01-31", null],
  ])("%s: %s after %j", (_, name, steps, due, extendedDue) => {
    expect(clockOf(name, dossierOf(steps), clockFactsOn("2026-06-30"))).toMatchObject({
      due,
      extendedDue,
      isCertain: true,
    });
  });
});
