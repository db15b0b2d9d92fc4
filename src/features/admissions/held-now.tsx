import type { Sum } from "@/data/ledger/rollups";
import { type Period, periodOfMonths } from "@/domain/period";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { Notice } from "@/ui/notice";
import type { Held } from "./total-entry";

type Props = { readonly held: Held; readonly period: Period; readonly term: string | undefined };

/** What the ledger holds for the period before anything is typed. */
export async function HeldNow({ held: { sum, parts, months }, period, term }: Props) {
  const [say, spell] = await Promise.all([words("admissions"), periodWords()]);
  const name = term
    ? say("termMonths", { term: spell(period), months: inSentence(spell(periodOfMonths(months))) })
    : spell(period);
  return (
    <div className="pb-4">
      <Notice>
        <p className="w-full">{say(sentenceFor(sum, parts), { period: name, held: sum.admitted, parts })}</p>
        {sum.unphased > 0 ? <p className="w-full text-13">{say("unphased", { count: sum.unphased })}</p> : null}
      </Notice>
    </div>
  );
}

/** Silence, a reported zero, and persons entered in detail or not, are different things. */
function sentenceFor({ admitted, reports }: Sum, parts: number) {
  if (admitted === 0) return reports > 0 ? "heldZero" : "heldSilent";
  if (parts === 0) return "heldWhole";
  return parts === admitted ? "heldPartsOnly" : "held";
}
