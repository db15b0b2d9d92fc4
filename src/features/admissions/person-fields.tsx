import type { Lived } from "@/data/hamlets/residences";
import type { Day } from "@/domain/day";
import { senderHeader } from "@/domain/ledger/unsent-cell";
import { offerWords } from "@/text/offer-words";
import { residenceWords } from "@/text/residence-words";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Offered } from "@/ui/offered";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";

type Props = { readonly today: Day; readonly sender: number | null; readonly hamlets: readonly Lived[] };

export async function PersonFields({ today, sender, hamlets }: Props) {
  const [say, sayForm] = await Promise.all([words("admissions"), words("form")]);
  return (
    <Section heading={say("partPerson")}>
      <div className="pt-3">
        <Field name="fullName" label={say("fullName")} required autoComplete="off" />
        <DateField name="bornOn" label={say("bornOn")} aside={sayForm("optional")} max={today} />
        <Offered
          address="/alike"
          header={senderHeader}
          sender={sender}
          purpose="admission"
          fields={["fullName", "bornOn"]}
          name="person"
          words={await offerWords()}
        />
        {hamlets.length > 0 ? <SelectField name="hamlet" {...(await residenceWords(hamlets))} /> : null}
      </div>
    </Section>
  );
}
