import type { Visitor } from "@/access/visitor";
import { tokenDays, tokenLives } from "@/domain/installation/token-setting";
import { words } from "@/text/words";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { makeToken } from "./actions";
import { grantName } from "./grant-name";

/** A new access code for a program: of which grant, for how long. It is shown once, in the answer. */
export async function TokenForm({ who: { grants, calendar } }: { who: Visitor }) {
  const [say, name] = [await words("account"), await grantName()];
  const held = grants.filter(({ until }) => until === null || until >= calendar);
  const names = { name: say("tokenName"), grant: say("tokenGrant"), days: say("tokenLife") };
  if (held.length === 0) return null;
  return (
    <Section heading={say("tokenMake")} screenOnly>
      <Form action={makeToken} label={say("tokenMake")} className="max-w-text pt-3" names={names} keeps={false}>
        <Field
          name="name"
          label={names.name}
          hint={say("tokenNameHint")}
          required
          maxLength={80}
          width="20rem"
          autoComplete="off"
        />
        {held.length > 1 ? (
          <SelectField
            name="grant"
            label={names.grant}
            hint={say("tokenGrantHint")}
            blank={say("tokenAllGrants")}
            options={held.map((grant) => ({ value: String(grant.id), label: name(grant) }))}
          />
        ) : null}
        <SelectField
          name="days"
          label={names.days}
          width="14rem"
          value={String(tokenDays)}
          options={tokenLives.map((days) => ({ value: String(days), label: say("tokenDays", { count: days }) }))}
        />
        <p className="pb-3 text-13 text-ink-2">{say("tokenOnce")}</p>
        <Submit kind="plain">{say("tokenMake")}</Submit>
      </Form>
    </Section>
  );
}
