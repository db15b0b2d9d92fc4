// Conditions at their boundary under each of the four regulations: the vote of every cell from 3 to 30, introducers to the
// day, and the age as the cell's resolution judges it.
import { describe, expect, it } from "vitest";
import { addMonths } from "@/domain/calendar-months";
import { checkStep } from "@/domain/candidates/check";
import type { Dossier } from "@/domain/candidates/dossier";
import { checkIntroductions } from "@/domain/candidates/introduction";
import { checkVote } from "@/domain/candidates/vote";
import { day, dayNumber, dayNumbered } from "@/domain/day";
import { firstDay, lastDay, monthOfDay } from "@/domain/month";
import { type Regulation, regulationOn } from "@/domain/regulations/regulation";
import { actOf, daysOfRegulations, dossierOf, factsOn, regulations } from "../support/dossier-samples";

const by = (text: string): Regulation => {
  const found = regulationOn(regulations, day(text));
  if (!found) throw new Error(`no regulation on ${text}`);
  return found;
};

describe.each(daysOfRegulations)("under %s (%s)", (code, text) => {
  const on = day(text);

  it("two thirds of all official members carry, one fewer do not, for every cell from 3 to 30", () => {
    for (let officials = 3; officials <= 30; officials++) {
      // The fewest votes whose threefold is no less than twice the membership.
      let needed = 0;
      while (needed * 3 < officials * 2) needed++;
      const said = (inFavour: number, isCarried = true) =>
        checkVote({ officials, inFavour }, isCarried, by(text), null).map(({ problem }) => problem.code);
      expect([officials, said(needed)]).toEqual([officials, []]);
      expect([officials, said(needed - 1)]).toEqual([officials, ["vote.notCarried"]]);
      expect([officials, said(needed - 1, false)]).toEqual([officials, []]);
      expect([officials, said(officials + 1)]).toEqual([officials, ["vote.moreThanMembers"]]);
    }
  });

  it("two thirds are of all recorded members, however many the minutes give, for every cell from 3 to 30", () => {
    for (let recorded = 4; recorded <= 30; recorded++) {
      let needed = 0;
      while (needed * 3 < recorded * 2) needed++;
      const electorate = { officials: recorded, on, by: "COUNT", isExact: true, least: 0 } as const;
      const said = (officials: number, inFavour: number) =>
        checkVote({ officials, inFavour }, true, by(text), electorate).map(({ problem }) => problem.code);
      expect([recorded, said(recorded, needed)]).toEqual([recorded, []]);
      expect([recorded, said(recorded, needed - 1)]).toEqual([recorded, ["vote.notCarried"]]);
      expect([recorded, said(recorded + 1, recorded)]).toEqual([recorded, ["vote.aboveTheCount"]]);
      // One member left out of the minutes lowers nothing.
      expect([recorded, said(recorded - 1, needed)]).toEqual([recorded, ["vote.otherThanRecorded"]]);
      if (needed - 1 >= ((recorded - 1) * 2) / 3)
        expect([recorded, said(recorded - 1, needed - 1)]).toEqual([recorded, ["vote.notCarriedByAll"]]);
    }
  });

  it.each([0, 1, 2])("a cell of %i official members cannot vote", (officials) => {
    const findings = checkVote({ officials, inFavour: officials }, true, by(text), null);
    expect(findings.map(({ problem, regulation }) => [problem.code, regulation])).toEqual([
      ["vote.tooFewMembers", code],
    ]);
  });

  it.each([
    [-1, []],
    [0, []],
    [1, ["introducer.tooShort"]],
  ])("an introducer who has been there for twelve months less %i days: %j", (less, codes) => {
    const togetherSince = dayNumbered(dayNumber(addMonths(on, -12)) + less);
    const members = [{ officialSince: day("2010-01-01"), togetherSince }];
    const findings = checkIntroductions({ members, byUnion: true }, on, by(text));
    expect(findings.map(({ problem }) => problem.code)).toEqual(codes);
  });

  const months = (age: number) => monthOfDay(on) - age;
  it.each<[string, Partial<Dossier>, string[]]>([
    ["17 years and 11 months", { bornOn: firstDay(months(18 * 12 - 1)) }, ["refused candidate.tooYoung"]],
    ["18 in this month, though on its last day", { bornOn: lastDay(months(18 * 12)) }, []],
    ["60 in this month, though on its first day", { bornOn: firstDay(months(60 * 12)) }, []],
    ["60 years and a month", { bornOn: lastDay(months(60 * 12 + 1)) }, ["refused candidate.tooOld"]],
    [
      "60 years and a month with consent",
      { bornOn: lastDay(months(60 * 12 + 1)), hasAgeConsent: true },
      ["warning candidate.tooOld"],
    ],
  ])("somebody of %s at the cell's meeting", (_, person, findings) => {
    const act = actOf("CELL_RESOLUTION", text, { vote: { officials: 9, inFavour: 6 } });
    const said = checkStep(act, dossierOf({}, person), factsOn(text))
      .filter(({ problem }) => problem.code.startsWith("candidate."))
      .map(({ severity, problem }) => `${severity} ${problem.code}`);
    expect(said).toEqual(findings);
  });
});

it.each([
  ["2024-02-29", "2023-02-28", []],
  ["2024-02-29", "2023-03-01", ["introducer.tooShort"]],
  ["2025-02-28", "2024-02-29", []],
  ["2025-02-28", "2024-03-01", ["introducer.tooShort"]],
])("twelve months together, introducing on %s, since %s", (text, since, codes) => {
  const members = [{ officialSince: day("2010-01-01"), togetherSince: day(since) }];
  const findings = checkIntroductions({ members, byUnion: true }, day(text), by(text));
  expect(findings.map(({ problem }) => problem.code)).toEqual(codes);
});
