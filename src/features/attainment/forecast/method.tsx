import { historyYears, leastHistory } from "@/domain/figures/forecast";
import { formatDay } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Section } from "@/ui/section";
import type { Forecast } from "./forecast";

/** How it is reckoned, in words. */
export function Method({ forecast: { end, goal, isByHistory, deadlines } }: { forecast: Forecast }) {
  const [say, to] = [useWords("forecast"), useLanguage()];
  const values = { day: formatDay(end, to), years: historyYears, least: leastHistory };
  return (
    <Section heading={say("methodHeading")}>
      <ul className="max-w-text list-disc pt-2 pl-5 text-14">
        <li>{say("methodLawful", values)}</li>
        <li>{say(isByHistory ? "methodHistory" : "methodFew", values)}</li>
        <li>{say(`methodGoal.${goal}`)}</li>
        {deadlines.every(({ isCertain }) => isCertain) ? null : <li>{say("methodUncertain")}</li>}
      </ul>
    </Section>
  );
}
