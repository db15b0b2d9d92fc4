import "server-only";
import { settingOn } from "@/data/installation/settings";
import type { Span, Sum } from "@/data/ledger/rollups";
import { type Child, listChildren } from "@/data/organizations/children";
import { listQuotas } from "@/data/quotas/quotas";
import type { Access } from "@/domain/access";
import { figureOf } from "@/domain/figures/figure";
import { asOf } from "@/domain/figures/pace";
import type { PercentStyle } from "@/domain/figures/percent";
import { settings } from "@/domain/installation/setting";
import type { Organization } from "@/domain/organization";
import { measuredAgainst, type Period } from "@/domain/period";
import type { Quota } from "@/domain/quotas/quota";
import { type ReturnFigures, returnFigures } from "@/domain/returns/figures";

type Reader = Access<"attainment.read">;

/** What a return is made of besides its sums: those below and whether they have handed in, the quotas it is measured against. */
export type Around = {
  readonly organization: Organization;
  readonly period: Period;
  readonly children: readonly Child[];
  readonly quotas: readonly Quota[];
  readonly today: Access["today"];
  readonly style: PercentStyle;
};

/** Two questions besides the settings, whatever stands below; one where its quotas are not asked for. */
export async function readAround(
  reader: Reader,
  organization: Organization,
  period: Period,
  isMeasured = true,
): Promise<Around> {
  const { today } = reader;
  const on = asOf(period, today);
  const against = { of: organization.id, others: [], period: measuredAgainst(period), on: today };
  const [children, quotas, percent] = await Promise.all([
    listChildren(reader, organization.id, period),
    isMeasured ? listQuotas(reader, against) : undefined,
    settingOn("attainment.percent", on),
  ]);
  const style = settings["attainment.percent"].parse(percent);
  return { organization, period, children, quotas: quotas ?? [], today, style };
}

/** The months to be summed, in the order that `figuresOf` reads. */
export const spansOf = ({ organization, children, period: { from, to } }: Around): Span[] =>
  [organization, ...children.map((child) => child.organization)].map(({ id }) => ({ organizationId: id, from, to }));

export function figuresOf(around: Around, sums: readonly Sum[]): ReturnFigures {
  const { organization, period, children, quotas, today, style } = around;
  const [sum, ...rest] = sums;
  if (!sum || rest.length !== children.length) throw new Error("fewer sums than spans");
  const figure = figureOf(organization, sum, quotas, { period, today, style });
  return returnFigures({
    organization,
    asOf: asOf(period, today),
    sum,
    below: children.map((child, index) => ({
      organization: child.organization,
      sum: rest[index] ?? sum,
      isHandedIn: child.isHandedIn,
    })),
    quotas: figure.quotas,
  });
}
