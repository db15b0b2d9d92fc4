import type { Period } from "@/domain/period";
import type { Quota } from "@/domain/quota";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { quotaWords } from "./quota-words";

type Props = { readonly quota: Quota; readonly period: Period };

export async function DoneNotice({ quota, period }: Props) {
  const [say, spell, spellPeriod] = await Promise.all([words("quotas"), quotaWords(), periodWords()]);
  const basis = say(`basis.${quota.basis}`);
  return (
    <Notice tone="ok" role="status">
      <p className="w-full">
        <Icon name="check" className="mr-1.5" />
        {say("done", { basis, period: inSentence(spellPeriod(period)), figure: spell.figure(quota) })}
      </p>
    </Notice>
  );
}
