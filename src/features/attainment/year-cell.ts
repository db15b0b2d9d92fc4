import type { Counts } from "@/domain/ledger/rollup";
import type { Organization } from "@/domain/organization";

/** A year of an organization: its persons; or there was none; or nobody has said; or only within a total of several years. */
export type YearCell = number | "absent" | "silent" | "unphased";

export function yearCell(
  { foundedOn, closedOn }: Pick<Organization, "foundedOn" | "closedOn">,
  year: number,
  sum: (Pick<Counts, "admitted" | "reports"> & { readonly unphased: number }) | undefined,
): YearCell {
  if (foundedOn > `${year}-12-31` || (closedOn && closedOn < `${year}-01-01`)) return "absent";
  if (!sum) return "silent";
  if (sum.reports > 0 || sum.admitted !== 0) return sum.admitted;
  return sum.unphased > 0 ? "unphased" : "silent";
}
