import { describe, expect, it } from "vitest";
import { type ClockName, clockNames, clockOf, clocksOf, dueAfter } from "@/domain/candidates/clock";
import type { Dossier } from "@/domain/candidates/dossier";
import type { StepKind } from "@/domain/candidates/step";
import { day } from "@/domain/day";
import { regulationOn } from "@/domain/regulations/regulation";
import {
  calendar,
  clockFactsOn,
  daysOfRegulations,
  dossierOf,
  prepared,
  regulations,
} from "../../support/dossier-samples";

type Steps = Partial<Record<StepKind, string>>;
const clock = (name: ClockName, today: string, steps: Steps, more: Partial<Dossier> = {}) =>
  clockOf(name, dossierOf(steps, more), clockFactsOn(today));

describe("a clock ends", () => {
  // Working days reckoned apart from the program, from the published schedules.
  it.each<[ClockName, Steps, string, string, string | null]>([
    ["DECISION", { CELL_RESOLUTION: "2024-01-15" }, "over Tết 2024", "2024-04-15", "2024-05-30"],
    ["DECISION", { CELL_RESOLUTION: "2024-12-16" }, "over Tết 2025 and 30/4", "2025-03-18", "2025-04-29"],
    ["DECISION", { CELL_RESOLUTION: "2023-11-30" }, "on a leap year's 01/03", "2024-03-01", "2024-04-12"],
    ["DECISION", { CELL_RESOLUTION: "2024-10-15" }, "in the year after", "2025-01-08", "2025-02-26"],
    ["CEREMONY", { RECEIPT: "2024-01-31" }, "over Tết 2024", "2024-03-20", null],
    ["CEREMONY", { RECEIPT: "2024-02-10" }, "received during Tết", "2024-03-27", null],
    ["CEREMONY", { RECEIPT: "2025-01-10" }, "over Tết 2025", "2025-02-28", null],
    ["CEREMONY", { RECEIPT: "2024-02-29" }, "received on the leap day", "2024-04-11", null],
    ["PROBATION", { CEREMONY: "2024-02-29" }, "begun on the leap day", "2025-02-28", null],
    ["PROBATION", { CEREMONY: "2023-08-31" }, "begun at a month's end", "2024-08-31", null],
    ["PROPOSAL", { CEREMONY: "2023-05-19" }, "thirty working days after month 12", "2024-06-28", null],
    ["PROPOSAL", { CEREMONY: "2023-01-31" }, "over Tết after month 12", "2024-03-20", null],
    ["RECOGNITION", { PROPOSAL: "2024-06-10" }, "thirty, and thirty more", "2024-07-22", "2024-09-04"],
    ["CERTIFICATE", { AWARENESS: "2024-02-29" }, "sixty months on", "2029-02-28", null],
    ["CERTIFICATE", { AWARENESS: "2019-03-15" }, "sixty months on", "2024-03-15", null],
    ["APPLICATION", { APPLICATION: "2023-03-31" }, "twelve months on", "2024-03-31", null],
    ["CV", { CV: "2024-02-29" }, "twelve months on", "2025-02-28", null],
    ["INTRODUCTIONS", { INTRODUCTIONS: "2023-04-10" }, "twelve months on", "2024-04-10", null],
    ["OPINIONS", { OPINIONS: "2023-12-31" }, "twelve months on", "2024-12-31", null],
  ])("%s after %j, %s: %s", (name, steps, _, due, extendedDue) => {
    expect(clock(name, "2026-11-20", steps)).toMatchObject({ name, due, extendedDue, last: due, isCertain: true });
  });

  it.each(daysOfRegulations)("by the values of %s on %s", (code, on) => {
    const found = regulationOn(regulations, day(on));
    if (!found) throw new Error("no regulation");
    expect(clock("DECISION", on, { CELL_RESOLUTION: on })).toMatchObject({
      regulation: code,
      rule: "decisionWithin",
      left: 60,
    });
    expect(clock("CEREMONY", on, { RECEIPT: on })).toMatchObject({ regulation: code, left: 30 });
    expect(clock("RECOGNITION", on, { PROPOSAL: on })).toMatchObject({ regulation: code, left: 30 });
    expect(dueAfter(day("2024-02-29"), found.values.certificateValid, calendar).day).toBe("2029-02-28");
    expect(dueAfter(day("2024-02-29"), found.values.ageLeast, calendar).day).toBe("2042-02-28");
  });
});

describe("a clock stands", () => {
  const resolved = { CELL_RESOLUTION: "2024-01-15" };
  it.each([
    ["2024-01-15", "running", 60],
    ["2024-02-07", "running", 43],
    ["2024-02-14", "running", 43],
    ["2024-03-29", "running", 11],
    ["2024-04-01", "soon", 10],
    ["2024-04-15", "soon", 0],
    ["2024-04-16", "overdue", -1],
    ["2024-04-20", "overdue", -3],
  ])("on %s %s with %i working days left", (today, state, left) => {
    expect(clock("DECISION", today, resolved)).toMatchObject({ state, left, unit: "workingDays", doneOn: null });
  });

  it("longer where the extension was granted", () => {
    const extended = clock("DECISION", "2024-05-30", resolved, { isDecisionExtended: true });
    expect(extended).toMatchObject({ state: "soon", left: 0, due: "2024-04-15", last: "2024-05-30" });
    const over = clock("DECISION", "2024-05-31", resolved, { isDecisionExtended: true });
    expect(over).toMatchObject({ state: "overdue", left: -1 });
    const other = clock("RECOGNITION", "2024-07-23", { PROPOSAL: "2024-06-10" }, { isRecognitionExtended: true });
    expect(other).toMatchObject({ state: "running", last: "2024-09-04" });
  });

  it.each([
    ["2024-01-14", "running", 61],
    ["2024-01-15", "soon", 60],
    ["2024-03-15", "soon", 0],
    ["2024-03-16", "overdue", -1],
  ])("on %s %s with %i days of a certificate left", (today, state, left) => {
    expect(clock("CERTIFICATE", today, { AWARENESS: "2019-03-15" })).toMatchObject({ state, left, unit: "days" });
  });

  it.each([
    ["2024-04-15", false],
    ["2024-04-16", true],
  ])("still once it was done on %s: late %s", (done, isLate) => {
    const steps = { ...resolved, DECISION: done };
    expect(clock("DECISION", "2025-03-01", steps)).toMatchObject({ state: "done", doneOn: done, isLate, left: null });
    const consented = clock("DECISION", "2025-03-01", steps, { isDecisionExtended: true });
    expect(consented).toMatchObject({ state: "done", isLate: false });
  });

  it("uncertain where it runs through a year without kept holidays", () => {
    expect(clock("DECISION", "2026-11-20", { CELL_RESOLUTION: "2026-11-20" })).toMatchObject({ isCertain: false });
    expect(clock("CERTIFICATE", "2026-11-20", { AWARENESS: "2026-11-20" })).toMatchObject({ isCertain: true });
  });
});

describe("a clock is judged", () => {
  it("by the regulation of the act, of today while it runs, of the ceremony for probation", () => {
    const resolved = { CELL_RESOLUTION: "2025-06-20" };
    expect(clock("DECISION", "2025-06-30", resolved)?.regulation).toBe("232-QĐ/TW");
    expect(clock("DECISION", "2025-07-01", resolved)).toMatchObject({ regulation: "294-QĐ/TW", due: "2025-09-16" });
    const decided = { ...resolved, DECISION: "2025-06-27" };
    expect(clock("DECISION", "2026-01-01", decided)?.regulation).toBe("232-QĐ/TW");
    expect(clock("PROBATION", "2026-01-01", { CEREMONY: "2025-06-30" })?.regulation).toBe("232-QĐ/TW");
  });

  it("by none before the first regulation that is kept", () => {
    expect(clock("DECISION", "2016-07-24", { CELL_RESOLUTION: "2016-07-20" })).toBeUndefined();
  });
});

describe("the clocks of a dossier", () => {
  const names = (today: string, steps: Steps, more: Partial<Dossier> = {}) =>
    clocksOf(dossierOf(steps, more), clockFactsOn(today)).map(({ name, state }) => `${name} ${state}`);
  const papers = ["CERTIFICATE done", "APPLICATION done", "CV done", "INTRODUCTIONS done", "OPINIONS done"];
  const voted = { ...prepared, CELL_RESOLUTION: "2023-05-02" };
  const admitted = { ...voted, DECISION: "2023-05-20", RECEIPT: "2023-05-25", CEREMONY: "2023-06-02" };

  it.each<[string, string, Steps, string[]]>([
    ["nothing has begun", "2023-01-01", {}, []],
    [
      "papers are gathered",
      "2023-04-21",
      prepared,
      ["CERTIFICATE running", "APPLICATION running", "CV running", "INTRODUCTIONS running", "OPINIONS running"],
    ],
    ["the cell has voted", "2023-05-03", voted, [...papers, "DECISION running"]],
    ["probation runs", "2023-12-31", admitted, [...papers, "DECISION done", "CEREMONY done", "PROBATION running"]],
    [
      "probation is over",
      "2024-06-02",
      admitted,
      [...papers, "DECISION done", "CEREMONY done", "PROBATION done", "PROPOSAL running"],
    ],
    [
      "all is done",
      "2024-08-01",
      { ...admitted, PROPOSAL: "2024-06-10", RECOGNITION: "2024-07-01" },
      [...papers, "DECISION done", "CEREMONY done", "PROBATION done", "PROPOSAL done", "RECOGNITION done"],
    ],
  ])("while %s", (_, today, steps, expected) => {
    expect(names(today, steps)).toEqual(expected);
  });

  it("stop with it", () => {
    const ending = { kind: "STRUCK_OFF", on: day("2023-12-01") } as const;
    expect(names("2023-12-31", admitted, { ending })).toEqual([...papers, "DECISION done", "CEREMONY done"]);
  });

  it("begin anew with every remark", () => {
    const helper = { memberId: "m", from: day("2022-02-10"), until: null, gone: null, goneOn: null };
    const dossier = { helpers: [helper], lastRemarkOn: day("2023-03-31") };
    expect(clock("REMARK", "2023-04-21", prepared, dossier)).toMatchObject({ due: "2023-04-30", state: "running" });
    expect(clock("REMARK", "2023-04-21", prepared)).toBeUndefined();
  });

  it("have each a name", () => {
    expect(new Set(clockNames).size).toBe(11);
  });
});
