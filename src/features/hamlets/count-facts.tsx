import { ethnicGroupNamed } from "@/domain/persons/ethnic-group";
import { formatDay, formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Facts } from "@/ui/facts";
import { Section } from "@/ui/section";
import type { HamletPage } from "./hamlet-page";

/** What was counted last, with its day and where it comes from. */
export async function CountFacts({ page: { hamlet, today } }: { page: HamletPage }) {
  const [say, sayFigure, tongue] = await Promise.all([words("hamlets"), words("attainment"), language()]);
  const count = hamlet.counts.find(({ on }) => on <= today);
  if (!count)
    return (
      <Section heading={say("factsHeading")}>
        <p className="pt-2 text-14 text-ink-2">{say("factsNone")}</p>
      </Section>
    );
  const figure = (label: string, value: number | null) =>
    value === null ? [] : [{ label, value: <b className="font-strong">{formatNumber(value, tongue)}</b> }];
  const { certainty, source, ethnicGroup } = count;
  const told = [certainty ? sayFigure(`certainty.${certainty}`) : "", source ?? ""].filter(Boolean).join(" · ");
  return (
    <Section heading={say("factsHeading")} aside={formatDay(count.on, tongue)}>
      <Facts
        items={[
          ...figure(say("columnHouseholds"), count.households),
          ...figure(say("columnPoor"), count.poorHouseholds),
          ...figure(say("columnPopulation"), count.population),
          ...(ethnicGroup ? [{ label: say("columnEthnic"), value: ethnicGroupNamed(ethnicGroup) }] : []),
          ...(told ? [{ label: say("columnSource"), value: told }] : []),
        ]}
      />
    </Section>
  );
}
