import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Facts } from "@/ui/facts";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";
import type { KeepPage } from "./keep-page";

/** What an organization is, and where it stood over time. */
export async function PlaceFacts({ page: { standing, kept, authorisations } }: { page: KeepPage }) {
  const [say, sayKind, tongue] = await Promise.all([words("keep"), words("organization"), language()]);
  const { organization, superiors } = standing;
  const areas = kept.areas.map((area) => say(`areas.${area}`)).join(", ");
  const items = [
    { label: say("kind"), value: sayKind(`kind.${organization.kind}`) },
    { label: say("superior"), value: superiors.at(-1)?.name ?? say("noSuperior") },
    { label: say("code"), value: <span className="n">{organization.code}</span> },
    { label: say("foundedOn"), value: formatDay(organization.foundedOn, tongue) },
    ...(organization.closedOn ? [{ label: say("closedOn"), value: formatDay(organization.closedOn, tongue) }] : []),
    { label: say("sector"), value: kept.sector ? say(`sectors.${kept.sector}`) : "–" },
    { label: say("area"), value: areas || "–" },
  ];
  return (
    <Section heading={say("factsHeading")}>
      <Facts items={items} />
      {kept.placements.length > 1 ? (
        <div className="pt-4">
          <h3 className="pb-1">{say("pastHeading")}</h3>
          <Log
            items={kept.placements.map(({ from, name, kind, superior }) => ({
              key: from,
              at: formatDay(from, tongue),
              text: [name, sayKind(`kind.${kind}`), superior].filter(Boolean).join(" · "),
            }))}
          />
        </div>
      ) : null}
      {authorisations.length > 0 ? (
        <div className="pt-4">
          <h3 className="pb-1">{say("authoriseHeading")}</h3>
          <Log
            items={authorisations.map(({ from, isGiven, number }) => ({
              key: from,
              at: formatDay(from, tongue),
              text: [say(isGiven ? "givenYes" : "givenNo"), number].filter(Boolean).join(" · "),
            }))}
          />
        </div>
      ) : null}
    </Section>
  );
}
