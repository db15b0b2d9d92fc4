import type { AttainmentReport } from "./report";

/** The quota that leads the year drawn. */
export const yearQuota = ({ years }: Pick<AttainmentReport, "years">) => years.at(-1)?.figure.quotas[0];
