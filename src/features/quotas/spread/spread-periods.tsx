import { monthOfDay, yearOf } from "@/domain/month";
import { yearPeriod } from "@/domain/period";
import { isWithinTerms, termPeriod } from "@/domain/term";
import { words } from "@/text/words";
import { Segments } from "@/ui/segments";
import { spreadAddress } from "./given";
import type { SpreadPage } from "./spread-page";

/** The years around today and the terms that are not over, each with its address; and the period shown, whatever it is. */
export async function SpreadPeriods({ page: { standing, terms, period, today } }: { page: SpreadPage }) {
  const say = await words("spread");
  const { code } = standing.organization;
  const month = monthOfDay(today);
  const years = [-1, 0, 1, 2]
    .map((away) => yearPeriod(yearOf(month) + away))
    .filter((one) => isWithinTerms(one, terms));
  const offered = [...years, ...terms.filter(({ to }) => to >= month).map(termPeriod)];
  const all = offered.some(({ name }) => name === period.name) ? offered : [period, ...offered];
  return (
    <Segments
      label={say("periods")}
      items={all.map(({ name }) => ({
        label: name.replace("-", "–"),
        href: spreadAddress(code, name),
        current: name === period.name,
      }))}
    />
  );
}
