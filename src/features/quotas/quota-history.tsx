import type { Day } from "@/domain/day";
import type { Quota } from "@/domain/quota";
import { formatDay } from "@/text/format";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { Details } from "@/ui/details";
import { Log } from "@/ui/log";
import type { QuotaPeriod } from "./quota-page";
import { quotaWords } from "./quota-words";

type Props = { readonly quotas: QuotaPeriod; readonly today: Day };

/** Every decision on the quotas of a period, the newest first; what is not in force yet says from when. */
export async function QuotaHistory({ quotas: { period, revisions }, today }: Props) {
  const [say, spellPeriod, tongue] = await Promise.all([words("quotas"), periodWords(), language()]);
  return (
    <Details summary={say("history", { period: spellPeriod(period), count: revisions.length })}>
      <Log
        items={revisions.map((quota) => ({
          key: String(quota.id),
          at: formatDay(quota.decidedOn, tongue),
          text: <Revision quota={quota} isFuture={quota.decidedOn > today} />,
        }))}
      />
    </Details>
  );
}

async function Revision({ quota, isFuture }: { quota: Quota; isFuture: boolean }) {
  const [say, spell, tongue] = await Promise.all([words("quotas"), quotaWords(), language()]);
  const { basis, revision, decidedOn, decisionNo } = quota;
  const notes = [
    decisionNo,
    isFuture ? say("future", { day: formatDay(decidedOn, tongue) }) : undefined,
    spell.base(quota),
    spell.source(quota),
  ].filter(Boolean);
  return (
    <>
      {say("revision", { basis: say(`basis.${basis}`), number: revision, figure: spell.figure(quota) })}
      {notes.length > 0 ? <span className="note">{notes.join(" · ")}</span> : null}
    </>
  );
}
