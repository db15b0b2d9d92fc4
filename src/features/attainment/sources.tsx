import type { LedgerLine } from "@/data/ledger/admissions";
import type { Certainty } from "@/domain/certainty";
import { stamp } from "@/domain/month";
import { periodOfMonths } from "@/domain/period";
import { formatDay, formatMonth, formatNumber } from "@/text/format";
import type { Language } from "@/text/language";
import { periodWordsIn } from "@/text/period-words";
import { useLanguage, useWords, wordsIn } from "@/text/words";
import { Section } from "@/ui/section";
import type { AttainmentReport } from "./report";

type Source = { readonly text: string; readonly certainty: Certainty | null; readonly source: string | null };

/** Where figures, quotas and terms come from, and which of them are derived or assumed. */
export function Sources({ report, lines }: { report: AttainmentReport; lines: readonly LedgerLine[] }) {
  const [say, to] = [useWords("attainment"), useLanguage()];
  const told = sourcesOf(report, lines, to).filter((one) => one.source !== null || isUnsure(one.certainty));
  if (told.length === 0) return null;
  return (
    <Section heading={say("sourcesHeading")}>
      <ul>
        {told.map(({ text, certainty, source }) => (
          <li key={text} className="border-rule border-b py-[0.45rem] text-14">
            {text}
            <span className="note">
              {certainty === null ? null : <b className="font-strong">{say(`certainty.${certainty}`)}</b>}
              {certainty !== null && source !== null ? " · " : null}
              {source}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const isUnsure = (certainty: Certainty | null) => certainty !== null && certainty !== "PRINTED";

function sourcesOf(
  { figure, period, terms, standing }: AttainmentReport,
  lines: readonly LedgerLine[],
  to: Language,
): Source[] {
  const [say, name, called] = [wordsIn(to, "attainment"), wordsIn(to, "organization"), periodWordsIn(to)];
  const { headcount } = standing;
  const term = terms.find((one) => one.id === period.termId);
  const months = (of: { from: number; to: number }) =>
    `${formatMonth(stamp(of.from), to)}–${formatMonth(stamp(of.to), to)}`;
  return [
    ...lines.map((line) => ({
      ...line,
      text: `${called(periodOfMonths(line))}: ${say("admittedOf", { count: line.now }).toLowerCase()}`,
    })),
    ...figure.quotas.map(({ quota, basis, required, max }) => ({
      ...quota,
      text: `${say(`basis.${basis}`)}: ${max === null ? formatNumber(required, to) : `${required}–${max}`}`,
    })),
    ...(term
      ? [{ ...term, text: say("termMonths", { name: term.name.replace("-", "–"), months: months(term) }) }]
      : []),
    ...(headcount
      ? [{ ...headcount, text: name("membersOn", { count: headcount.total, day: formatDay(headcount.on, to) }) }]
      : []),
  ];
}
