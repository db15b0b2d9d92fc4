import { z } from "zod";
import { Day } from "../day";
import type { Measured } from "../figures/attainment";
import type { Figure } from "../figures/figure";
import { kinds, type Organization } from "../organization";
import { measuredAgainst, type Period } from "../period";
import { QuotaBasis } from "../quotas/quota";

const Count = z.number().int();

const SoFar = z.object({ admitted: Count, isReported: z.boolean() });

const MeasuredQuota = z.object({
  basis: QuotaBasis,
  required: Count,
  max: Count.nullable(),
  /** Text with a point; null of a range and of nothing required. */
  percent: z.string().nullable(),
  remaining: Count,
  expected: Count.nullable(),
});

/** One organization in a report: what it has, what was required of it, and the same months a year earlier. */
export const ReportLine = z.object({
  code: z.string(),
  name: z.string(),
  members: Count.nullable(),
  admitted: Count,
  /** Null where a year earlier is no comparison, or nobody reported then. */
  before: Count.nullable(),
  isReported: z.boolean(),
  /** Of a part of a year: the year from its first month to the end of the period, which is what its quotas measure. */
  soFar: SoFar.optional(),
  unitemised: Count,
  unphased: Count,
  named: Count,
  women: Count,
  minority: Count,
  youth: Count,
  quotas: MeasuredQuota.array(),
});
export type ReportLine = z.infer<typeof ReportLine>;

/** A cell in the annex, under the committee it stands in. */
export const AnnexLine = ReportLine.pick({
  ...{
    code: true,
    name: true,
    members: true,
    admitted: true,
    before: true,
    isReported: true,
    soFar: true,
    quotas: true,
  },
}).extend({ superior: z.string() });
export type AnnexLine = z.infer<typeof AnnexLine>;

const CountedRow = z.object({
  key: z.string(),
  title: z.object({ vi: z.string(), en: z.string() }),
  indent: Count,
  now: Count.nullable(),
  before: Count.nullable(),
  unknown: Count.nullable(),
  unit: z.enum(["persons", "years", "heading"]),
  isSensitive: z.boolean().optional(),
});

/** Everything a report counts, as it is kept when the report is frozen. */
export const ReportFigures = z.object({
  period: z.object({ name: z.string(), kind: z.string(), from: Count, to: Count }),
  asOf: Day,
  basis: z.literal("as-was"),
  organization: z.object({
    ...{ code: z.string(), name: z.string(), kind: z.enum(kinds), superior: z.string().nullable() },
    superiorKind: z.enum(kinds).optional(),
  }),
  own: ReportLine,
  children: ReportLine.array(),
  /** The terms that share months with the period. */
  terms: z.object({ name: z.string(), from: Count, to: Count }).array(),
  newMembers: CountedRow.array(),
  /** How many cells stand below those directly under it; and they themselves, where they are few. */
  cells: Count,
  annex: AnnexLine.array().nullable(),
  /** Pages of a longer annex, kept beside the report; of a report that is frozen with one. */
  annexPages: Count.optional(),
  /** Whether members were counted at some place only after the period. */
  countedLater: z.boolean().optional(),
});
export type ReportFigures = z.infer<typeof ReportFigures>;

type Counted = { readonly named: number; readonly women: number; readonly minority: number; readonly youth: number };

export type Reported = {
  readonly organization: Pick<Organization, "code" | "name">;
  readonly members: number | null;
  readonly figure: Figure;
  /** Of the year up to the end of the period, where the period is a part of one. */
  readonly soFar?: Figure | undefined;
  readonly sum: Counted;
  readonly before: { readonly admitted: number; readonly reports: number } | null;
};

export const reportLine = ({ organization, members, figure, soFar, sum, before }: Reported): ReportLine => ({
  ...{ code: organization.code, name: organization.name, members },
  ...{ admitted: figure.admitted, before: before && before.reports > 0 ? before.admitted : null },
  ...{ isReported: figure.isReported, unitemised: figure.unitemised, unphased: figure.unphased },
  ...{ named: sum.named, women: sum.women, minority: sum.minority, youth: sum.youth },
  ...measuredBy(figure, soFar),
});

/** The quotas of a figure, and what they measure where that is more than the period itself. */
export const measuredBy = (figure: Figure, soFar: Figure | undefined) => ({
  ...(soFar && { soFar: { admitted: soFar.admitted, isReported: soFar.isReported } }),
  quotas: (soFar ?? figure).quotas.map(measuredQuota),
});

const measuredQuota = ({ basis, required, max, percent, remaining, expected }: Measured) => ({
  ...{ basis, required, max, remaining, expected },
  percent: max === null ? percent : null,
});

/** The year up to the end of a part of it: what a quota of the year is measured by; nothing for other periods. */
export function yearSoFar(period: Period): Period | undefined {
  const against = measuredAgainst(period);
  return against === period ? undefined : { ...period, from: against.from };
}

/** Whether anybody has said anything of the months that the quotas measure: where not, nothing is met and nothing failed. */
export const isMeasured = (line: Pick<ReportLine, "isReported" | "soFar">) => (line.soFar ?? line).isReported;

/** Whether the same months a year earlier are a comparison at all. */
export const comparesYears = ({ kind }: Pick<Period, "kind">) => ["month", "quarter", "half", "year"].includes(kind);
