import { words } from "@/text/words";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { makeAnnex } from "./actions";

type Props = { readonly code: string; readonly period: string; readonly cells: number };

/** A long annex is ordered and made in the background. */
export async function AnnexSection({ code, period, cells }: Props) {
  const [say, sayForm] = [await words("reports"), await words("admissions")];
  return (
    <Section heading={say("annexHeading")} screenOnly>
      <Form action={makeAnnex} label={say("annexHeading")} className="max-w-text pt-3">
        <p className="pb-3">{say("annexNote", { count: cells })}</p>
        <KeyField
          value={crypto.randomUUID()}
          fresh={{ href: `/organizations/${code}/reports/new?period=${period}`, label: sayForm("fresh") }}
        />
        <Hidden name="organization" value={code} />
        <Hidden name="period" value={period} />
        <Submit kind="plain">{say("order")}</Submit>
      </Form>
    </Section>
  );
}
