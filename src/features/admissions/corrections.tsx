import type { LedgerLine } from "@/data/ledger/admissions";
import { formatMoment, formatNumber } from "@/text/format";
import { reasonWords } from "@/text/reason-words";
import { language, words } from "@/text/words";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";

type Props = { readonly line: LedgerLine; readonly corrections: readonly LedgerLine[] };

/** The chain of corrections, newest first: by how much, to what, and why. */
export async function Corrections({ line, corrections }: Props) {
  const [say, spell, tongue] = await Promise.all([words("admissions"), reasonWords(), language()]);
  if (corrections.length === 0) return null;
  const signed = (count: number) => `${count > 0 ? "+" : ""}${formatNumber(count, tongue)}`;
  const nowAfter = (index: number) => corrections.slice(0, index + 1).reduce((sum, one) => sum + one.count, line.count);
  return (
    <Section heading={say("correctionsHeading")}>
      <Log
        items={corrections
          .map(({ id, count, reason, recordedAt }, index) => ({
            key: id,
            at: formatMoment(recordedAt, tongue),
            text: (
              <>
                <b className="font-strong">{signed(count)}</b> · {say("correctedNow", { now: nowAfter(index) })} ·{" "}
                {reason && spell(reason)}
              </>
            ),
          }))
          .reverse()}
      />
    </Section>
  );
}
