import { z } from "zod";
import { ageInYears } from "../calendar-months";
import { Day, RequiredDay } from "../day";
import { Optional, Text, Ticked } from "../input";
import { isCell, type Organization } from "../organization";
import { PersonFacts } from "../persons/facts";
import type { Problem } from "../problem";
import { noneOf, type Result } from "../result";
import type { MemberStatus } from "./member";

/** How a member stands, as far as changes need to know. */
export type MemberFacts = {
  readonly status: MemberStatus;
  readonly joinedOn: Day | null;
  readonly officialOn: Day | null;
  readonly leftOn: Day | null;
  /** In the present cell since, under its present superior; null for who is in none. */
  readonly since: Day | null;
};

/** Somebody who was a member before this register began: no entry of the ledger admits them. */
export const RegisterInput = PersonFacts.extend({
  organization: Text(100, "input.unchosen"),
  status: z.enum(["OFFICIAL", "PROBATIONARY"], "input.required"),
  joinedOn: Optional(Day),
  officialOn: Optional(Day),
  /** In this cell from the day on. */
  since: RequiredDay,
  /** Somebody known already, taken instead of being entered a second time. */
  person: Optional(z.uuid("input.invalid")),
  confirmed: Ticked,
  key: Text(100),
});
export type RegisterInput = z.infer<typeof RegisterInput>;

export type RegisterFacts = {
  readonly organization: Organization;
  readonly today: Day;
  /** The end of probation, where the day of joining is known. */
  readonly endsOn: Day | undefined;
};

/** Youngest at joining: full years, counted by month. */
const youngest = 18;

/** Whether somebody can be entered as a member who has been one before. */
export function register(input: RegisterInput, { organization, today, endsOn }: RegisterFacts): Result<null> {
  const { since, joinedOn, officialOn, bornOn, status } = input;
  return noneOf([
    !isCell(organization.kind) && { code: "admission.namedNeedsCell", field: "organization" },
    ...checkDays({ since, joinedOn, officialOn, bornOn }, today),
    since < organization.foundedOn && {
      ...{ code: "date.beforeFounding" as const, field: "since", values: { day: organization.foundedOn } },
    },
    ...checkOpen(organization, since, "since"),
    status === "PROBATIONARY" && joinedOn === undefined && { code: "input.required", field: "joinedOn" },
    joinedOn !== undefined &&
      since < joinedOn && { code: "member.beforeJoining", field: "since", values: { day: joinedOn } },
    bornOn !== undefined &&
      joinedOn !== undefined &&
      ageInYears(bornOn, joinedOn) < youngest && { code: "person.tooYoung", field: "bornOn" },
    status === "PROBATIONARY" &&
      officialOn !== undefined && { code: "member.officialOnProbation", field: "officialOn" },
    officialOn !== undefined &&
      endsOn !== undefined &&
      officialOn < endsOn && { code: "member.officialTooEarly", field: "officialOn", values: { day: endsOn } },
  ]);
}

/** None of the days lies ahead. */
export const checkDays = (days: Readonly<Record<string, Day | undefined>>, today: Day): (Problem | false)[] =>
  Object.entries(days).map(([field, on]) => on !== undefined && on > today && { code: "date.future" as const, field });

/** A cell that has ended takes nobody in afterwards. */
export const checkOpen = ({ closedOn }: Organization, on: Day, field: string): (Problem | false)[] => [
  closedOn !== null && on > closedOn && { code: "date.afterClosing", field, values: { day: closedOn } },
];
