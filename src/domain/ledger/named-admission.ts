import { z } from "zod";
import { ageInYears } from "../calendar-months";
import { Day, RequiredDay } from "../day";
import { Optional, Text, Ticked, YesNo } from "../input";
import { monthOfDay } from "../month";
import { isCell, type Organization } from "../organization";
import { PersonName } from "../persons/person-name";
import type { Problem } from "../problem";
import { noneOf, type Result } from "../result";
import { drawn, existedDuring, type NewEntry, type Totals } from "./admission";
import { furtherFactsOf, furtherFields } from "./admission-facts";

/** One person admitted, with the three dates of DOMAIN §4: decision, its receipt, ceremony. */
export const NamedInput = z.object({
  organization: Text(100, "input.unchosen"),
  fullName: PersonName,
  bornOn: Optional(Day),
  decisionNo: Optional(Text(100)),
  decidedOn: Optional(Day),
  receivedOn: Optional(Day),
  ceremonyOn: RequiredDay,
  woman: YesNo,
  minority: YesNo,
  youth: YesNo,
  upperSecondary: YesNo,
  local: YesNo,
  ...furtherFields,
  /** The code of the hamlet where the person lives. */
  hamlet: Optional(Text(100)),
  /** "add" for a new person; else the id of the total that already holds the person. */
  total: Optional(Text(40)),
  /** Somebody known already, taken instead of being entered a second time. */
  person: Optional(z.uuid("input.invalid")),
  /** Somebody else than who may be known already. */
  confirmed: Ticked,
  /** Why it comes only now, where a paper has told the month already. */
  reason: Optional(Text(500)),
  key: Text(100),
});
export type NamedInput = z.infer<typeof NamedInput>;

type Check = Problem | false | undefined;

export type NamedFacts = {
  readonly organization: Organization;
  readonly today: Day;
  /** Which of the dates the deployment counts by. */
  readonly countedBy: "ceremony" | "decision";
} & Totals;

/** The entries of one admission: +1 at the cell, and −1 at the committee whose total already held the person. */
export function recordNamed(input: NamedInput, facts: NamedFacts): Result<NewEntry[]> {
  const date = countedDay(input, facts.countedBy);
  const checked = noneOf([...checkDates(input, facts), ...checkCell(facts.organization)]);
  if (!checked.ok) return checked;
  const entry = { ...entryOf(input, facts.organization, date), reason: input.reason ?? null };
  return drawn(entry, input.total, facts);
}

/** The day that statistics count by: the ceremony, unless the deployment counts by decision. */
export const countedDay = (input: Pick<NamedInput, "ceremonyOn" | "decidedOn">, countedBy: "ceremony" | "decision") =>
  countedBy === "decision" ? (input.decidedOn ?? input.ceremonyOn) : input.ceremonyOn;

function checkDates(input: NamedInput, { organization, today }: NamedFacts): Check[] {
  const { decidedOn, receivedOn, ceremonyOn, bornOn } = input;
  return [
    ceremonyOn > today && { code: "date.future", field: "ceremonyOn" },
    decidedOn !== undefined && decidedOn > today && { code: "date.future", field: "decidedOn" },
    receivedOn !== undefined && receivedOn > today && { code: "date.future", field: "receivedOn" },
    decidedOn !== undefined && ceremonyOn < decidedOn && { code: "date.ceremonyBeforeDecision", field: "ceremonyOn" },
    decidedOn !== undefined &&
      receivedOn !== undefined &&
      receivedOn < decidedOn && { code: "date.receivedBeforeDecision", field: "receivedOn" },
    receivedOn !== undefined && ceremonyOn < receivedOn && { code: "date.ceremonyBeforeReceipt", field: "ceremonyOn" },
    bornOn !== undefined && !isOfAge(bornOn, ceremonyOn) && { code: "person.tooYoung", field: "bornOn" },
    existedDuring(organization, { from: ceremonyOn, to: ceremonyOn }, "ceremonyOn"),
  ];
}

const checkCell = (organization: Organization): Check[] => [
  !isCell(organization.kind) && { code: "admission.namedNeedsCell", field: "organization" },
];

/** 18 full years, counted by month (Party Statutes, article 1; HD 01-HD/TW). */
const isOfAge = (bornOn: Day, on: Day) => ageInYears(bornOn, on) >= 18;

function entryOf(input: NamedInput, organization: Organization, date: Day): NewEntry {
  const month = monthOfDay(date);
  return {
    organizationId: organization.id,
    path: organization.path,
    kind: "NAMED",
    date,
    from: month,
    to: month,
    count: 1,
    reports: 1,
    itemisesId: null,
    correctsId: null,
    decisionNo: input.decisionNo ?? null,
    decidedOn: input.decidedOn ?? null,
    receivedOn: input.receivedOn ?? null,
    ceremonyOn: input.ceremonyOn,
    reason: null,
    woman: input.woman ?? null,
    minority: input.minority ?? null,
    youth: input.youth ?? null,
    upperSecondary: input.schooling ? input.schooling === "UPPER_SECONDARY" : (input.upperSecondary ?? null),
    local: input.local ?? null,
    ...furtherFactsOf(input, input.bornOn ? ageInYears(input.bornOn, date) : null),
  };
}
