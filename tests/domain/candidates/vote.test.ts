import { describe, expect, it } from "vitest";
import type { Electorate } from "@/domain/candidates/electorate";
import { checkVote, votesNeeded } from "@/domain/candidates/vote";
import { day } from "@/domain/day";
import { regulationOn } from "@/domain/regulations/regulation";
import { daysOfRegulations, regulations } from "../../support/dossier-samples";

const regulation = (on: string) => {
  const found = regulationOn(regulations, day(on));
  if (!found) throw new Error(`no regulation on ${on}`);
  return found;
};

it.each([
  [3, 2],
  [4, 3],
  [5, 4],
  [6, 4],
  [7, 5],
  [9, 6],
  [30, 20],
  [31, 21],
])("two thirds of %i are %i votes", (officials, needed) => {
  expect(votesNeeded(officials, 2)).toBe(needed);
});

describe.each(daysOfRegulations)("a vote under %s (%s)", (code, on) => {
  const said = (officials: number, inFavour: number, isCarried = true, electorate: Electorate | null = null) =>
    checkVote({ officials, inFavour }, isCarried, regulation(on), electorate).map(
      ({ severity, problem }) => `${severity} ${problem.code}`,
    );

  it.each([
    [9, 6, []],
    [9, 5, ["refused vote.notCarried"]],
    [10, 7, []],
    [10, 6, ["refused vote.notCarried"]],
    [3, 2, []],
    [3, 1, ["refused vote.notCarried"]],
    [2, 2, ["refused vote.tooFewMembers"]],
    [9, 10, ["refused vote.moreThanMembers"]],
    [0, 0, ["refused vote.tooFewMembers"]],
  ])("of %i official members with %i in favour: %j", (officials, inFavour, problems) => {
    expect(said(officials, inFavour)).toEqual(problems);
  });

  it("that was not carried is below two thirds", () => {
    expect(said(9, 5, false)).toEqual([]);
    expect(said(9, 6, false)).toEqual(["warning vote.carried"]);
  });

  const held = (officials: number, more: Partial<Electorate> = {}): Electorate => ({
    ...{ officials, on: day("2020-01-31"), by: "REGISTER", isExact: true, least: 0 },
    ...more,
  });
  const some: Electorate = { officials: null, on: day("2020-01-31"), by: "REGISTER", isExact: false, least: 8 };
  const above: Electorate = { officials: 24, on: day("2020-01-31"), by: "SUPERIOR", isExact: false, least: 8 };
  it.each<[string, number, number, boolean, Electorate, string[]]>([
    ["as many as the register has", 9, 6, true, held(9), []],
    ["one more than the register has", 10, 7, true, held(9), ["refused vote.aboveTheRegister"]],
    ["one more than were counted", 10, 7, true, held(9, { by: "COUNT" }), ["refused vote.aboveTheCount"]],
    ["one more, not carried", 10, 3, false, held(9), ["refused vote.aboveTheRegister"]],
    ["fewer, with two thirds of all", 9, 8, true, held(12), ["warning vote.otherThanRecorded"]],
    ["fewer, two thirds of all missed by one", 9, 7, true, held(12), ["refused vote.notCarriedByAll"]],
    ["fewer, not carried, as entered", 9, 5, false, held(12), ["warning vote.otherThanRecorded"]],
    [
      "fewer, carried by none of both",
      9,
      5,
      true,
      held(12),
      ["refused vote.notCarried", "warning vote.otherThanRecorded"],
    ],
    ["fewer than the register has", 9, 9, true, held(12, { least: 12 }), ["refused vote.belowTheRegister"]],
    ["one fewer, where the register lacks members", 7, 7, true, some, ["refused vote.belowTheRegister"]],
    ["fewer, not carried", 3, 1, false, some, ["refused vote.belowTheRegister"]],
    ["as many, where the register lacks members", 8, 6, true, some, []],
    ["more, where the register lacks members and nobody counted", 30, 30, true, some, []],
    ["more than the superior has", 30, 30, true, above, ["refused vote.aboveTheSuperior"]],
    ["as many as the superior has", 24, 24, true, above, []],
    ["no more than all members", 9, 6, true, held(9, { by: "COUNT", isExact: false }), []],
    ["fewer than all members, of whom some are on probation", 8, 6, true, held(9, { by: "COUNT", isExact: false }), []],
    [
      "one more than all members",
      10,
      7,
      true,
      held(9, { by: "COUNT", isExact: false }),
      ["refused vote.aboveAllMembers"],
    ],
  ])("is held against the members recorded: %s", (_, officials, inFavour, isCarried, electorate, findings) => {
    expect(said(officials, inFavour, isCarried, electorate)).toEqual(findings);
  });

  it("says the figure, and the day that it is from", () => {
    const [finding] = checkVote({ officials: 10, inFavour: 7 }, true, regulation(on), held(9, { by: "COUNT" }));
    expect(finding?.problem).toMatchObject({ values: { officials: 10, recorded: 9, day: "2020-01-31" } });
  });

  it("names the regulation, the rule and its source", () => {
    expect(checkVote({ officials: 9, inFavour: 5 }, true, regulation(on), null)).toEqual([
      {
        severity: "refused",
        regulation: code,
        rule: "voteShare",
        about: null,
        problem: {
          code: "vote.notCarried",
          field: "inFavour",
          values: { value: 2, source: `Quy định ${code}`, inFavour: 5, officials: 9, needed: 6 },
        },
      },
    ]);
  });
});
