import type { Period } from "@/domain/period";
import type { Quota } from "@/domain/quota";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { Notice } from "@/ui/notice";
import { Status } from "@/ui/status";
import { quotaWords } from "./quota-words";

type Props = { readonly quota: Quota; readonly period: Period };

export async function DoneNotice({ quota, period }: Props) {
  const [say, spell, spellPeriod] = await Promise.all([words("quotas"), quotaWords(), periodWords()]);
  const basis = say(`basis.${quota.basis}`);
  return (
    <Notice tone="ok" role="status">
      <Status tone="ok">
        {say("done", { basis, period: inSentence(spellPeriod(period)), figure: spell.figure(quota) })}
      </Status>
    </Notice>
  );
}
