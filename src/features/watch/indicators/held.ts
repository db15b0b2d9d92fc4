import "server-only";
import { may } from "@/access/may";
import { type IndicatorRow, listIndicators } from "@/data/organizations/indicators";
import type { Access } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import { withSources } from "@/domain/watch/indicator";

/** Figures of an organization that are only reported, and whether the visitor keeps them. */
export type HeldIndicators = { readonly rows: readonly IndicatorRow[]; readonly keeps: boolean };

/** One question. */
export async function readIndicators(
  access: Access<"attainment.read">,
  { id, path }: Organization,
): Promise<HeldIndicators> {
  const [keeps, rows] = await Promise.all([may("indicator.keep", path), listIndicators(access, id)]);
  return { keeps, rows: withSources(keeps, rows) };
}
