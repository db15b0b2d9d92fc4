import type { Day } from "@/domain/day";
import { type Figure, leadOf, shownPercent } from "@/domain/figure";
import { monthOfDay, stamp } from "@/domain/month";
import { handsIn, statusAfter } from "@/domain/return";
import { formatDay, formatMonth, formatNumber, formatPercent } from "@/text/format";
import type { Language } from "@/text/language";
import { useLanguage, useWords, wordsIn } from "@/text/words";
import { Facts } from "@/ui/facts";
import { Section } from "@/ui/section";
import type { Sheet } from "./briefing";

/** What came of the month before: admissions, the quota and its pace, the return. */
export function LastMonth({ sheet: { organization, lastMonth, year }, upTo }: { sheet: Sheet; upTo: Day }) {
  const [say, to] = [useWords("briefing"), useLanguage()];
  const { kind, returned } = organization;
  const pace = paceWords(year, to);
  return (
    <Section heading={say("lastHeading", { month: formatMonth(stamp(monthOfDay(upTo)), to) })}>
      <Facts
        items={[
          { label: say("admitted"), value: lastMonth === null ? say("silent") : say("persons", { count: lastMonth }) },
          { label: say("year", { year: upTo.slice(0, 4) }), value: yearWords(year, to) },
          ...(pace ? [{ label: say("pace", { day: formatDay(upTo, to) }), value: pace }] : []),
          ...(handsIn(kind)
            ? [{ label: say("return"), value: say(`returns.${statusAfter(returned ?? undefined)}`) }]
            : []),
        ]}
      />
    </Section>
  );
}

/** "8/14 (57,1%)" */
function yearWords(year: Figure, to: Language): string {
  const say = wordsIn(to, "briefing");
  const { admitted, isReported } = year;
  const lead = leadOf(year);
  if (!lead) return say("noQuota", { admitted });
  const percent = isReported ? shownPercent(lead) : null;
  const shown = percent === null ? "" : ` (${formatPercent(percent, to)})`;
  return say("ofQuota", { admitted, required: formatNumber(lead.required, to), percent: shown });
}

/** How the year stands against an even pace; nothing where a pace says nothing. */
function paceWords(year: Figure, to: Language): string | undefined {
  const say = wordsIn(to, "briefing");
  const expected = leadOf(year)?.expected ?? null;
  if (expected === null) return undefined;
  const count = expected - year.admitted;
  return count > 0 ? say("paceLate", { expected, count }) : say("paceMet", { expected });
}
