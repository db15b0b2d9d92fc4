import { stamp } from "@/domain/month";
import { formatDay, formatMonth } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Pager } from "@/ui/pager";
import { Segments } from "@/ui/segments";
import { AskedLines } from "./asked-lines";
import type { BriefingPage } from "./briefing";
import { CaseLines } from "./case-lines";
import { DueLines } from "./due-lines";
import { LastMonth } from "./last-month";

/** The sheets of a briefing, each on a page of its own on paper. */
export function BriefingView({ page: { standing, today, month, upTo, sheets, last } }: { page: BriefingPage }) {
  const [say, to] = [useWords("briefing"), useLanguage()];
  const here = `/organizations/${standing.organization.code}/briefing?month=${month.name}`;
  const name = formatMonth(month.name, to);
  if (sheets.length === 0)
    return (
      <Blank kind="empty" level={2} heading={say("none")}>
        <p>{say("noneText")}</p>
      </Blank>
    );
  return (
    <div className="briefing">
      {sheets.map((sheet) => (
        <article key={sheet.organization.code} aria-labelledby={`sheet-${sheet.organization.code}`}>
          <h2 id={`sheet-${sheet.organization.code}`} className="text-20">
            {sheet.organization.name}
          </h2>
          <p className="text-ink-2">
            {say("heading", { month: name })} · {say("asOf", { day: formatDay(today, to) })}
          </p>
          <LastMonth sheet={sheet} upTo={upTo} />
          <DueLines sheet={sheet} today={today} month={name} />
          <CaseLines sheet={sheet} today={today} />
          <AskedLines sheet={sheet} />
        </article>
      ))}
      <Pager label={say("pages")} next={last && `${here}&after=${encodeURIComponent(last)}`} />
    </div>
  );
}

/** This month's briefing and those before it. */
export function BriefingMonths({ page: { standing, month } }: { page: BriefingPage }) {
  const [say, to] = [useWords("briefing"), useLanguage()];
  return (
    <Segments
      label={say("months")}
      items={[month.from - 1, month.from].map((one) => ({
        label: formatMonth(stamp(one), to),
        href: `/organizations/${standing.organization.code}/briefing?month=${stamp(one)}`,
        current: one === month.from,
      }))}
    />
  );
}
