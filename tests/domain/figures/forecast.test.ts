import { describe, expect, it } from "vitest";
import type { StepKind } from "@/domain/candidates/step";
import { day } from "@/domain/day";
import {
  countExtensions,
  countOutlooks,
  type Duration,
  deadlinesOf,
  expectedOn,
  hasHistory,
  leastHistory,
  prospectOf,
  shortOf,
} from "@/domain/figures/forecast";
import { dossierOf, fresh, latestFactsOn } from "../../support/dossier-samples";

type Steps = Partial<Record<StepKind, string>>;
const voted: Steps = { ...fresh, CELL_RESOLUTION: "2024-04-25" };
const seen = (kind: StepKind, median: number, upper = median, persons = leastHistory): Duration => ({
  ...{ kind, persons, lower: 1, median, upper },
});
const outlook = (today: string, steps: Steps, end: string, durations: Duration[] = [], more = {}) =>
  prospectOf(
    dossierOf(steps),
    { from: day(`${end.slice(0, 4)}-01-01`), end: day(end), durations },
    latestFactsOn(today, more),
  ).outlook;

describe("whether an open dossier makes it in the period", () => {
  it.each([
    // The cell may meet on the last day itself, lawfully: nobody is bound to take the whole of the time.
    ["2024-12-31", fresh, "2024-12-31", "LAWFUL"],
    ["2025-01-01", fresh, "2024-12-31", "LATE"],
    // A period, a term too, that ends in the middle of a month.
    ["2024-06-15", voted, "2024-06-15", "LAWFUL"],
    ["2024-06-16", voted, "2024-06-15", "LATE"],
    // The decision's 60 working days and 30 more from 25/04/2024 end on 04/09/2024.
    ["2024-09-04", voted, "2024-12-31", "LAWFUL"],
    ["2024-09-05", voted, "2024-12-31", "LATE"],
    // Over Tết: 30 working days from the receipt on 15/01/2024 leave out 08/02 to 14/02/2024.
    [
      "2024-03-04",
      { ...voted, CELL_RESOLUTION: "2023-12-01", DECISION: "2024-01-10", RECEIPT: "2024-01-15" },
      "2024-12-31",
      "LAWFUL",
    ],
    [
      "2024-03-05",
      { ...voted, CELL_RESOLUTION: "2023-12-01", DECISION: "2024-01-10", RECEIPT: "2024-01-15" },
      "2024-12-31",
      "LATE",
    ],
    // The certificate of 30/06/2022 holds for 60 months.
    [
      "2027-06-30",
      { ...fresh, APPLICATION: "2027-01-05", CV: "2027-01-06", INTRODUCTIONS: "2027-02-01", OPINIONS: "2027-02-02" },
      "2027-12-31",
      "LAWFUL",
    ],
    [
      "2027-07-01",
      { ...fresh, APPLICATION: "2027-01-05", CV: "2027-01-06", INTRODUCTIONS: "2027-02-01", OPINIONS: "2027-02-02" },
      "2027-12-31",
      "LATE",
    ],
  ] as const)("on %s by the lawful times alone", (today, steps, end, expected) => {
    expect(outlook(today, steps, end)).toBe(expected);
  });

  it.each([
    // 25/04/2024 and 250 days: 31/12/2024.
    [250, "2024-12-31", "LIKELY"],
    [251, "2024-12-31", "LAWFUL"],
    [250, "2024-12-30", "LAWFUL"],
  ] as const)("at %s days seen from the cell's vote on, by %s", (median, end, expected) => {
    expect(outlook("2024-05-02", voted, end, [seen("CELL_RESOLUTION", median)])).toBe(expected);
  });

  it("never calls likely what is no longer lawful, nor what rests on too few", () => {
    expect(outlook("2024-09-05", voted, "2024-12-31", [seen("CELL_RESOLUTION", 200)])).toBe("LATE");
    const few = [seen("CELL_RESOLUTION", 30, 40, leastHistory - 1)];
    expect([hasHistory(few), hasHistory([seen("LISTED", 3)]), hasHistory([])]).toEqual([false, true, false]);
    expect(outlook("2024-05-02", voted, "2024-12-31", few)).toBe("LAWFUL");
  });

  it("where decisions count, by the day of the decision", () => {
    const decided = { ...voted, DECISION: "2024-06-03" };
    const by = { countedBy: "decision" } as const;
    expect(outlook("2025-01-10", decided, "2024-12-31", [], by)).toBe("LIKELY");
    expect(outlook("2025-01-10", decided, "2025-12-31", [], by)).toBe("LATE");
    expect(outlook("2024-06-10", voted, "2024-12-31", [], by)).toBe("LAWFUL");
  });
});

describe("when a dossier comes through", () => {
  const on = (today: string, durations: Duration[], steps: Steps = voted) =>
    expectedOn(dossierOf(steps), durations, day(today));

  it.each([
    ["2024-05-25", "2024-05-25"],
    // Past the median the upper quartile; past that nothing is known.
    ["2024-05-26", "2024-06-24"],
    ["2024-06-24", "2024-06-24"],
    ["2024-06-25", undefined],
  ])("on %s after the vote of 25/04 at 30 and 60 days: %s", (today, expected) => {
    expect(on(today, [seen("CELL_RESOLUTION", 30, 60)])).toBe(expected);
  });

  it("is reckoned from the furthest step that enough have come from", () => {
    const durations = [seen("APPLICATION", 300), seen("CELL_RESOLUTION", 30, 60, leastHistory - 1)];
    expect(on("2024-05-02", durations)).toBe("2024-12-26");
    expect(on("2024-05-02", [seen("DECISION", 3)])).toBeUndefined();
  });
});

describe("of many dossiers", () => {
  const aim = { from: day("2024-01-01"), end: day("2024-12-31"), durations: [seen("CELL_RESOLUTION", 60)] };
  const prospects = [
    voted,
    { NOTICED: "2024-01-02", LISTED: "2024-01-05" },
    { ...fresh, APPLICATION: "2022-01-05" },
    fresh,
  ].map((steps) => ({ ...prospectOf(dossierOf(steps), aim, latestFactsOn("2024-05-02")), persons: 1 }));

  it("each has one outlook, and those that can tell the first of the last days of each step", () => {
    expect(countOutlooks(prospects)).toEqual({ LIKELY: 1, LAWFUL: 2, LATE: 1 });
    expect(
      deadlinesOf(prospects).map(({ kind, persons, ample, latest }) => `${kind} ${persons} ${ample} ${latest}`),
    ).toEqual([
      "HELPER 1 2024-08-25 2024-12-31",
      "AWARENESS 1 2024-08-25 2024-12-31",
      "APPLICATION 1 2024-08-25 2024-12-31",
      "CV 1 2024-08-25 2024-12-31",
      "VERIFICATION 1 2024-08-25 2024-12-31",
      "INTRODUCTIONS 1 2024-08-25 2024-12-31",
      "OPINIONS 1 2024-08-25 2024-12-31",
      "CELL_RESOLUTION 2 2024-08-25 2024-12-31",
      "COMMITTEE_RESOLUTION 3 2024-07-22 2024-09-04",
      "DECISION 3 2024-07-22 2024-09-04",
      "RECEIPT 3 2024-11-19 2024-12-31",
      "CEREMONY 3 2024-12-31 2024-12-31",
    ]);
  });

  it("tells those who wait for a step from those still before it, whose days follow one another", () => {
    const told = deadlinesOf(prospects).map(
      ({ kind, persons, planned, waiting }) =>
        `${kind} ${waiting ? `${waiting.persons} by ${waiting.ample}` : "nobody"} of ${persons}, ${planned}`,
    );
    expect([told[0], ...told.slice(7)]).toEqual([
      "HELPER 1 by 2024-08-25 of 1, 2024-08-25",
      "CELL_RESOLUTION 1 by 2024-08-25 of 2, 2024-08-25",
      "COMMITTEE_RESOLUTION 1 by 2024-07-22 of 3, 2024-11-19",
      "DECISION nobody of 3, 2024-11-19",
      "RECEIPT nobody of 3, 2024-11-19",
      "CEREMONY nobody of 3, 2024-12-31",
    ]);
    const days = deadlinesOf(prospects).map(({ planned }) => planned);
    expect(days).toEqual([...days].sort());
  });

  it("says how many can make it only with an extension that nobody has granted", () => {
    const seenOn = (today: string) =>
      countExtensions([{ ...prospectOf(dossierOf(voted), aim, latestFactsOn(today)), persons: 2 }]);
    expect(seenOn("2024-07-22")).toEqual({ LIKELY: 0, LAWFUL: 0, LATE: 0 });
    expect(seenOn("2024-07-23")).toEqual({ LIKELY: 0, LAWFUL: 2, LATE: 0 });
    expect(seenOn("2024-09-05")).toEqual({ LIKELY: 0, LAWFUL: 0, LATE: 0 });
  });

  it("counts a prospect that several share as often", () => {
    const shared = prospects.map((one) => ({ ...one, persons: 3 }));
    expect(countOutlooks(shared)).toEqual({ LIKELY: 3, LAWFUL: 6, LATE: 3 });
    expect(deadlinesOf(shared).map(({ persons }) => persons)).toEqual([3, 3, 3, 3, 3, 3, 3, 6, 9, 9, 9, 9]);
  });

  it.each([
    [17, true, 16],
    [17, false, 14],
    [1, true, 0],
    [0, false, 0],
  ])("missing %s, by what was seen %s: still %s", (remaining, isByHistory, left) => {
    expect(shortOf(remaining, countOutlooks(prospects), isByHistory)).toBe(left);
  });
});
