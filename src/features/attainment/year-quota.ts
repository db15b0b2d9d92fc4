import { leadOf } from "@/domain/figures/figure";
import type { AttainmentReport } from "./report";

/** The quota that leads the year drawn. */
export function yearQuota({ years }: Pick<AttainmentReport, "years">) {
  const last = years.at(-1);
  return last && leadOf(last.figure);
}
