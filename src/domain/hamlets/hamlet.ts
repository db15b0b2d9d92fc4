import { z } from "zod";
import { type Day, RequiredDay } from "../day";
import { Optional, Text } from "../input";
import { folded } from "../name";
import type { Organization } from "../organization";
import { OrganizationCode } from "../organizations/organization-code";
import type { Problem } from "../problem";
import { noneOf, type Result } from "../result";

const HamletName = Text(200).transform((name) => name.replace(/\s+/g, " "));

/** A hamlet of a commune; without a code one is made of the name. */
export const HamletInput = z.object({
  organization: Text(100),
  name: HamletName,
  code: Optional(OrganizationCode),
  from: RequiredDay,
  key: Text(100),
});
export type HamletInput = z.infer<typeof HamletInput>;

export const RenamingInput = z.object({ hamlet: Text(100), name: HamletName, from: RequiredDay });
export type RenamingInput = z.infer<typeof RenamingInput>;

export const HamletClosing = z.object({ hamlet: Text(100), on: RequiredDay });
export type HamletClosing = z.infer<typeof HamletClosing>;

/** A hamlet's days: the first, and the last (null: it is there still). */
export type HamletDays = { readonly from: Day; readonly to: Day | null };

/** Before 01/07/2025 a commune is a grassroots committee, since then a level of its own. */
export const hasHamlets = ({ kind }: Pick<Organization, "kind">) =>
  kind === "COMMUNE" || kind === "GRASSROOTS_COMMITTEE";

/** Whether a hamlet can be added to the organization. */
export const addHamlet = (
  { from }: Pick<HamletInput, "from">,
  organization: Pick<Organization, "kind" | "foundedOn" | "closedOn">,
  today: Day,
): Result<null> =>
  noneOf([
    !hasHamlets(organization) && { code: "hamlet.notCommune", field: "organization" },
    organization.closedOn !== null && { code: "placement.closed", values: { day: organization.closedOn } },
    from > today && { code: "date.future", field: "from" },
    from < organization.foundedOn && {
      ...{ code: "date.beforeFounding" as const, field: "from", values: { day: organization.foundedOn } },
    },
  ]);

/** Whether a hamlet can be called so from the day on; on the very day of its latest name that name is written over. */
export const renameHamlet = (
  { name, from }: Pick<RenamingInput, "name" | "from">,
  hamlet: HamletDays & { readonly name: string; readonly named: Day },
  today: Day,
): Result<null> =>
  noneOf([
    name === hamlet.name && { code: "hamlet.nothingChanged", field: "name" },
    ...whileThere(from, hamlet, today, "from"),
    from >= hamlet.from &&
      from < hamlet.named && { code: "hamlet.laterOne", field: "from", values: { day: hamlet.named } },
  ]);

/** Whether a hamlet can end with the day; `used` is the latest day on which something is recorded of it. */
export const closeHamlet = (on: Day, hamlet: HamletDays & { readonly used: Day }, today: Day): Result<null> =>
  noneOf([
    ...whileThere(on, hamlet, today, "on"),
    on >= hamlet.from && on < hamlet.used && { code: "hamlet.usedLater", field: "on", values: { day: hamlet.used } },
  ]);

/** What is wrong with a day for a hamlet that has to be there on it. */
export const whileThere = (on: Day, { from, to }: HamletDays, today: Day, field: string): (Problem | false)[] => [
  to !== null && { code: "hamlet.closed", values: { day: to } },
  on > today && { code: "date.future", field },
  on < from && { code: "hamlet.beforeFirst", field, values: { day: from } },
];

/** The order of hamlets: "Thôn 2" before "Thôn 10". */
export const hamletSortKey = (name: string): string =>
  folded(name).replace(/\d+/g, (figures) => figures.padStart(6, "0"));
