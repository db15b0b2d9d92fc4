import type { Day } from "@/domain/day";
import type { Period } from "@/domain/period";
import type { Quota } from "@/domain/quotas/quota";
import { formatDay } from "@/text/format";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { Details } from "@/ui/details";
import { Log } from "@/ui/log";
import type { QuotaPeriod } from "./quota-periods";
import { quotaWords } from "./quota-words";

type Props = { readonly periods: readonly QuotaPeriod[]; readonly today: Day };

/** Every decision there was, period by period and the newest first, with where it is known from. */
export async function QuotaHistory({ periods, today }: Props) {
  const [say, tongue] = await Promise.all([words("quotas"), language()]);
  const decisions = periods.flatMap(({ period, revisions }) => revisions.map((quota) => ({ period, quota })));
  return (
    <Details summary={say("history", { count: decisions.length })}>
      <Log
        items={decisions.map(({ period, quota }) => ({
          key: String(quota.id),
          at: formatDay(quota.decidedOn, tongue),
          text: <Decision quota={quota} period={period} isFuture={quota.decidedOn > today} />,
        }))}
      />
    </Details>
  );
}

type DecisionProps = { readonly quota: Quota; readonly period: Period; readonly isFuture: boolean };

async function Decision({ quota, period, isFuture }: DecisionProps) {
  const [say, spell, spellPeriod, tongue] = await Promise.all([
    words("quotas"),
    quotaWords(),
    periodWords(),
    language(),
  ]);
  const { basis, revision, decidedOn, decisionNo } = quota;
  const notes = [
    decisionNo,
    isFuture ? say("future", { day: formatDay(decidedOn, tongue) }) : undefined,
    spell.base(quota),
    spell.source(quota),
  ].filter(Boolean);
  return (
    <>
      {say("revision", {
        period: spellPeriod(period),
        basis: say(`basis.${basis}`),
        number: revision,
        figure: spell.figure(quota),
      })}
      {notes.length > 0 ? <span className="note">{notes.join(" · ")}</span> : null}
    </>
  );
}
