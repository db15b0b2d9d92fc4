import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { isOrWasMember, type Mergeable, mergeInto } from "@/domain/merging";
import { problemsOf } from "../support/entering";

const person = (personId: string, more: Partial<Mergeable> = {}): Mergeable => ({
  ...{ personId, standing: null, place: "Chi bộ A", hasOpen: false, entry: null, number: null, isGone: false },
  ...more,
});
const official = { standing: "OFFICIAL" } as const;
const entry = { place: "Chi bộ A", day: day("2022-05-19") };

it.each<[string, Partial<Mergeable>, Partial<Mergeable>, string[]]>([
  ["two candidates", {}, { hasOpen: true }, []],
  ["a member and a candidate who was given up", official, {}, []],
  ["a member and a candidate", official, { hasOpen: true }, ["merge.memberOpen"]],
  ["who was a member and a candidate", { standing: "LEFT" }, { hasOpen: true }, ["merge.memberOpen"]],
  ["a member and somebody who was one by mistake", official, { standing: "VOID" }, []],
  ["the member into the candidate", {}, official, ["merge.keepMember"]],
  ["two members", official, { standing: "PROBATIONARY" }, ["merge.twoMembers"]],
  ["a member and one who has left", official, { standing: "LEFT" }, ["merge.twoMembers"]],
  ["two admissions", { ...official, entry }, { ...official, entry }, ["merge.twoEntries"]],
  ["one admission, two members", { ...official, entry }, official, ["merge.twoMembers"]],
  ["two open dossiers", { hasOpen: true }, { hasOpen: true }, ["merge.twoOpen"]],
  ["the same number", { number: "a" }, { number: "a" }, []],
  ["one number", { number: "a" }, {}, []],
  ["two numbers", { number: "a" }, { number: "b" }, ["merge.otherNumbers"]],
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
