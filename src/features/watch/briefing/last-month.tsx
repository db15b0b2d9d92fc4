import type { Day } from "@/domain/day";
import { monthOfDay, stamp } from "@/domain/month";
import { handsIn, statusAfter } from "@/domain/returns/return";
import { formatDay, formatMonth } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Facts } from "@/ui/facts";
import { Section } from "@/ui/section";
import type { Sheet } from "./briefing";
import { paceWords, yearWords } from "./year-words";

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
