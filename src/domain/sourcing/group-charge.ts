import { z } from "zod";
import { type Day, dayBefore, RequiredDay } from "../day";
import { Required, Text } from "../input";
import { folded } from "../name";
import { isCell, type OrganizationKind } from "../organization";
import { noneOf, type Result } from "../result";

export const groupKinds = ["HOUSEHOLDS", "CLAN"] as const;
type GroupKind = (typeof groupKinds)[number];

/** A member put in charge of a group. */
export const ChargeInput = z.object({
  organization: Text(100),
  member: Required(z.uuid("input.invalid")),
  kind: z.enum(groupKinds, "input.required"),
  name: Text(200),
  from: RequiredDay,
  key: Text(100),
});
export type ChargeInput = z.output<typeof ChargeInput>;

/** The last day of a charge. */
export const ChargeEnd = z.object({
  charge: Required(z.uuid("input.invalid")),
  until: RequiredDay,
  key: Text(100),
});
export type ChargeEnd = z.output<typeof ChargeEnd>;

/** A time in a cell; null: still there. */
export type Presence = { readonly from: Day; readonly until: Day | null };

export type Charge = {
  readonly kind: GroupKind;
  readonly name: string;
  readonly from: Day;
  readonly until: Day | null;
};

/** Whether a charge is held, over, or, the member having left the cell, held by nobody since a day. */
export type ChargeStanding = { readonly state: "HELD" } | { readonly state: "ENDED" | "VACANT"; readonly lastDay: Day };

export function chargeStanding(
  { from, until }: Pick<Charge, "from" | "until">,
  stays: readonly Presence[],
  today: Day,
): ChargeStanding {
  if (until !== null && until <= today) return { state: "ENDED", lastDay: until };
  if (isPresent(stays, today)) return { state: "HELD" };
  const left = stays.flatMap((stay) => (stay.until !== null && stay.until < today ? [stay.until] : []));
  return { state: "VACANT", lastDay: left.sort().at(-1) ?? dayBefore(from) };
}

type Facts = {
  readonly organization: { readonly kind: OrganizationKind };
  readonly today: Day;
  /** When the member was in the cell. */
  readonly stays: readonly Presence[];
  /** What the member is in charge of there already. */
  readonly charges: readonly Charge[];
};

/** Whether a member can be put in charge: in the cell on the day, and not of the same group twice. */
export const assignCharge = (
  { kind, name, from }: Pick<ChargeInput, "kind" | "name" | "from">,
  { organization, today, stays, charges }: Facts,
): Result<null> => {
  const isSame = (charge: Charge) =>
    charge.kind === kind && folded(charge.name) === folded(name) && (charge.until === null || charge.until >= from);
  return noneOf([
    !isCell(organization.kind) && { code: "source.needsCell" },
    from > today && { code: "date.future", field: "from" },
    !isPresent(stays, from) && { code: "charge.notInCell", field: "from", values: { day: from } },
    charges.some(isSame) && { code: "charge.alreadyHeld", field: "name", values: { name } },
  ]);
};

/** Whether a charge can end so: once, not before it began, and not after the member had left. */
export const endCharge = (until: Day, charge: Charge, stays: readonly Presence[], today: Day): Result<null> =>
  noneOf([
    charge.until !== null && { code: "charge.alreadyEnded", field: "charge", values: { day: charge.until } },
    until > today && { code: "date.future", field: "until" },
    until < charge.from && { code: "charge.endsBeforeBegin", field: "until" },
    until >= charge.from &&
      !isPresent(stays, until) && { code: "charge.notInCell", field: "until", values: { day: until } },
  ]);

const isPresent = (stays: readonly Presence[], on: Day) =>
  stays.some(({ from, until }) => from <= on && (until === null || until >= on));
