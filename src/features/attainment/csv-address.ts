import type { AttainmentReport } from "./report";

export const csvTables = ["below", "quotas", "years", "terms", "months", "heat"] as const;
export type CsvTable = (typeof csvTables)[number];

/** Where a table of this page is to be had as a file. */
export const csvOf = (
  { standing, period, quotasOn }: Pick<AttainmentReport, "standing" | "period" | "quotasOn">,
  table: CsvTable,
) =>
  `/organizations/${standing.organization.code}/attainment.csv?period=${period.name}&table=${table}${quotasOn ? `&on=${quotasOn}` : ""}`;
