import { type Day, dayBefore } from "@/domain/day";
import { attained, type Measured } from "@/domain/figures/attainment";
import { measuredAgainst } from "@/domain/period";
import type { Quota } from "@/domain/quotas/quota";
import type { AttainmentReport } from "./report";

/** What a quota asked for at another time of its period than the one read by, and the attainment it would make. */
export type OtherRevision = {
  readonly measured: Measured;
  readonly from: Day;
  readonly until: Day | null;
  /** What closed it. */
  readonly closing: Quota | null;
};

type Reported = Pick<AttainmentReport, "courses" | "figure" | "period" | "asOf" | "style">;

/** The revisions of the period's quotas that are not in force, quota by quota, the oldest first. */
export function otherRevisions({ courses, figure, period, asOf, style }: Reported): OtherRevision[] {
  const { from, to } = measuredAgainst(period);
  return courses.flatMap(({ changes, held }) =>
    changes.flatMap((quota, index) => {
      if (quota.closes || quota === held) return [];
      const next = changes[index + 1];
      return {
        measured: attained(figure.admitted, { ...quota, from, to }, { period, today: asOf, style }),
        from: quota.decidedOn,
        until: next ? dayBefore(next.decidedOn) : null,
        closing: next?.closes ? next : null,
      };
    }),
  );
}
