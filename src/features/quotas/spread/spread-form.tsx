import { countField, seenField } from "@/domain/quotas/spread";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { DocumentFields } from "@/ui/document-fields";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { RowKeys } from "@/ui/row-keys";
import { RunningSum } from "@/ui/running-sum";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { spreadQuotas } from "./actions";
import { openGap } from "./gap-words";
import { cascadeOf, spreadAddress, summands } from "./given";
import type { Proposed } from "./proposed";
import type { SpreadPage } from "./spread-page";
import { SpreadTable } from "./spread-table";

type Props = { readonly page: SpreadPage; readonly proposed: Proposed };

/** The table with its fields, the sum that follows them, and the one decision they are saved by. */
export async function SpreadForm({ page, proposed }: Props) {
  const [say, sayForm, to] = await Promise.all([words("spread"), words("form"), language()]);
  const { code } = page.standing.organization;
  const open = page.rows.filter(({ isOpen }) => isOpen);
  const names = Object.fromEntries(open.map(({ organization }) => [countField(organization.code), organization.name]));
  return (
    // Another period, another proposal or a table that was saved is another form.
    <Form
      key={[page.period.name, proposed.kind, proposed.total, page.done?.id].join(" ")}
      action={spreadQuotas}
      label={say("title")}
      className="pt-2"
      names={{ ...names, decisionNo: say("decisionNo"), decidedOn: say("decidedOn") }}
    >
      <KeyField
        value={crypto.randomUUID()}
        fresh={{ href: spreadAddress(code, page.period.name), label: say("fresh") }}
      />
      <Hidden name="organization" value={code} />
      <Hidden name="period" value={page.period.name} />
      {open.map(({ organization, seen }) => (
        <Hidden key={organization.id} name={seenField(organization.code)} value={seen} />
      ))}
      <p className="pb-1 text-13 text-ink-2 print:hidden">{say("blankHint")}</p>
      <RowKeys>
        <SpreadTable page={page} />
      </RowKeys>
      <p className="pt-2 text-14">
        <RunningSum {...summands(page)} language={to} against={await openGap(page.lead)} />
      </p>
      {cascadeOf(page).hasRanges ? <p className="text-13 text-ink-2">{say("ranges")}</p> : null}
      <div className="max-w-text pt-6 print:hidden">
        <h3 className="pb-2">{say("decisionHeading")}</h3>
        <SelectField
          name="shape"
          label={say("shape")}
          width="18rem"
          options={(["EXACTLY", "AT_LEAST"] as const).map((one) => ({ value: one, label: say(`shapeOption.${one}`) }))}
        />
        <div className="grid gap-x-6 sm:grid-cols-2">
          <DocumentFields
            number={{ label: say("decisionNo"), aside: sayForm("optional") }}
            day={{
              label: say("decidedOn"),
              hint: say("decidedOnHint", { day: formatDay(page.today, to) }),
              max: page.today,
            }}
          />
        </div>
        <Submit>{say("save")}</Submit>
      </div>
    </Form>
  );
}
