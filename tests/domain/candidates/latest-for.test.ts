import { describe, expect, it } from "vitest";
import type { Dossier } from "@/domain/candidates/dossier";
import { dayToKeep, type LatestFacts, latestFor } from "@/domain/candidates/latest-for";
import type { Seat, StepKind } from "@/domain/candidates/step";
import { day } from "@/domain/day";
import { dossierOf, fresh, latestFactsOn } from "../../support/dossier-samples";

type Steps = Partial<Record<StepKind, string>>;
const said = (
  year: number,
  today: string,
  steps: Steps,
  more: Partial<Dossier> = {},
  other: Partial<LatestFacts> = {},
) =>
  latestFor(year, dossierOf(steps, more), latestFactsOn(today, other)).map(
    ({ kind, latest, ample, because }) => `${kind} ${latest} ${ample} ${because}`,
  );

describe("for an admission to count in a year, backwards from its last day", () => {
  it("leaves every step until then if all is done at once, or its whole time to everyone", () => {
    expect(said(2024, "2024-05-02", fresh)).toEqual([
      "CELL_RESOLUTION 2024-12-31 2024-08-25 PERIOD_END",
      "COMMITTEE_RESOLUTION 2024-12-31 2024-11-19 PERIOD_END",
      "DECISION 2024-12-31 2024-11-19 PERIOD_END",
      "RECEIPT 2024-12-31 2024-11-19 PERIOD_END",
      "CEREMONY 2024-12-31 2024-12-31 PERIOD_END",
    ]);
  });

  it("over Tết, where papers run out before the year", () => {
    const steps = { ...fresh, APPLICATION: "2023-04-15" };
    expect(said(2024, "2024-03-15", steps)[0]).toBe("CELL_RESOLUTION 2024-04-15 2024-04-15 APPLICATION");
    expect(said(2025, "2025-01-10", { ...fresh, AWARENESS: "2020-02-29" })[0]).toBe(
      "CELL_RESOLUTION 2025-02-28 2025-02-28 CERTIFICATE",
    );
  });

  it("asks for the missing papers before the cell meets", () => {
    const missing: Steps = { ...fresh };
    delete missing.OPINIONS;
    expect(said(2025, "2025-01-10", { ...missing, AWARENESS: "2020-02-29" }).slice(0, 2)).toEqual([
      "OPINIONS 2025-02-28 2025-02-28 CERTIFICATE",
      "CELL_RESOLUTION 2025-02-28 2025-02-28 CERTIFICATE",
    ]);
  });

  it("keeps to the clock that runs; an extension that may be granted makes a day lawful, not ample", () => {
    const voted = { ...fresh, CELL_RESOLUTION: "2024-04-25" };
    expect(said(2024, "2024-05-02", voted, { isDecisionExtended: true })[1]).toBe(
      "DECISION 2024-09-04 2024-09-04 DECISION",
    );
    expect(said(2024, "2024-05-02", voted)).toEqual([
      "COMMITTEE_RESOLUTION 2024-09-04 2024-07-22 DECISION",
      "DECISION 2024-09-04 2024-07-22 DECISION",
      "RECEIPT 2024-12-31 2024-11-19 PERIOD_END",
      "CEREMONY 2024-12-31 2024-12-31 PERIOD_END",
    ]);
    const received = { ...fresh, CELL_RESOLUTION: "2024-04-25", DECISION: "2024-05-20", RECEIPT: "2024-05-24" };
    // The committee's resolution, not recorded, lies behind.
    expect(said(2024, "2024-06-02", received)).toEqual(["CEREMONY 2024-07-05 2024-07-05 CEREMONY"]);
    expect(said(2024, "2024-06-02", received, { hasCeremonyConsent: true }).at(-1)).toBe(
      "CEREMONY 2024-12-31 2024-12-31 PERIOD_END",
    );
  });

  it("lets nobody pass the month of the 60th birthday without consent", () => {
    const bornOn = day("1964-08-10");
    expect(said(2024, "2024-05-02", fresh, { bornOn })[0]).toBe("CELL_RESOLUTION 2024-08-31 2024-08-25 AGE");
    expect(said(2024, "2024-05-02", fresh, { bornOn, hasAgeConsent: true })[0]).toBe(
      "CELL_RESOLUTION 2024-12-31 2024-08-25 PERIOD_END",
    );
  });

  it("counts by the decision where the deployment does", () => {
    expect(said(2024, "2024-05-02", fresh, {}, { countedBy: "decision" })).toEqual([
      "CELL_RESOLUTION 2024-12-31 2024-10-08 PERIOD_END",
      "COMMITTEE_RESOLUTION 2024-12-31 2024-12-31 PERIOD_END",
      "DECISION 2024-12-31 2024-12-31 PERIOD_END",
    ]);
  });

  it("goes the way of the cell's place", () => {
    const line: Seat[] = [{ kind: "GRASSROOTS_CELL" }, { kind: "COMMUNE" }, { kind: "PROVINCE" }];
    const kinds = latestFor(2025, dossierOf(fresh), latestFactsOn("2025-07-01", { line })).map(({ kind }) => kind);
    expect(kinds).toEqual(["CELL_RESOLUTION", "DECISION", "RECEIPT", "CEREMONY"]);
  });

  it("is over once counted or ended, and unknown without a regulation", () => {
    expect(said(2024, "2024-05-02", { ...fresh, CEREMONY: "2024-05-01" })).toEqual([]);
    expect(said(2024, "2024-05-02", fresh, { ending: { kind: "STOPPED", on: day("2024-05-01") } })).toEqual([]);
    expect(said(2016, "2016-07-24", fresh)).toEqual([]);
  });
});

describe("an admission in a year is possible", () => {
  const possible = (today: string, more: Partial<Dossier> = {}, year = 2024, steps: Steps = fresh) =>
    latestFor(year, dossierOf(steps, more), latestFactsOn(today)).map(({ isPossible }) => isPossible);

  it.each([
    ["2024-12-31", true],
    ["2025-01-01", false],
  ])("on %s: %s", (today, expected) => {
    expect(new Set(possible(today))).toEqual(new Set([expected]));
  });

  it.each([
    ["2006-12-31", true],
    ["2007-01-01", false],
  ])("born on %s: %s", (bornOn, expected) => {
    expect(possible("2024-05-02", { bornOn: day(bornOn) })).toEqual([expected, true, true, true, true]);
    expect(possible("2024-05-02", { bornOn: null })[0]).toBe(true);
    const unheard = Object.fromEntries(Object.entries(fresh).filter(([kind]) => kind !== "OPINIONS"));
    expect(possible("2024-05-02", { bornOn: day(bornOn) }, 2024, unheard).slice(0, 2)).toEqual([expected, expected]);
  });

  it("not where what comes after cannot be in time", () => {
    expect(possible("2024-09-06", {}, 2024, { ...fresh, CELL_RESOLUTION: "2024-04-25" })).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it.each([
    ["2024-07-22", {}, [false, false, false, false]],
    ["2024-07-23", {}, [true, true, false, false]],
    ["2024-07-23", { isDecisionExtended: true }, [false, false, false, false]],
    ["2024-09-05", {}, [false, false, false, false]],
  ])("on %s with %o only if the decision's time is extended: %o", (today, more, expected) => {
    const dossier = dossierOf({ ...fresh, CELL_RESOLUTION: "2024-04-25" }, more);
    expect(latestFor(2024, dossier, latestFactsOn(today)).map(({ needsExtension }) => needsExtension)).toEqual(
      expected,
    );
  });

  it("for certain only where the year's holidays are kept", () => {
    const certain = (year: number, today: string) =>
      latestFor(year, dossierOf(fresh), latestFactsOn(today)).map(({ isCertain }) => isCertain);
    expect(certain(2024, "2024-05-02")).toEqual([true, true, true, true, true]);
    expect(certain(2027, "2026-11-20")).toEqual([false, false, false, false, true]);
  });
});

it.each([
  ["2024-08-25", "2024-08-25"],
  ["2024-08-26", "2024-12-31"],
])("on %s goes by %s: the day that leaves everybody their time, until it has passed", (today, expected) => {
  const [first] = latestFor(2024, dossierOf({ NOTICED: "2024-01-10" }), latestFactsOn(today));
  expect(first && dayToKeep(first, day(today))).toBe(expected);
});
