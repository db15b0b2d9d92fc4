import { expect, it } from "vitest";
import { type KnownPerson, type Purpose, purposes, takePerson } from "@/domain/persons/taking-person";
import { problemsOf } from "../../support/entering";

const nobody: KnownPerson = { standing: null, hasOpen: false, gone: null };

it.each(purposes)("who is no member and has no open dossier is taken for a %s, however it was before", (purpose) => {
  expect(problemsOf(takePerson(purpose, nobody))).toEqual([]);
  expect(problemsOf(takePerson(purpose, { ...nobody, standing: "VOID" }))).toEqual([]);
});

it.each<[Purpose, Partial<KnownPerson>, string[]]>([
  ["candidate", { standing: "OFFICIAL" }, ["person.isMember"]],
  ["candidate", { standing: "PROBATIONARY" }, ["person.isMember"]],
  ["candidate", { standing: "LEFT" }, ["person.wasMember"]],
  ["candidate", { hasOpen: true }, ["person.hasDossier"]],
  ["member", { standing: "OFFICIAL" }, ["person.isMember"]],
  ["member", { hasOpen: true }, ["person.admittedByDossier"]],
  ["admission", { standing: "OFFICIAL" }, ["person.isMember"]],
  ["admission", { hasOpen: true }, ["person.admittedByDossier"]],
  ["candidate", { gone: "MERGED" }, ["person.merged"]],
  ["member", { gone: "MERGED", standing: "VOID" }, ["person.merged"]],
  ["admission", { gone: "FORGOTTEN" }, ["person.unknown"]],
  ["candidate", { gone: "FORGOTTEN", hasOpen: true }, ["person.unknown"]],
])("for a %s %j is refused: %j", (purpose, more, codes) => {
  expect(problemsOf(takePerson(purpose, { ...nobody, ...more }))).toEqual(codes);
});
