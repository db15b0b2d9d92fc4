import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { type ProbationFacts, probationEnd, standingOn, strikeOff } from "@/domain/members/probation";
import { daysOfRegulations, regulations } from "../../support/dossier-samples";

const facts = (more: Partial<ProbationFacts> = {}): ProbationFacts => ({
  ceremonyOn: day("2023-05-19"),
  endsOn: day("2024-05-19"),
  recognisedOn: null,
  struckOffOn: null,
  ...more,
});

describe("the end of probation", () => {
  it.each([
    ["2023-05-19", "2024-05-19"],
    ["2023-02-28", "2024-02-28"],
    ["2024-02-29", "2025-02-28"],
    ["2023-03-31", "2024-03-31"],
    ["2023-12-31", "2024-12-31"],
    ["2024-02-08", "2025-02-08"],
  ])("after a ceremony on %s is %s", (ceremony, end) => {
    expect(probationEnd(day(ceremony), regulations)).toBe(end);
  });

  it.each(daysOfRegulations)("is twelve months under %s (%s)", (_, on) => {
    const end = probationEnd(day(on), regulations);
    expect(end).toBe(`${Number(on.slice(0, 4)) + 1}${on.slice(4)}`);
  });

  it("is not known before the first regulation that is kept", () => {
    expect(probationEnd(day("2016-07-24"), regulations)).toBeUndefined();
  });
});

describe("somebody admitted on 19/05/2023", () => {
  it.each([
    [
      "is on probation the day before month 12 ends",
      facts(),
      "2024-05-18",
      { kind: "PROBATIONARY", until: "2024-05-19" },
    ],
    ["waits after it", facts(), "2024-05-19", { kind: "AWAITING_RECOGNITION", since: "2024-05-19" }],
    [
      "is official from the end of month 12, recognised however late",
      facts({ recognisedOn: day("2024-11-30") }),
      "2024-05-19",
      { kind: "OFFICIAL", since: "2024-05-19" },
    ],
    [
      "is not official before it",
      facts({ recognisedOn: day("2024-11-30") }),
      "2024-05-18",
      { kind: "PROBATIONARY", until: "2024-05-19" },
    ],
    [
      "is struck off from that day",
      facts({ struckOffOn: day("2024-02-29") }),
      "2024-02-29",
      { kind: "STRUCK_OFF", on: "2024-02-29" },
    ],
    [
      "was on probation until then",
      facts({ struckOffOn: day("2024-02-29") }),
      "2024-02-28",
      { kind: "PROBATIONARY", until: "2024-05-19" },
    ],
  ])("%s", (_, given, on, standing) => {
    expect(standingOn(given, day(on))).toEqual(standing);
  });
});

describe("striking off", () => {
  it.each([
    ["2023-05-19", facts(), []],
    ["2023-05-18", facts(), ["probation.notBegun"]],
    ["2024-06-30", facts(), []],
    ["2024-07-02", facts(), ["date.future"]],
    ["2024-06-30", facts({ recognisedOn: day("2024-06-01") }), ["probation.alreadyOfficial"]],
    ["2024-06-30", facts({ struckOffOn: day("2024-06-01") }), ["probation.struckOff"]],
  ])("on %s of %j: %j", (on, given, codes) => {
    const result = strikeOff(given, day(on), day("2024-07-01"));
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
  });
});
