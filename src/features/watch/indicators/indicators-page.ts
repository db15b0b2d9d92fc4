import "server-only";
import type { AskAccess } from "@/access/access-to";
import { type IndicatorRow, listIndicators } from "@/data/organizations/indicators";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import { withSources } from "@/domain/watch/indicator";

export type IndicatorsPage = {
  readonly standing: Standing;
  readonly today: Day;
  /** By indicator, of each the latest first. */
  readonly rows: readonly IndicatorRow[];
  /** Whether the visitor may write figures down here. */
  readonly keeps: boolean;
};

/** What was only reported of an organization; nothing where it is out of reach. Two questions. */
export async function readIndicatorsPage(
  access: Access<"attainment.read">,
  ask: AskAccess,
  code: string,
): Promise<IndicatorsPage | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { id, path } = standing.organization;
  const keeper = await ask("indicator.keep");
  const keeps = keeper !== undefined && covers(keeper.places, path);
  const rows = withSources(keeps, await listIndicators(access, id));
  return { standing, today: access.today, rows, keeps };
}
