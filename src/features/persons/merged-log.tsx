import type { MergedFact } from "@/data/persons/merged-persons";
import { nobodysName } from "@/domain/persons/forgetting";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";

/** Whoever was found to be the same person, under which name, and how that is known. */
export async function MergedLog({ merged }: { merged: readonly MergedFact[] }) {
  const [say, tongue] = await Promise.all([words("persons"), language()]);
  const told = merged.filter(({ fullName }) => fullName !== nobodysName);
  if (told.length === 0) return null;
  return (
    <Section heading={say("mergedHeading")}>
      <Log
        items={told.map(({ id, fullName, on, reason }) => ({
          key: id,
          at: on ? formatDay(on, tongue) : "",
          text: reason ? say("mergedBecause", { name: fullName, reason }) : say("mergedFrom", { name: fullName }),
        }))}
      />
    </Section>
  );
}
