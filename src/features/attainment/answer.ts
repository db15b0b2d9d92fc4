import "server-only";
import type { Day } from "@/domain/day";
import type { Measured } from "@/domain/figures/attainment";
import type { Figure } from "@/domain/figures/figure";
import { asOf } from "@/domain/figures/pace";
import type { Organization, OrganizationKind } from "@/domain/organization";
import type { AttainmentReport } from "./report";

type QuotaAnswer = Pick<
  Measured,
  "basis" | "shape" | "required" | "max" | "percent" | "met" | "remaining" | "expected"
> & {
  readonly decisionNo: string | null;
};

type FigureAnswer = {
  readonly organization: { readonly code: string; readonly name: string; readonly kind: OrganizationKind };
  readonly period: string;
  readonly admitted: number;
  readonly unitemised: number;
  readonly reported: boolean;
  readonly quotas: readonly QuotaAnswer[];
  readonly asOf: Day;
  readonly basis: "as-was";
};

export type AttainmentAnswer = FigureAnswer & {
  /** Only where a day was asked for: the quotas are those in force on it. */
  readonly quotasOn?: Day;
  readonly children: readonly FigureAnswer[];
};

/** The report as other programs read it; a percentage is text with a point ("71.6"). */
export function attainmentAnswer(report: AttainmentReport, today: Day): AttainmentAnswer {
  const { period, standing, figure, children, quotasOn } = report;
  return {
    ...answerOf(standing.organization, figure, period.name, report.asOf),
    ...(quotasOn && { quotasOn }),
    children: children.map((child) =>
      answerOf(child.organization, child.figure, period.name, asOf(child.ownMonths ?? period, today)),
    ),
  };
}

const answerOf = ({ code, name, kind }: Organization, figure: Figure, period: string, on: Day): FigureAnswer => ({
  organization: { code, name, kind },
  period,
  admitted: figure.admitted,
  unitemised: figure.unitemised,
  reported: figure.isReported,
  quotas: figure.quotas.map(({ basis, shape, required, max, percent, met, remaining, expected, quota }) => ({
    basis,
    shape,
    required,
    max,
    percent,
    met,
    remaining,
    expected,
    decisionNo: quota.decisionNo,
  })),
  asOf: on,
  basis: "as-was",
});
