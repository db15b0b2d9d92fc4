import type { SightFact } from "@/data/persons/dossier";
import { formatMoment } from "@/text/format";
import { language, words } from "@/text/words";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";

/**
 * Who has seen this dossier of a candidate or member, what was opened of it and why, or took it away in a file; the latest
 * first, a line for each day.
 */
export async function SightLog({ sights }: { sights: readonly SightFact[] }) {
  const [say, tongue] = await Promise.all([words("members"), language()]);
  const often = ({ times, lastAt }: SightFact) =>
    times > 1 ? `, ${say("sightTimes", { times, last: formatMoment(lastAt, tongue) })}` : "";
  const what = ({ kind, fields, reason }: SightFact) =>
    kind === "REVEALED"
      ? say("sightRevealed", { fields: fields.map((field) => say(`field.${field}`)).join(", "), reason: reason ?? "" })
      : say(kind === "VIEWED" ? "sightViewed" : "sightExported");
  return (
    <Section heading={say("sightsHeading")} aside={say("sightsNote")}>
      <Log
        items={sights.map((sight) => ({
          key: `${sight.at.toISOString()} ${sight.actor} ${sight.kind}`,
          at: formatMoment(sight.at, tongue),
          text: (
            <>
              <b className="font-strong">{sight.name ?? sight.actor}</b> · {what(sight)}
              {often(sight)}
            </>
          ),
        }))}
      />
    </Section>
  );
}
