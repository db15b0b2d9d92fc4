import type { LedgerLine } from "@/data/ledger/admissions";
import { periodOfMonths } from "@/domain/period";
import { formatDay, formatMoment } from "@/text/format";
import { periodWordsIn } from "@/text/period-words";
import { useLanguage, useWords } from "@/text/words";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";

/** What was entered last, here and below; no names. */
export function RecentLines({ lines }: { lines: readonly LedgerLine[] }) {
  const [say, to] = [useWords("attainment"), useLanguage()];
  const called = periodWordsIn(to);
  if (lines.length === 0) return null;
  return (
    <Section heading={say("recent")} screenOnly>
      <Log
        items={lines.map((line) => ({
          key: line.id,
          at: formatMoment(line.recordedAt, to),
          text: say("recentLine", {
            kind: line.kind,
            name: line.name,
            count: line.count > 0 ? `+${line.count}` : String(line.count).replace("-", "−"),
            when: line.date ? formatDay(line.date, to) : called(periodOfMonths(line)),
          }),
        }))}
      />
    </Section>
  );
}
