import { senderHeader } from "@/domain/unsent-cell";
import { offerWords } from "@/text/offer-words";
import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { ChoiceField } from "@/ui/choice-field";
import { DateField } from "@/ui/date-field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { KeyField } from "@/ui/key-field";
import { Offered } from "@/ui/offered";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { registerMember } from "./actions";
import { FactFields } from "./fact-fields";
import { factLabels } from "./labels";
import type { NewMemberPage } from "./new-member";

/** Somebody who was a member before the register began. */
export async function NewMemberForm({ page: { standing, cells, hamlets, today, sender } }: { page: NewMemberPage }) {
  const [say, sayForm] = await Promise.all([words("members"), words("form")]);
  const here = `/organizations/${standing.organization.code}/members`;
  const [only, ...others] = cells;
  if (!only)
    return (
      <Blank kind="empty" level={2} heading={say("noCell")}>
        <p>{say("noCellText")}</p>
      </Blank>
    );
  const optional = sayForm("optional");
  return (
    <Form action={registerMember} label={say("newTitle")} className="max-w-text" names={await factLabels()}>
      <KeyField value={crypto.randomUUID()} fresh={{ href: `${here}/new`, label: say("fresh") }} />
      {others.length === 0 ? (
        <Hidden name="organization" value={only.code} />
      ) : (
        <SelectField
          name="organization"
          label={say("cell")}
          required
          blank
          options={cells.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <Section heading={say("partPerson")}>
        <FactFields today={today} hamlets={hamlets} />
        <Offered
          address="/alike"
          header={senderHeader}
          sender={sender}
          purpose="member"
          fields={["fullName", "bornOn", "birthYear"]}
          name="person"
          words={await offerWords()}
        />
      </Section>
      <Section heading={say("partMembership")}>
        <div className="pt-3">
          <ChoiceField
            name="status"
            label={say("status")}
            options={[
              { value: "OFFICIAL", label: say("filter.official") },
              { value: "PROBATIONARY", label: say("filter.probationary") },
            ]}
          />
          <div className="grid gap-x-6 sm:grid-cols-2">
            <DateField name="joinedOn" label={say("joinedOn")} aside={optional} max={today} />
            <DateField name="officialOn" label={say("officialOn")} aside={optional} max={today} />
            <DateField name="since" label={say("since")} hint={say("sinceHint")} max={today} required />
          </div>
        </div>
      </Section>
      <Submit>{say("saveNew")}</Submit>
    </Form>
  );
}
