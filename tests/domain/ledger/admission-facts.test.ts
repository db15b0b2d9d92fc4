import { expect, it } from "vitest";
import { z } from "zod";
import { day } from "@/domain/day";
import { furtherFactsOf, furtherFields, furtherMembers, noFurtherFacts } from "@/domain/ledger/admission-facts";
import { recordNamed } from "@/domain/ledger/named-admission";
import { cell, namedInput } from "../../support/samples";

const facts = {
  organization: cell,
  today: day("2024-03-15"),
  countedBy: "ceremony",
  openTotals: [],
  mustChoose: false,
} as const;
const entry = (more: Parameters<typeof namedInput>[0]) => {
  const entered = recordNamed(namedInput(more), facts);
  return entered.ok ? entered.value[0] : undefined;
};

it("reads blanks as not known, and refuses what is in no list", () => {
  const form = z.object(furtherFields);
  expect(form.parse({ occupation: "", religious: "" })).toEqual({});
  expect(form.parse({ occupation: "RETIRED", religious: "yes" })).toEqual({ occupation: "RETIRED", religious: true });
  expect(form.safeParse({ occupation: "KING" }).success).toBe(false);
  expect(z.object(furtherMembers).safeParse({ religious: "yes" }).success).toBe(false);
});

it("keeps what was given and nothing for the rest", () => {
  expect(furtherFactsOf({ schooling: "PRIMARY", readmitted: false }, 40)).toEqual({
    ...noFurtherFacts,
    ...{ age: 40, schooling: "PRIMARY", readmitted: false },
  });
});

it.each([
  ["the day before the birthday month", "1993-06-01", 29],
  ["in the month of birth", "1993-05-30", 30],
  ["without a birth date", undefined, null],
] as const)("copies the age in full years: %s", (_, bornOn, age) => {
  expect(entry({ bornOn: bornOn && day(bornOn) })?.age).toBe(age);
});

it.each([
  ["says it where nothing else does", { schooling: "UPPER_SECONDARY" }, true],
  ["outweighs another answer", { schooling: "PRIMARY", upperSecondary: true }, false],
  ["left blank leaves the answer", { upperSecondary: true }, true],
  ["and the answer both left blank", {}, null],
] as const)("of upper secondary school the schooling %s", (_, more, expected) => {
  expect(entry(more)?.upperSecondary).toBe(expected);
});
