import type { EntryPlace } from "@/data/persons/entry-place";
import { senderHeader } from "@/domain/ledger/unsent-cell";
import { offerWords } from "@/text/offer-words";
import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { ChoiceField } from "@/ui/choice-field";
import { ChooseOne } from "@/ui/choose-one";
import { DateField } from "@/ui/date-field";
import { Form } from "@/ui/form";
import { KeyField } from "@/ui/key-field";
import { Offered } from "@/ui/offered";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { registerMember } from "./actions";
import { FactFields } from "./fact-fields";
import { factLabels } from "./labels";

/** Somebody who was a member before the register began. */
export async function NewMemberForm({ page: { standing, cells, hamlets, today, sender } }: { page: EntryPlace }) {
  const [say, sayForm] = await Promise.all([words("members"), words("form")]);
  const here = `/organizations/${standing.organization.code}/members`;
  if (cells.length === 0)
    return (
      <Blank kind="empty" level={2} heading={say("noCell")}>
        <p>{say("noCellText")}</p>
      </Blank>
    );
  const optional = sayForm("optional");
  return (
    <Form action={registerMember} label={say("newTitle")} className="max-w-text" names={await factLabels()}>
      <KeyField value={crypto.randomUUID()} fresh={{ href: `${here}/new`, label: say("fresh") }} />
      <ChooseOne
        name="organization"
        label={say("cell")}
        options={cells.map(({ code, name }) => ({ value: code, label: name }))}
      />
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
