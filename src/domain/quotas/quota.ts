import { z } from "zod";
import type { Certainty } from "../certainty";
import type { Day } from "../day";
import type { Months } from "../month";

export const bases = ["RESOLUTION", "ASSIGNED", "COMMITTED"] as const;
export type QuotaBasis = (typeof bases)[number];

export const shapes = ["EXACTLY", "AT_LEAST", "BETWEEN", "RATE"] as const;
export type QuotaShape = (typeof shapes)[number];

const missingOr = ({ input }: { readonly input?: unknown }) =>
  input === undefined || input === "" ? "input.required" : "input.invalid";
export const QuotaBasis = z.enum(bases, { error: missingOr });
export const QuotaShape = z.enum(shapes, { error: missingOr });

/** A quota as it is in force: whole persons `required`, and for BETWEEN `max`. */
export type Quota = Months & {
  readonly id: number;
  readonly organizationId: number;
  readonly termId: number | null;
  readonly basis: QuotaBasis;
  readonly revision: number;
  readonly shape: QuotaShape;
  readonly required: number;
  readonly max: number | null;
  /** RATE: hundredths of a per cent of `rateBase` members on `rateBaseOn`. */
  readonly rateBasisPoints: number | null;
  readonly rateBase: number | null;
  readonly rateBaseOn: Day | null;
  readonly closes: boolean;
  readonly decisionNo: string | null;
  readonly decidedOn: Day;
  readonly certainty: Certainty | null;
  readonly source: string | null;
};

/** Of all revisions of one quota, the one in force on `on`: decided last, on or before that day. */
export function inForce<Revision extends Pick<Quota, "decidedOn" | "revision">>(
  revisions: readonly Revision[],
  on: Day,
) {
  return revisions
    .filter((one) => one.decidedOn <= on)
    .reduce<Revision | undefined>((best, one) => (best && isLater(best, one) ? best : one), undefined);
}

/** Something for each basis that has it. */
export type OfBases<Value> = Readonly<Record<QuotaBasis, Value | undefined>>;

/** The quotas of one period as they stand on a day: of each basis the last revision, which may be one that closes. */
export const standingOn = (revisions: readonly Quota[], on: Day): OfBases<Quota> => {
  const of = (basis: QuotaBasis) =>
    inForce(
      revisions.filter((one) => one.basis === basis),
      on,
    );
  return { RESOLUTION: of("RESOLUTION"), ASSIGNED: of("ASSIGNED"), COMMITTED: of("COMMITTED") };
};

/** What of it is in force: what is closed is not. */
export const openOf = ({ RESOLUTION, ASSIGNED, COMMITTED }: OfBases<Quota>): OfBases<Quota> => ({
  RESOLUTION: RESOLUTION?.closes ? undefined : RESOLUTION,
  ASSIGNED: ASSIGNED?.closes ? undefined : ASSIGNED,
  COMMITTED: COMMITTED?.closes ? undefined : COMMITTED,
});

/** The order in which several quotas of one period lead: for a year what the superior assigned, for a term the resolution. */
export const leading = (kind: string): readonly QuotaBasis[] =>
  kind === "term" ? ["RESOLUTION", "ASSIGNED", "COMMITTED"] : ["ASSIGNED", "RESOLUTION", "COMMITTED"];

const isLater = (one: Pick<Quota, "decidedOn" | "revision">, other: Pick<Quota, "decidedOn" | "revision">) =>
  one.decidedOn > other.decidedOn || (one.decidedOn === other.decidedOn && one.revision > other.revision);
