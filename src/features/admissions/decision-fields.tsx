import type { Day } from "@/domain/day";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { DocumentFields } from "@/ui/document-fields";
import { Section } from "@/ui/section";

type Props = { readonly today: Day; readonly countedBy: "ceremony" | "decision" };

/** The decision, its receipt and the ceremony, in the order they happen. */
export async function DecisionFields({ today, countedBy }: Props) {
  const [say, sayForm] = await Promise.all([words("admissions"), words("form")]);
  const optional = sayForm("optional");
  return (
    <Section heading={say("partDecision")}>
      <div className="grid gap-x-6 pt-3 sm:grid-cols-2">
        <DocumentFields
          number={{ label: say("decisionNo"), aside: optional }}
          day={{ label: say("decidedOn"), aside: optional, max: today }}
        />
        <DateField name="receivedOn" label={say("receivedOn")} aside={optional} max={today} />
        <DateField
          name="ceremonyOn"
          label={say("ceremonyOn")}
          required
          max={today}
          hint={say(countedBy === "ceremony" ? "countedByCeremony" : "countedByDecision")}
        />
      </div>
    </Section>
  );
}
