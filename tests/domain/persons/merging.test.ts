import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { isOrWasMember, type Mergeable, mergeInto, orderToMerge } from "@/domain/persons/merging";
import { problemsOf } from "../../support/entering";

const person = (personId: string, more: Partial<Mergeable> = {}): Mergeable => ({
  ...{ personId, standing: null, place: "Chi bộ A", hasOpen: false, entry: null, number: null, isGone: false },
  ...{ joinedOn: null, officialOn: null, isRecognised: false, firstOn: null },
  ...{ leftOn: null, fullName: "Lý Thị Mẩy", bornOn: null, birthYear: null, woman: null, introductions: [] },
  ...more,
});
const official = { standing: "OFFICIAL" } as const;
const left = (on: string) => ({ standing: "LEFT", leftOn: day(on) }) as const;
const entry = { place: "Chi bộ A", day: day("2022-05-19") };

it.each<[string, Partial<Mergeable>, Partial<Mergeable>, string[]]>([
  ["two candidates", {}, { hasOpen: true }, []],
  ["a member and a candidate who was given up", official, {}, []],
  ["a member and a candidate", official, { hasOpen: true }, ["merge.memberOpen"]],
  ["who was a member and a candidate", { standing: "LEFT" }, { hasOpen: true }, ["merge.memberOpen"]],
  ["a member and somebody who was one by mistake", official, { standing: "VOID" }, []],
  ["the member into the candidate", {}, official, ["merge.keepMember"]],
  ["two members", official, { standing: "PROBATIONARY" }, []],
  ["a member and one who has left", official, left("2023-01-01"), []],
  ["who has left and a member", left("2023-01-01"), official, ["merge.keptLeft"]],
  ["two who have left, the later one stays", left("2023-01-02"), left("2023-01-01"), []],
  ["two who have left on one day", left("2023-01-01"), left("2023-01-01"), []],
  ["two who have left, the earlier one stays", left("2023-01-01"), left("2023-01-02"), ["merge.keptLeft"]],
  ["two admissions", { ...official, entry }, { ...official, entry }, ["merge.twoEntries"]],
  ["who was admitted and who was registered besides", { ...official, entry }, official, []],
  ["the admission into the registration", official, { ...official, entry }, ["merge.keepEntry"]],
  ["two open dossiers", { hasOpen: true }, { hasOpen: true }, ["merge.twoOpen"]],
  ["the same number", { number: "a" }, { number: "a" }, []],
  ["one number", { number: "a" }, {}, []],
  ["two numbers", { number: "a" }, { number: "b" }, ["merge.otherNumbers"]],
  ["two who introduce one candidate", { introductions: ["a"] }, { introductions: ["b", "a"] }, ["merge.bothIntroduce"]],
  ["two who introduce two candidates", { introductions: ["a"] }, { introductions: ["b"] }, []],
  ["two spellings", { fullName: "Lí Mẩy Thị" }, {}, []],
  ["two names", { fullName: "Thào Thị Hai" }, {}, ["merge.otherNames"]],
  ["two days of birth", { bornOn: day("1995-04-02") }, { bornOn: day("1995-04-03") }, ["merge.otherBirths"]],
  ["a day of birth and its year", { bornOn: day("1995-04-02"), birthYear: 1995 }, { birthYear: 1995 }, []],
  ["two years of birth", { birthYear: 1995 }, { birthYear: 1996 }, ["merge.otherBirths"]],
  ["a woman and a man", { woman: true }, { woman: false }, ["merge.otherSexes"]],
  ["a woman and somebody", { woman: true }, {}, []],
  [
    "another name, birth and sex under one number",
    { number: "a", fullName: "Thào Thị Hai", birthYear: 1995, woman: true },
    { number: "a", birthYear: 1996, woman: false },
    [],
  ],
  ["who was merged before", {}, { isGone: true }, ["person.unknown"]],
])("%s", (_who, kept, merged, codes) => {
  expect(problemsOf(mergeInto(person("1", kept), person("2", merged)))).toEqual(codes);
});

it("never somebody into the same, and says which entries count", () => {
  expect(problemsOf(mergeInto(person("1"), person("1")))).toEqual(["merge.samePerson"]);
  const twice = mergeInto(person("1", { ...official, entry }), person("2", { ...official, entry }));
  expect(twice).toMatchObject({ problems: [{ values: { place: "Chi bộ A", day: "2022-05-19" } }] });
});

it("who was a member by mistake never was one", () => {
  expect(
    (["OFFICIAL", "PROBATIONARY", "LEFT", "VOID", null] as const).map((standing) => isOrWasMember({ standing })),
  ).toEqual([true, true, true, false, false]);
});

it.each<[string, Partial<Mergeable>, Partial<Mergeable>, [string, string]]>([
  ["as asked", official, official, ["1", "2"]],
  ["the member stays", {}, official, ["2", "1"]],
  ["the admission stays", official, { ...official, entry }, ["2", "1"]],
  ["who is present stays", left("2023-01-01"), official, ["2", "1"]],
  ["as asked where neither order would do", { ...official, entry }, { ...official, entry }, ["1", "2"]],
])("in which order: %s", (_what, one, other, ids) => {
  expect(orderToMerge(person("1", one), person("2", other)).map(({ personId }) => personId)).toEqual(ids);
});
