import "server-only";
import { findStanding, type Standing } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";
import type { Period } from "@/domain/period";
import { reportPeriod } from "@/domain/reports/period";
import { type Result, yes } from "@/domain/result";
import { type CountedTerm, countedTerms } from "@/domain/term";

/** An organization and the period its report is asked for. */
export type AskedReport = {
  readonly standing: Standing;
  readonly terms: readonly CountedTerm[];
  readonly period: Period;
};

/** What is asked for, or why there is no such report; nothing where the organization is out of reach. */
export async function askedReport(
  access: Access<"attainment.read">,
  code: string,
  periodName: string,
): Promise<{ readonly standing: Standing; readonly asked: Result<AskedReport> } | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const terms = countedTerms(standing.organization.path, standing.termRows);
  const period = reportPeriod(periodName, terms, standing.organization, access.today);
  return { standing, asked: period.ok ? yes({ standing, terms, period: period.value }) : period };
}
