import { yearOf } from "@/domain/month";
import { assignmentDueOn } from "@/domain/quotas/assignment-due";
import { formatDay } from "@/text/format";
import { planWords } from "@/text/plan-words";
import { language, words } from "@/text/words";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import type { QuotaPage } from "./quota-page";
import { quotaWords } from "./quota-words";

/** What the quotas mean by now: the term's arithmetic, and a year that should have been assigned. */
export async function StandingNotes({ page: { plans, unassigned, ended, bases } }: { page: QuotaPage }) {
  const [say, spell, to] = await Promise.all([words("plan"), planWords(), language()]);
  // Red asks for a hand: of who can record it here.
  const isMine = bases.includes("ASSIGNED");
  return (
    <>
      {unassigned === undefined ? null : (
        <Notice tone={isMine ? "bad" : "plain"}>
          <p className="w-full">
            <Icon name="late" className={isMine ? "mr-1.5 text-seal" : "mr-1.5"} />
            {say("unassigned", { year: String(unassigned), day: formatDay(assignmentDueOn(unassigned), to) })}
          </p>
        </Notice>
      )}
      {ended ? (
        <Notice tone="plain">
          <p className="w-full">
            {say("ended", { year: String(yearOf(ended.from)), figure: (await quotaWords()).figure(ended) })}
          </p>
        </Notice>
      ) : null}
      {plans.map(({ period, plan }) => (
        <p key={period.name} className="max-w-text pt-3">
          {spell(period, plan).join(" ")}
        </p>
      ))}
    </>
  );
}
