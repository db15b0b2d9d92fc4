import { describe, expect, it } from "vitest";
import { type Act, type ActFacts, checkStep, enterStep } from "@/domain/candidates/check";
import type { Dossier } from "@/domain/candidates/dossier";
import type { StepKind } from "@/domain/candidates/step";
import { day } from "@/domain/day";
import { actOf, daysOfRegulations, dossierOf, factsOn, prepared } from "../../support/dossier-samples";

type Steps = Partial<Record<StepKind, string>>;
const vote = { officials: 9, inFavour: 6 };
const voted: Steps = { ...prepared, CELL_RESOLUTION: "2023-05-02", COMMITTEE_RESOLUTION: "2023-05-10" };
const received: Steps = { ...voted, DECISION: "2023-05-20", RECEIPT: "2023-05-25" };
const admitted: Steps = { ...received, CEREMONY: "2023-06-02", NEW_MEMBER_CLASS: "2023-09-01" };
const proposed: Steps = { ...admitted, PROPOSAL: "2024-06-10" };

const said = (act: Act, steps: Steps, more: Partial<Dossier> = {}, facts: Partial<ActFacts> = {}) =>
  checkStep(act, dossierOf(steps, more), factsOn(act.on, facts)).map(
    ({ severity, problem }) => `${severity} ${problem.code}`,
  );

describe("a whole way by the rules", () => {
  const acts = [
    ...Object.entries(prepared).map(([kind, on]) => actOf(kind as StepKind, on)),
    actOf("CELL_RESOLUTION", "2023-05-02", { vote }),
    actOf("COMMITTEE_RESOLUTION", "2023-05-10"),
    actOf("DECISION", "2023-05-20"),
    actOf("RECEIPT", "2023-05-25"),
    actOf("CEREMONY", "2023-06-02"),
    actOf("NEW_MEMBER_CLASS", "2023-09-01"),
    actOf("PROPOSAL", "2024-06-10", { vote }),
    actOf("RECOGNITION", "2024-07-01"),
  ];
  it.each(acts.map((act, index) => [act.kind, act.on, index] as const))(
    "%s on %s has nothing to say",
    (_kind, on, index) => {
      const act = acts[index];
      const dossier = dossierOf({}, { steps: acts.slice(0, index) });
      expect(act && enterStep(act, dossier, factsOn(on))).toEqual({ ok: true, value: [] });
    },
  );
});

describe("any step", () => {
  it.each<[string, Act, Steps, Partial<Dossier>, Partial<ActFacts>, string[]]>([
    [
      "a certificate from the future is refused",
      actOf("AWARENESS", "2022-07-01"),
      { NOTICED: "2022-01-10", LISTED: "2022-02-10", HELPER: "2022-02-10" },
      {},
      { today: day("2022-06-30") },
      ["refused date.future"],
    ],
    [
      "what the kind of organization does not know is refused",
      actOf("APPRAISAL", "2023-05-05"),
      { ...prepared, CELL_RESOLUTION: "2023-05-02" },
      {},
      {},
      ["refused step.notApplicable"],
    ],
    [
      "nothing follows after somebody was struck off during probation",
      actOf("PROPOSAL", "2024-06-10"),
      admitted,
      { ending: { kind: "STRUCK_OFF", on: day("2024-02-29") } },
      {},
      ["refused probation.struckOff"],
    ],
    [
      "nothing follows after a dossier stopped",
      actOf("DECISION", "2023-05-20"),
      voted,
      { ending: { kind: "STOPPED", on: day("2023-05-20") } },
      {},
      ["refused candidate.stopped"],
    ],
    [
      "what lies before the end may still be entered",
      actOf("DECISION", "2023-05-20"),
      voted,
      { ending: { kind: "STOPPED", on: day("2023-05-21") } },
      {},
      [],
    ],
    ["a month is not late", actOf("DECISION", "2023-05-20"), voted, {}, { today: day("2023-06-19") }, []],
    [
      "what is entered later than that needs a reason",
      actOf("DECISION", "2023-05-20"),
      voted,
      {},
      { today: day("2023-06-20") },
      ["reason step.enteredLate"],
    ],
    [
      "what no kept regulation judges is to be looked at",
      actOf("NOTICED", "2016-07-24"),
      {},
      {},
      {},
      ["warning regulation.none"],
    ],
  ])("%s", (_, act, steps, more, facts, findings) => {
    expect(said(act, steps, more, facts)).toEqual(findings);
  });
});

describe("a helper", () => {
  const togetherSince = day("2018-01-01");
  const steps = { NOTICED: "2022-01-10", LISTED: "2022-02-10" };
  it.each([
    ["official", day("2010-01-01"), []],
    ["official from that day", day("2022-02-10"), []],
    ["official a day later", day("2022-02-11"), ["refused helper.notOfficial"]],
    ["on probation", null, ["refused helper.notOfficial"]],
  ])("%s", (_, officialSince, findings) => {
    expect(
      said(actOf("HELPER", "2022-02-10", { helper: { memberId: "m", officialSince, togetherSince } }), steps),
    ).toEqual(findings);
  });
});

it("an introduction too few is refused", () => {
  const steps: Steps = { ...prepared };
  delete steps.INTRODUCTIONS;
  delete steps.OPINIONS;
  const introductions = { members: [], byUnion: true };
  expect(said(actOf("INTRODUCTIONS", "2023-04-10", { introductions }), steps)).toEqual(["refused introducer.tooFew"]);
});

describe("the cell's resolution", () => {
  const meets = (on: string, more: Partial<Act> = {}) => actOf("CELL_RESOLUTION", on, { vote, ...more });
  it.each<[string, Act, Steps, Partial<Dossier>, string[]]>([
    ["without its vote", actOf("CELL_RESOLUTION", "2023-05-02"), prepared, {}, ["refused vote.missing"]],
    [
      "one vote short",
      meets("2023-05-02", { vote: { officials: 9, inFavour: 5 } }),
      prepared,
      {},
      ["refused vote.notCarried"],
    ],
    [
      "not carried, as entered",
      meets("2023-05-02", { vote: { officials: 9, inFavour: 5 }, isPassed: false }),
      prepared,
      { bornOn: null },
      [],
    ],
    ["of somebody of 17", meets("2023-05-02"), prepared, { bornOn: day("2005-06-01") }, ["refused candidate.tooYoung"]],
    ["of somebody of 61", meets("2023-05-02"), prepared, { bornOn: day("1962-05-02") }, ["refused candidate.tooOld"]],
    ["on a certificate's last day", meets("2023-05-02"), { ...prepared, AWARENESS: "2018-05-02" }, {}, []],
    [
      "a day after it",
      meets("2023-05-02"),
      { ...prepared, AWARENESS: "2018-05-01" },
      {},
      ["refused candidate.certificateExpired"],
    ],
    ["on the papers' last day", meets("2024-03-01"), prepared, {}, []],
    ["a day after it", meets("2024-03-02"), prepared, {}, ["refused candidate.paperExpired"]],
  ])("%s", (_, act, steps, more, findings) => {
    expect(said(act, steps, more)).toEqual(findings);
  });

  it.each(daysOfRegulations)("is judged by %s on %s", (code, on) => {
    const findings = checkStep(meets(on, { vote: { officials: 9, inFavour: 5 } }), dossierOf({}), factsOn(on));
    const named = findings.filter(({ rule }) => rule === "voteShare").map(({ regulation }) => regulation);
    expect(named).toEqual([code]);
  });
});

it("a step entered again with an earlier day is refused, for the later one would go on counting", () => {
  expect(said(actOf("AWARENESS", "2022-06-29"), prepared)).toContain("refused step.standsLater");
  expect(said(actOf("AWARENESS", "2022-07-01"), prepared)).toEqual([]);
  expect(said(actOf("AWARENESS", "2022-06-29", { isPassed: false }), prepared)).toEqual([]);
});

describe("after its time", () => {
  // 60 working days after 02/05/2023 (a day off) end on 26/07/2023; 30 more on 08/09/2023; 30 after 25/05/2023 on 06/07/2023.
  it.each<[string, Act, Steps, Partial<Dossier>, string[]]>([
    ["a decision on the 60th working day", actOf("DECISION", "2023-07-26"), voted, {}, []],
    ["on the day after", actOf("DECISION", "2023-07-27"), voted, {}, ["refused step.decisionNeedsExtension"]],
    ["extended", actOf("DECISION", "2023-09-08"), voted, { isDecisionExtended: true }, []],
    [
      "after the extension",
      actOf("DECISION", "2023-09-11"),
      voted,
      { isDecisionExtended: true },
      ["refused step.decisionTooLate"],
    ],
    ["not extended, after it", actOf("DECISION", "2023-09-11"), voted, {}, ["refused step.decisionTooLate"]],
    ["a ceremony on the 30th working day", actOf("CEREMONY", "2023-07-06"), received, {}, []],
    ["on the day after", actOf("CEREMONY", "2023-07-07"), received, {}, ["refused step.ceremonyNeedsConsent"]],
    [
      "with the superior's consent",
      actOf("CEREMONY", "2023-07-07"),
      received,
      { hasCeremonyConsent: true },
      ["warning step.late"],
    ],
    [
      "a ceremony before receipt",
      actOf("CEREMONY", "2023-05-24"),
      received,
      {},
      ["refused date.ceremonyBeforeReceipt"],
    ],
    [
      "a proposal the day before month 12 ends",
      actOf("PROPOSAL", "2024-06-01"),
      admitted,
      {},
      ["refused probation.notOver"],
    ],
    ["on the day it ends", actOf("PROPOSAL", "2024-06-02"), admitted, {}, []],
    ["on the 30th working day after", actOf("PROPOSAL", "2024-07-12"), admitted, {}, []],
    ["on the day after that", actOf("PROPOSAL", "2024-07-13"), admitted, {}, ["reason step.late"]],
    ["recognition on the 30th working day", actOf("RECOGNITION", "2024-07-22"), proposed, {}, []],
    ["on the day after", actOf("RECOGNITION", "2024-07-23"), proposed, {}, ["reason step.late"]],
    ["extended", actOf("RECOGNITION", "2024-09-04"), proposed, { isRecognitionExtended: true }, []],
  ])("%s", (_, act, steps, more, findings) => {
    expect(said(act, steps, more)).toEqual(findings);
  });

  it("the last day in time is named, with the rule", () => {
    const [finding] = checkStep(actOf("DECISION", "2023-07-27"), dossierOf(voted), factsOn("2023-07-27"));
    expect(finding).toMatchObject({
      regulation: "24-QĐ/TW",
      rule: "decisionWithin",
      problem: { values: { day: "2023-07-26", value: 60, source: "Quy định 24-QĐ/TW" } },
    });
  });
});

describe("entering a step", () => {
  const late = (reason: string | null) => actOf("RECOGNITION", "2024-07-23", { reason });
  it("that needs a reason is refused without one, and taken with it", () => {
    const facts = factsOn("2024-07-23");
    expect(enterStep(late(null), dossierOf(proposed), facts)).toMatchObject({
      ok: false,
      problems: [{ code: "step.late" }],
    });
    const taken = enterStep(late("Hồ sơ phải bổ sung"), dossierOf(proposed), facts);
    expect(taken).toMatchObject({ ok: true, value: [{ severity: "reason" }] });
  });

  it("that cannot be is refused whatever the reason, with all that is wrong", () => {
    const act = actOf("CEREMONY", "2023-05-24", { reason: "Vì sao" });
    expect(enterStep(act, dossierOf(received), factsOn("2023-05-23"))).toMatchObject({
      ok: false,
      problems: [{ code: "date.future" }, { code: "date.ceremonyBeforeReceipt" }],
    });
  });
});
