import type { Dossier } from "@/data/persons/dossier";
import type { Day } from "@/domain/day";
import { chargeStanding } from "@/domain/sourcing/group-charge";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";

type Props = { readonly charges: Dossier["charges"]; readonly today: Day };

/** Groups of households and clans that the member is or was in charge of. */
export async function ChargeLog({ charges, today }: Props) {
  const [say, to] = await Promise.all([words("charges"), language()]);
  if (charges.length === 0) return null;
  return (
    <Section heading={say("heading")}>
      <Log
        items={charges.map((charge) => {
          const standing = chargeStanding(charge, charge.stays, today);
          const state =
            standing.state === "HELD"
              ? say("states.HELD")
              : say(`states.${standing.state}`, { day: formatDay(standing.lastDay, to) });
          return {
            key: charge.id,
            at: formatDay(charge.from, to),
            text: `${say(`kinds.${charge.kind}`)} ${charge.name}, ${charge.place}: ${state}`,
          };
        })}
      />
    </Section>
  );
}
