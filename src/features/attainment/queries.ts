import "server-only";
import { cache } from "react";
import { type LedgerLine, listSources, listSourcesAndNewest } from "@/data/ledger/admissions";
import type { Access } from "@/domain/access";
import { Day } from "@/domain/day";
import { no, type Result, yes } from "@/domain/result";
import { type AttainmentAnswer, attainmentAnswer } from "./answer";
import { type Asked, type AttainmentReport, askedOf, attainmentOf, reportOf } from "./report";

export type AttainmentPage = { readonly report: AttainmentReport; readonly lines: readonly LedgerLine[] };

export type OverviewPage = AttainmentPage & { readonly recent: readonly LedgerLine[] };

type Reader = Access<"attainment.read">;

/** What the attainment page shows, by the quotas in force on a day (none: the end of the period), its long tables whole or not; "period" where there is no such period, nothing where the organization is out of reach. Asked once a request. */
export const attainmentPage = cache(
  async (
    access: Reader,
    code: string,
    period?: string,
    quotasOn?: Day,
    isWhole = false,
  ): Promise<AttainmentPage | "period" | undefined> => {
    const asked = await askedOf(access, code, period);
    if (!asked || asked === "period") return asked;
    const extent = isWhole ? "wholeCharts" : "charts";
    const [report, lines] = await Promise.all([
      reportOf(access, asked, { extent, quotasOn }),
      listSources(access, asked.standing.organization, asked.period),
    ]);
    return { report, lines };
  },
);

/** Whose overview is asked for, of the period of that name (none: the latest with figures); else as `attainmentPage`. Asked once a request. */
export const overviewAsked = cache(askedOf);

/** What the overview shows: the period, and what was entered last. */
export async function readOverview(access: Reader, asked: Asked): Promise<OverviewPage> {
  const [report, { lines, newest }] = await Promise.all([
    reportOf(access, asked, {}),
    listSourcesAndNewest(access, asked.standing.organization, asked.period, 10),
  ]);
  // What was drawn from a total is the other half of a line that is shown.
  const recent = newest.filter((line) => line.itemisesId === null || line.count >= 0).slice(0, 5);
  return { report, lines, recent };
}

/** What another program may ask of an attainment, as it stands in the address. */
export type AttainmentAsked = {
  readonly period?: string | undefined;
  readonly basis?: string | undefined;
  readonly quotasOn?: string | undefined;
};

/** Attainment as other programs read it; by the present organizations (`basis` as-is) only once there are reorganizations. */
export async function attainmentAnswerOf(
  access: Reader,
  code: string,
  { period, basis = "as-was", quotasOn: asked }: AttainmentAsked = {},
): Promise<Result<AttainmentAnswer>> {
  if (basis !== "as-was") return no(basis === "as-is" ? "api.asIsMissing" : "input.invalid", { field: "basis" });
  const quotasOn = Day.optional().safeParse(asked);
  if (!quotasOn.success) return no("input.notDate", { field: "quotasOn" });
  const report = await attainmentOf(access, code, period, { quotasOn: quotasOn.data });
  if (!report) return no("organization.unknown", { field: "organization" });
  return report === "period" ? no("period.unknown", { field: "period" }) : yes(attainmentAnswer(report, access.today));
}
