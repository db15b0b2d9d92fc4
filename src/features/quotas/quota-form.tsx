import { shapes } from "@/domain/quotas/quota";
import { formatDay } from "@/text/format";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { DocumentFields } from "@/ui/document-fields";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { setQuota } from "./actions";
import { FigureFields } from "./figure-fields";
import type { QuotaPage } from "./quota-page";

/** A new decision on a quota; only of the bases that are the visitor's to record here. */
export async function QuotaForm({ page }: { page: QuotaPage }) {
  const { standing, bases, options, isAcknowledging, today } = page;
  const [say, sayForm, spell, to] = await Promise.all([words("quotas"), words("form"), periodWords(), language()]);
  const { code } = standing.organization;
  return (
    <Section heading={say("formHeading")} aside={say("formNote")} screenOnly>
      <Form action={setQuota} label={say("formHeading")} className="max-w-text pt-3" names={namesOf(say)}>
        <KeyField value={crypto.randomUUID()} fresh={{ href: `/organizations/${code}/quotas`, label: say("fresh") }} />
        <Hidden name="organization" value={code} />
        <div className="grid gap-x-6 sm:grid-cols-2">
          <SelectField
            name="period"
            label={say("period")}
            required
            options={options.map((one) => ({ value: one.name, label: spell(one) }))}
          />
          <SelectField
            name="basis"
            label={say("basisField")}
            required
            blank={bases.length > 1}
            hint={isAcknowledging ? say("acknowledge") : undefined}
            options={bases.map((one) => ({ value: one, label: say(`basis.${one}`) }))}
          />
          <SelectField
            name="shape"
            label={say("shape")}
            required
            options={shapes.map((one) => ({ value: one, label: say(`shapeOption.${one}`) }))}
          />
        </div>
        <FigureFields />
        <div className="grid gap-x-6 sm:grid-cols-2">
          <DocumentFields
            number={
              isAcknowledging
                ? { label: say("decisionNo"), hint: say("acknowledgedNo") }
                : { label: say("decisionNo"), aside: sayForm("optional") }
            }
            day={{
              label: say("decidedOnField"),
              hint: say(isAcknowledging ? "acknowledgedOn" : "decidedOnHint", { day: formatDay(today, to) }),
              max: today,
            }}
          />
        </div>
        <Submit>{say("save")}</Submit>
      </Form>
    </Section>
  );
}

const namesOf = (say: Awaited<ReturnType<typeof words<"quotas">>>) => ({
  period: say("period"),
  basis: say("basisField"),
  shape: say("shape"),
  min: say("min"),
  max: say("max"),
  ratePercent: say("ratePercent"),
  decisionNo: say("decisionNo"),
  decidedOn: say("decidedOnField"),
});
