import { expect, it } from "vitest";
import { type Day, day } from "@/domain/day";
import {
  type AuthorisationFacts,
  AuthorisationInput,
  authorise,
  isAuthorised,
} from "@/domain/organizations/authorisation";
import { problemsOf } from "../../support/entering";

const held = [
  { from: day("2025-09-01"), isGiven: false, number: null },
  { from: day("2024-03-01"), isGiven: true, number: "12-QĐ/HU" },
];
const facts: AuthorisationFacts = {
  ...{ foundedOn: day("2010-01-01"), closedOn: null, kind: "GRASSROOTS_COMMITTEE", held: [], decidedOn: null },
  today: day("2025-12-31"),
};

it.each<[string, "yes" | "no", string, Partial<AuthorisationFacts>, string[]]>([
  ["authorised", "yes", "2024-03-01", {}, []],
  ["from the day of founding", "yes", "2010-01-01", {}, []],
  ["before it", "yes", "2009-12-31", {}, ["date.beforeFounding"]],
  ["from tomorrow", "yes", "2026-01-01", {}, []],
  ["a year ahead", "yes", "2026-12-31", {}, []],
  ["more than a year ahead", "yes", "2027-01-01", {}, ["authorisation.tooFar"]],
  ["the day after a decision", "yes", "2024-03-02", { decidedOn: day("2024-03-01") }, []],
  ["on the day of a decision", "yes", "2024-03-01", { decidedOn: day("2024-03-01") }, ["authorisation.decidedSince"]],
  [
    "ended before a decision",
    "no",
    "2025-01-01",
    { held, decidedOn: day("2025-01-02") },
    ["authorisation.decidedSince"],
  ],
  ["after it closed", "yes", "2024-03-02", { closedOn: day("2024-03-01") }, ["date.afterClosing"]],
  ["a commune, which decides anyway", "yes", "2025-07-01", { kind: "COMMUNE" }, ["authorisation.wrongKind"]],
  ["a cell", "yes", "2025-07-01", { kind: "CELL" }, ["authorisation.wrongKind"]],
  ["where it is already", "yes", "2024-03-02", { held }, ["authorisation.nothingChanged"]],
  ["again, after it had ended", "yes", "2025-10-01", { held }, []],
  ["ended", "no", "2025-01-01", { held }, []],
  ["ended as a commune", "no", "2025-07-01", { held, kind: "COMMUNE" }, []],
  ["ended where it never was", "no", "2024-02-29", { held }, ["authorisation.nothingChanged"]],
])("%s", (_, given, from, more, codes) => {
  const input = { given, from: day(from), number: "12-QĐ/HU", documentOn: day("2009-01-01") };
  expect(problemsOf(authorise(input, { ...facts, ...more }))).toEqual(codes);
});

it.each<[string, "yes" | "no", { number?: string; documentOn?: Day }, string[]]>([
  ["given without a document", "yes", {}, ["input.required", "input.required"]],
  ["given without its day", "yes", { number: "12-QĐ/HU" }, ["input.required"]],
  [
    "given before its day",
    "yes",
    { number: "12-QĐ/HU", documentOn: day("2025-02-02") },
    ["authorisation.beforeDocument"],
  ],
  ["given on its day", "yes", { number: "12-QĐ/HU", documentOn: day("2025-02-01") }, []],
  ["ended without one", "no", {}, []],
  ["ended before it", "no", { documentOn: day("2025-02-02") }, ["authorisation.beforeDocument"]],
])("%s", (_, given, document, codes) => {
  const from = day("2025-02-01");
  expect(problemsOf(authorise({ given, from, ...document }, { ...facts, held: given === "no" ? held : [] }))).toEqual(
    codes,
  );
});

it("rests on no document of a day to come", () => {
  const input = { given: "yes" as const, from: day("2026-02-01"), number: "12-QĐ/HU", documentOn: day("2026-01-01") };
  expect(problemsOf(authorise(input, facts))).toEqual(["date.future"]);
});

it.each<[string, boolean]>([
  ["2024-02-29", false],
  ["2024-03-01", true],
  ["2025-08-31", true],
  ["2025-09-01", false],
])("on %s: %s", (on, expected) => {
  expect(isAuthorised(held, on as Day)).toBe(expected);
});

it("is read from a form, the number left out where it is blank", () => {
  const sent = { organization: "muong-hum", given: "yes", from: "2024-03-01", number: "" };
  expect(AuthorisationInput.parse(sent)).toMatchObject({ given: "yes", from: "2024-03-01", number: undefined });
  expect(AuthorisationInput.safeParse({ ...sent, given: "maybe" }).success).toBe(false);
});
