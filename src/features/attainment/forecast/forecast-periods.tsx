import { periodWordsIn } from "@/text/period-words";
import { useLanguage, useWords } from "@/text/words";
import { Segments } from "@/ui/segments";
import type { ForecastPage } from "./forecast";

/** This year, or a running term. */
export function ForecastPeriods({ page: { report, periods } }: { page: ForecastPage }) {
  const [say, spell] = [useWords("forecast"), periodWordsIn(useLanguage())];
  const { code } = report.standing.organization;
  return (
    <Segments
      label={say("periods")}
      items={periods.map((one) => ({
        label: spell(one),
        href: `/organizations/${code}/forecast?period=${one.name}`,
        current: one.name === report.period.name,
      }))}
    />
  );
}
