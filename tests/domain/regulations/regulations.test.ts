import { describe, expect, it } from "vitest";
import { stepKinds } from "@/domain/candidates/step";
import { dayBefore } from "@/domain/day";
import { grades } from "@/domain/grade";
import { ruleNames } from "@/domain/regulations/regulation";
import { firstRegulations } from "@/domain/regulations/regulations";

describe("the regulations that an installation begins with", () => {
  it("follow one another without a gap", () => {
    expect(firstRegulations.map(({ code }) => code)).toEqual(["29-QĐ/TW", "24-QĐ/TW", "232-QĐ/TW", "294-QĐ/TW"]);
    firstRegulations.slice(1).forEach(({ from }, index) => {
      expect(firstRegulations[index]?.to).toBe(dayBefore(from));
    });
    expect(firstRegulations.at(-1)?.to).toBeNull();
  });

  it.each(firstRegulations.map((regulation) => [regulation.code, regulation] as const))(
    "%s holds every value with its source and grade",
    (_, { values, forms }) => {
      const kept = ruleNames.map((name) => {
        const { value, unit, grade } = values[name];
        return `${name}: ${value} ${unit} [${grade}]`;
      });
      expect(kept).toEqual([
        "ageLeast: 18 years [S]",
        "ageMost: 60 years [S]",
        "schooling: 2 schooling [S]",
        "schoolingInAreas: 1 schooling [S]",
        "schoolingOfElders: 0 schooling [M]",
        "certificateValid: 60 months [W]",
        "introducers: 2 persons [S]",
        "introducersWithUnion: 1 persons [S]",
        "introducerMonths: 12 months [S]",
        "paperValid: 12 months [W]",
        "voteShare: 2 thirds [W]",
        "officialMembers: 3 persons [W]",
        "decisionWithin: 60 workingDays [S]",
        "decisionExtension: 30 workingDays [S]",
        "ceremonyWithin: 30 workingDays [S]",
        "probation: 12 months [S]",
        "proposalWithin: 30 workingDays [S]",
        "recognitionWithin: 30 workingDays [S]",
        "recognitionExtension: 30 workingDays [S]",
        "remarkEvery: 1 months [M]",
      ]);
      for (const { source, grade } of [...Object.values(values), ...forms]) {
        expect(source).not.toBe("");
        expect(grades).toContain(grade);
      }
      expect(forms.map(({ step }) => stepKinds.indexOf(step))).toEqual(
        forms.map(({ step }) => stepKinds.indexOf(step)).sort((a, b) => a - b),
      );
    },
  );

  it("name their forms, and say of which they are not sure", () => {
    const [, second] = firstRegulations;
    const forms = second?.forms ?? [];
    expect(forms.filter(({ step }) => step === "INTRODUCTIONS").map(({ code }) => code)).toEqual([
      "3-KNĐ",
      "4-KNĐ",
      "4A-KNĐ",
    ]);
    expect(forms.filter(({ grade }) => grade === "M").map(({ code }) => code)).toEqual([
      "10-KNĐ",
      "11-KNĐ",
      "12-KNĐ",
      "13-KNĐ",
    ]);
  });
});
