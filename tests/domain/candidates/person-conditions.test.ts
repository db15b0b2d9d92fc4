import { describe, expect, it } from "vitest";
import type { Dossier } from "@/domain/candidates/dossier";
import { checkPerson } from "@/domain/candidates/person-conditions";
import { day } from "@/domain/day";
import { firstDay, lastDay, monthOfDay } from "@/domain/month";
import { regulationOn } from "@/domain/regulations/regulation";
import { daysOfRegulations, dossierOf, regulations } from "../../support/dossier-samples";

describe.each(daysOfRegulations)("on the day the cell considers the case, under %s (%s)", (code, text) => {
  const on = day(text);
  const check = (more: Partial<Dossier>) => {
    const regulation = regulationOn(regulations, on);
    return regulation ? checkPerson(dossierOf({}, more), on, regulation) : [];
  };
  const said = (more: Partial<Dossier>) => check(more).map(({ severity, problem }) => `${severity} ${problem.code}`);
  const months = (age: number) => monthOfDay(on) - age;

  it.each([
    ["18 this month, on its last day", lastDay(months(18 * 12)), []],
    ["18 next month, on its first day", firstDay(months(18 * 12 - 1)), ["refused candidate.tooYoung"]],
    ["17", firstDay(months(17 * 12)), ["refused candidate.tooYoung"]],
    ["60 this month", firstDay(months(60 * 12)), []],
    ["60 last month", lastDay(months(60 * 12 + 1)), ["refused candidate.tooOld"]],
    ["61", firstDay(months(61 * 12)), ["refused candidate.tooOld"]],
    ["of no known age", null, ["refused candidate.bornOnMissing"]],
  ])("somebody %s", (_, bornOn, problems) => {
    expect(said({ bornOn })).toEqual(problems);
  });

  it("somebody of 61 with the province's written consent", () => {
    expect(said({ bornOn: firstDay(months(61 * 12)), hasAgeConsent: true })).toEqual(["warning candidate.tooOld"]);
  });

  it.each([
    ["LOWER_SECONDARY", [], false, []],
    ["UPPER_SECONDARY", [], false, []],
    ["PRIMARY", [], false, ["refused candidate.schoolingTooLow"]],
    ["PRIMARY", ["MOUNTAIN"], false, []],
    ["PRIMARY", ["BORDER"], false, []],
    ["PRIMARY", ["ISLAND"], false, []],
    ["PRIMARY", ["ETHNIC_MINORITY"], false, []],
    ["READS_AND_WRITES", ["MOUNTAIN", "BORDER"], false, ["refused candidate.schoolingTooLow"]],
    ["READS_AND_WRITES", ["MOUNTAIN"], true, []],
    ["READS_AND_WRITES", [], true, ["refused candidate.schoolingTooLow"]],
    [null, ["MOUNTAIN"], true, ["refused candidate.schoolingMissing"]],
  ] as const)("schooling %s in %j, elder %s: %j", (schooling, areas, isElder, problems) => {
    expect(said({ schooling, areas, isElder })).toEqual(problems);
  });

  it("names the regulation and what it asks for", () => {
    const findings = check({ bornOn: firstDay(months(17 * 12)), schooling: "PRIMARY" });
    expect(findings).toMatchObject([
      { regulation: code, rule: "ageLeast", problem: { values: { value: 18, source: `Quy định ${code}` } } },
      { regulation: code, rule: "schooling", problem: { values: { value: 2 } } },
    ]);
  });
});
