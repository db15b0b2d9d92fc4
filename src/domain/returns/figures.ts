import { z } from "zod";
import { Day } from "../day";
import type { Measured } from "../figures/attainment";
import { type Counts, isTold } from "../ledger/rollup";
import { isCell, type Organization } from "../organization";
import { QuotaBasis } from "../quotas/quota";
import { handsIn } from "./return";

const Count = z.number().int();

/** The statistics a return carries beside its figure. */
export const traits = ["women", "minority", "youth", "upperSecondary", "local"] as const;
export type Trait = (typeof traits)[number];

const Own = z.object({
  admitted: Count,
  unitemised: Count,
  unphased: Count,
  isReported: z.boolean(),
  named: Count,
  women: Count,
  minority: Count,
  youth: Count,
  upperSecondary: Count,
  local: Count,
});

const Child = z.object({
  id: Count,
  code: z.string(),
  name: z.string(),
  admitted: Count,
  isReported: z.boolean(),
  /** Null where it does not hand in by itself. */
  isHandedIn: z.boolean().nullable(),
});

const MeasuredQuota = z.object({
  basis: QuotaBasis,
  required: Count,
  max: Count.nullable(),
  percent: z.string().nullable(),
  met: z.boolean(),
});

/** The figures of a return as they are handed in, and kept for good. */
export const ReturnFigures = z.object({
  asOf: Day,
  own: Own,
  children: Child.array(),
  quotas: MeasuredQuota.array(),
});
export type ReturnFigures = z.infer<typeof ReturnFigures>;
export type ChildFigures = z.infer<typeof Child>;

type Sum = Counts & { readonly unphased: number; readonly isCovered?: boolean };

export type Below = {
  readonly organization: Pick<Organization, "id" | "code" | "name" | "kind">;
  readonly sum: Sum;
  readonly isHandedIn: boolean;
};

export type Returning = {
  readonly organization: Pick<Organization, "kind">;
  readonly asOf: Day;
  readonly sum: Sum;
  readonly below: readonly Below[];
  readonly quotas: readonly Measured[];
};

/** The figures that would be handed in as things stand. */
export const returnFigures = ({ organization, asOf, sum, below, quotas }: Returning): ReturnFigures => ({
  asOf,
  own: {
    admitted: sum.admitted,
    unitemised: isCell(organization.kind) ? 0 : sum.own,
    unphased: sum.unphased,
    isReported: isTold(sum),
    named: sum.named,
    women: sum.women,
    minority: sum.minority,
    youth: sum.youth,
    upperSecondary: sum.upperSecondary,
    local: sum.local,
  },
  children: below.map(({ organization: { id, code, name, kind }, sum: of, isHandedIn }) => ({
    id,
    code,
    name,
    admitted: of.admitted,
    isReported: isTold(of),
    isHandedIn: handsIn(kind) ? isHandedIn : null,
  })),
  quotas: quotas.map(({ basis, required, max, percent, met }) => ({ basis, required, max, percent, met })),
});

/** A statistic, and where not all are by name, of how many it is known; null where it says nothing. */
type Known =
  | { readonly count: number }
  | { readonly count: number | null; readonly named: number; readonly all: number };

/** Only persons by name have a sex, an age, a schooling: of all others nothing is known, which is not zero. */
export function traitOf({ admitted, named, ...own }: z.infer<typeof Own>, trait: Trait): Known {
  const count = own[trait];
  return named >= admitted ? { count } : { count: count === 0 ? null : count, named, all: admitted };
}

/** How many of those that hand in by themselves have done so; nothing where nobody does. */
export function completenessOf(children: readonly Pick<ChildFigures, "isHandedIn">[]) {
  const handing = children.filter(({ isHandedIn }) => isHandedIn !== null);
  return handing.length === 0
    ? undefined
    : { count: handing.filter(({ isHandedIn }) => isHandedIn).length, all: handing.length };
}
