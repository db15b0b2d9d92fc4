import { z } from "zod";
import { Day } from "../day";
import { Text } from "../input";
import { firstDay, lastDay, type Months } from "../month";
import type { Organization } from "../organization";
import { PersonName } from "../persons/person-name";
import { drawnWithin, type OwnYear } from "../quotas/raised-year";
import { noneOf, type Result } from "../result";
import { existedDuring, mostInOneEntry, type NewEntry, noStatistics, type Totals } from "./admission";
import { furtherMembers } from "./admission-facts";

const Member = z.strictObject({
  fullName: PersonName,
  bornOn: Day.optional(),
  woman: z.boolean().optional(),
  minority: z.boolean().optional(),
  youth: z.boolean().optional(),
  upperSecondary: z.boolean().optional(),
  local: z.boolean().optional(),
  ...furtherMembers,
});

/** What another program adds to the ledger: `count` persons on a day or in a period; it corrects by a signed count. */
export const AddedInput = z.strictObject(
  {
    organization: Text(100),
    date: Day.optional(),
    period: Text(20).optional(),
    term: Text(20).optional(),
    count: z
      .number("input.notWhole")
      .int("input.notWhole")
      .min(-mostInOneEntry, "admission.tooMany")
      .max(mostInOneEntry, "admission.tooMany"),
    member: z.union([PersonName.transform((fullName) => ({ fullName })), Member]).optional(),
    itemises: z.uuid("input.invalid").optional(),
    corrects: z.uuid("input.invalid").optional(),
    decisionNo: Text(100).optional(),
    decidedOn: Day.optional(),
    receivedOn: Day.optional(),
    reason: Text(500)
      .optional()
      .describe(
        "why it is added or corrected; needed where a frozen report or a return handed in has told the figure, and shown beside it there from then on. No names",
      ),
    raises: z
      .boolean("input.invalid")
      .optional()
      .describe("true where the organization has reported a total of the year and these persons come on top of it"),
  },
  "input.invalid",
);
export type AddedInput = z.infer<typeof AddedInput>;

export type AddedFacts = {
  readonly organization: Organization;
  readonly months: Months;
  readonly today: Day;
  readonly isReported: boolean;
} & Totals &
  OwnYear;

/** The entries of persons added without names: +count, and −count at the committee whose total already held them. */
export function recordAdded(input: AddedInput, facts: AddedFacts): Result<NewEntry[]> {
  const { organization, months, today } = facts;
  const [days, field, early] = input.date
    ? ([{ from: input.date, to: input.date }, "date", "date.future"] as const)
    : ([{ from: firstDay(months.from), to: lastDay(months.to) }, "period", "period.notBegun"] as const);
  const checked = noneOf([
    input.count < 0 && { code: "input.negative", field: "count" },
    days.from > today && { code: early, field },
    existedDuring(organization, days, field),
  ]);
  if (!checked.ok) return checked;
  const { itemises = "add", raises = false } = input;
  return drawnWithin(entryOf(input, facts), itemises, { ...facts, raises, field: "count" });
}

const entryOf = (input: AddedInput, { organization, months, isReported }: AddedFacts): NewEntry => ({
  ...noStatistics,
  organizationId: organization.id,
  path: organization.path,
  kind: "TOTAL",
  date: input.date ?? null,
  from: months.from,
  to: months.to,
  count: input.count,
  reports: isReported ? 0 : 1,
  itemisesId: null,
  correctsId: null,
  decisionNo: input.decisionNo ?? null,
  decidedOn: input.decidedOn ?? null,
  receivedOn: input.receivedOn ?? null,
  ceremonyOn: null,
  reason: input.reason ?? null,
});
