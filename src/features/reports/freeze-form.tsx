import { words } from "@/text/words";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { freezeFigures } from "./actions";
import type { DraftReport } from "./read-report";

/** Keeps the report as its preview stands, for good. */
export async function FreezeForm({ draft: { standing, period } }: { draft: DraftReport }) {
  const [say, sayForm] = [await words("reports"), await words("admissions")];
  const { code } = standing.organization;
  return (
    <Section heading={say("freezeHeading")} screenOnly>
      <Form action={freezeFigures} label={say("freezeHeading")} className="max-w-text pt-3">
        <p className="pb-3">{say("freezeNote")}</p>
        <KeyField
          value={crypto.randomUUID()}
          fresh={{ href: `/organizations/${code}/reports/new?period=${period.name}`, label: sayForm("fresh") }}
        />
        <Hidden name="organization" value={code} />
        <Hidden name="period" value={period.name} />
        <Submit>{say("freeze")}</Submit>
      </Form>
    </Section>
  );
}
