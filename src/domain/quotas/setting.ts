import { z } from "zod";
import { Day } from "../day";
import { Optional, Text, Whole } from "../input";
import { no, noneOf, type Result, yes } from "../result";
import { QuotaBasis, QuotaShape } from "./quota";

/** What is asked when a quota is recorded. `ratePercent` is text such as "3" or "3,25". */
export const QuotaInput = z.object({
  organization: Text(100),
  period: Text(20),
  basis: QuotaBasis,
  shape: QuotaShape,
  min: Optional(Whole(1_000_000)),
  max: Optional(Whole(1_000_000)),
  ratePercent: Optional(Text(10)),
  decisionNo: Optional(Text(100)),
  decidedOn: Optional(Day),
  key: Optional(Text(100)),
});
export type QuotaInput = z.infer<typeof QuotaInput>;

export type QuotaFacts = {
  readonly today: Day;
  /** Members on the last day counted on or before the period's first day. */
  readonly headcount: { readonly total: number; readonly on: Day } | null;
};

/** The figures of a new revision: whole persons required, frozen with the base they were computed from. */
export type QuotaFigures = {
  readonly shape: QuotaShape;
  readonly min: number | null;
  readonly max: number | null;
  readonly required: number;
  readonly rateBasisPoints: number | null;
  readonly rateBase: number | null;
  readonly rateBaseOn: Day | null;
  readonly decidedOn: Day;
};

/** Checks a quota and computes what it requires (DOMAIN §3). */
export function figureQuota(input: QuotaInput, facts: QuotaFacts): Result<QuotaFigures> {
  const decidedOn = input.decidedOn ?? facts.today;
  const used = fieldsOf[input.shape];
  const checked = noneOf([
    decidedOn > facts.today && { code: "quota.decidedInFuture", field: "decidedOn" },
    ...figureFields.map(
      (field) => input[field] !== undefined && !used.includes(field) && ({ code: "quota.notForShape", field } as const),
    ),
  ]);
  return checked.ok ? figures[input.shape](input, facts, decidedOn) : checked;
}

const figureFields = ["min", "max", "ratePercent"] as const;
export type FigureField = (typeof figureFields)[number];

/** The figures each shape is made of; of the others none may be given. */
export const fieldsOf: Record<QuotaShape, readonly FigureField[]> = {
  EXACTLY: ["min"],
  AT_LEAST: ["min"],
  BETWEEN: ["min", "max"],
  RATE: ["ratePercent"],
};

type Figure = (input: QuotaInput, facts: QuotaFacts, decidedOn: Day) => Result<QuotaFigures>;

const figureCount: Figure = ({ shape, min }, _facts, decidedOn) =>
  min === undefined ? no("input.required", { field: "min" }) : yes(counted(shape, min, null, decidedOn));

const figureRange: Figure = ({ shape, min, max }, _facts, decidedOn) => {
  if (min === undefined) return no("input.required", { field: "min" });
  if (max === undefined) return no("quota.maxNeeded", { field: "max" });
  if (min > max) return no("quota.minAboveMax", { field: "max", values: { min, max } });
  return yes(counted(shape, min, max, decidedOn));
};

/** ceil(rate · members / 100), in integers. */
const figureRate: Figure = ({ shape, ratePercent }, { headcount }, decidedOn) => {
  const points = basisPoints(ratePercent ?? "");
  if (points === undefined || points > 10_000) return no("quota.rateRange", { field: "ratePercent" });
  if (!headcount) return no("quota.noHeadcount", { field: "ratePercent" });
  const required = Math.ceil((points * headcount.total) / 10_000);
  const rate = { rateBasisPoints: points, rateBase: headcount.total, rateBaseOn: headcount.on };
  return yes({ shape, min: null, max: null, required, ...rate, decidedOn });
};

const figures: Record<QuotaShape, Figure> = {
  EXACTLY: figureCount,
  AT_LEAST: figureCount,
  BETWEEN: figureRange,
  RATE: figureRate,
};

/** The figures of a quota of so many persons, to `max` where it is a range. */
export const counted = (shape: QuotaShape, min: number, max: number | null, decidedOn: Day): QuotaFigures => ({
  shape,
  min,
  max,
  required: min,
  rateBasisPoints: null,
  rateBase: null,
  rateBaseOn: null,
  decidedOn,
});

/** Hundredths of a per cent from "3", "3.25" or "3,25"; undefined for anything else. */
function basisPoints(text: string): number | undefined {
  const [, whole, part = ""] = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : Number(whole) * 100 + Number(part.padEnd(2, "0"));
}
