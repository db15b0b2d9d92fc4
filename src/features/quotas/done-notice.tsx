import type { Period } from "@/domain/period";
import type { Quota } from "@/domain/quota";
import { formatDay } from "@/text/format";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { quotaWords } from "./quota-words";

type Props = { readonly quota: Quota; readonly period: Period; readonly holding: Quota | undefined };

export async function DoneNotice({ quota, period, holding }: Props) {
  const [say, spell, spellPeriod, to] = await Promise.all([words("quotas"), quotaWords(), periodWords(), language()]);
  const basis = say(`basis.${quota.basis}`);
  return (
    <Notice tone="ok" role="status">
      <p className="w-full">
        <Icon name="check" className="mr-1.5" />
        {say(quota.closes ? "doneClosed" : "done", {
          basis,
          period: inSentence(spellPeriod(period)),
          figure: spell.figure(quota),
        })}
      </p>
      {quota.closes && !holding ? null : (
        <p className="w-full">
          {holding
            ? say("doneHolding", { figure: spell.figure(holding), day: formatDay(holding.decidedOn, to) })
            : say("doneFrom", { day: formatDay(quota.decidedOn, to) })}
        </p>
      )}
    </Notice>
  );
}
