import { formatDay } from "@/text/format";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { DocumentFields } from "@/ui/document-fields";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { endQuota } from "./actions";
import type { QuotaPage } from "./quota-page";
import { quotaWords } from "./quota-words";

/** Ends a quota in force; only of the bases that are the visitor's to record here. */
export async function ClosingForm({ page, isOpen }: { page: QuotaPage; isOpen: boolean }) {
  const [say, spell, spellPeriod, to] = await Promise.all([words("quotas"), quotaWords(), periodWords(), language()]);
  const { code } = page.standing.organization;
  const options = page.periods.flatMap(({ period, inForce }) =>
    page.bases.flatMap((basis) => {
      const quota = inForce[basis];
      if (!quota) return [];
      const values = {
        period: spellPeriod(period),
        basis: inSentence(say(`basis.${basis}`)),
        figure: spell.figure(quota),
      };
      return [{ value: String(quota.id), label: say("closeOption", values) }];
    }),
  );
  if (options.length === 0) return null;
  // Told by the address, so that a refused form stays open without script.
  if (!isOpen)
    return (
      <p className="print:hidden">
        <Link
          href={`/organizations/${code}/quotas?end=1#end`}
          className="inline-flex min-h-target items-center text-15"
        >
          {say("closeOpen")}
        </Link>
      </p>
    );
  return (
    <Section id="end" heading={say("closeHeading")} screenOnly>
      <p className="max-w-text py-3 text-13 text-ink-2">{say("closeNote")}</p>
      <Form
        action={endQuota}
        label={say("closeHeading")}
        className="max-w-text"
        names={{ quota: say("closeWhich"), decisionNo: say("decisionNo"), decidedOn: say("decidedOnField") }}
      >
        <KeyField value={crypto.randomUUID()} fresh={{ href: `/organizations/${code}/quotas`, label: say("fresh") }} />
        <Hidden name="organization" value={code} />
        <SelectField name="quota" label={say("closeWhich")} required blank options={options} />
        <div className="grid gap-x-6 sm:grid-cols-2">
          <DocumentFields
            number={{ label: say("decisionNo"), required: true }}
            day={{
              label: say("decidedOnField"),
              hint: say("closeDayHint", { day: formatDay(page.today, to) }),
              max: page.today,
            }}
          />
        </div>
        <Submit kind="plain">{say("close")}</Submit>
      </Form>
    </Section>
  );
}
