import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { regulationOn } from "@/domain/regulation";
import { checkVote, votesNeeded } from "@/domain/vote";
import { daysOfRegulations, regulations } from "../support/dossier-samples";

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
  const said = (officials: number, inFavour: number, isCarried = true, recorded: number | null = null) =>
    checkVote({ officials, inFavour }, isCarried, regulation(on), recorded).map(
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

  it("counts the members that are recorded", () => {
    expect(said(9, 6, true, 9)).toEqual([]);
    expect(said(9, 6, true, 12)).toEqual(["warning vote.otherThanRecorded"]);
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
