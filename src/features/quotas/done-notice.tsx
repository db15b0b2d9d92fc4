import type { Period } from "@/domain/period";
import type { Quota } from "@/domain/quotas/quota";
import { formatDay } from "@/text/format";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { Done } from "@/ui/done";
import { quotaWords } from "./quota-words";

type Props = { readonly quota: Quota; readonly period: Period; readonly holding: Quota | undefined };

export async function DoneNotice({ quota, period, holding }: Props) {
  const [say, spell, spellPeriod, to] = await Promise.all([words("quotas"), quotaWords(), periodWords(), language()]);
  const basis = say(`basis.${quota.basis}`);
  return (
    <Done
      more={
        quota.closes && !holding ? null : (
          <p className="w-full">
            {holding
              ? say("doneHolding", { figure: spell.figure(holding), day: formatDay(holding.decidedOn, to) })
              : say("doneFrom", { day: formatDay(quota.decidedOn, to) })}
          </p>
        )
      }
    >
      {say(quota.closes ? "doneClosed" : "done", {
        basis,
        period: inSentence(spellPeriod(period)),
        figure: spell.figure(quota),
      })}
    </Done>
  );
}
