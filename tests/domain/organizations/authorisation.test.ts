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
  ...{ foundedOn: day("2010-01-01"), closedOn: null, kind: "GRASSROOTS_COMMITTEE", held: [], today: day("2025-12-31") },
};

it.each<[string, "yes" | "no", string, Partial<AuthorisationFacts>, string[]]>([
  ["authorised", "yes", "2024-03-01", {}, []],
  ["from the day of founding", "yes", "2010-01-01", {}, []],
  ["before it", "yes", "2009-12-31", {}, ["date.beforeFounding"]],
  ["from tomorrow", "yes", "2026-01-01", {}, ["date.future"]],
  ["after it closed", "yes", "2024-03-02", { closedOn: day("2024-03-01") }, ["date.afterClosing"]],
  ["a commune, which decides anyway", "yes", "2025-07-01", { kind: "COMMUNE" }, ["authorisation.wrongKind"]],
  ["a cell", "yes", "2025-07-01", { kind: "CELL" }, ["authorisation.wrongKind"]],
  ["where it is already", "yes", "2024-03-02", { held }, ["authorisation.nothingChanged"]],
  ["again, after it had ended", "yes", "2025-10-01", { held }, []],
  ["ended", "no", "2025-01-01", { held }, []],
  ["ended as a commune", "no", "2025-07-01", { held, kind: "COMMUNE" }, []],
  ["ended where it never was", "no", "2024-02-29", { held }, ["authorisation.nothingChanged"]],
])("%s", (_, given, from, more, codes) => {
  expect(problemsOf(authorise({ given, from: day(from) }, { ...facts, ...more }))).toEqual(codes);
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
