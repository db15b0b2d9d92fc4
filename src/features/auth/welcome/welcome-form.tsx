import { shortestPassword } from "@/domain/installation/password";
import { isCell, kinds } from "@/domain/organization";
import { words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import { beginByForm } from "./actions";

/** Everything an empty installation needs to be used: somebody, and somewhere. */
export async function WelcomeForm() {
  const [say, sayKind, sayKeep] = await Promise.all([words("welcome"), words("organization"), words("keep")]);
  const names = {
    token: say("token"),
    name: say("name"),
    email: say("email"),
    newPassword: say("newPassword"),
    passwordAgain: say("passwordAgain"),
    topName: say("topName"),
    kind: sayKeep("kind"),
    code: sayKeep("code"),
    foundedOn: sayKeep("foundedOn"),
  };
  return (
    <Form action={beginByForm} label={say("title")} className="max-w-text" names={names} keeps={false}>
      <Field name="token" label={names.token} hint={say("tokenHint")} required autoComplete="off" />
      <Section heading={say("adminHeading")}>
        <div className="pt-3">
          <Field name="name" label={names.name} required autoComplete="name" />
          <Field name="email" label={names.email} hint={say("emailHint")} required autoComplete="username" />
          <Field
            name="newPassword"
            type="password"
            label={names.newPassword}
            hint={say("passwordHint", { least: shortestPassword })}
            required
            autoComplete="new-password"
          />
          <Field
            name="passwordAgain"
            type="password"
            label={names.passwordAgain}
            required
            autoComplete="new-password"
          />
        </div>
      </Section>
      <Section heading={say("topHeading")}>
        <div className="pt-3">
          <Field name="topName" label={names.topName} hint={say("topNameHint")} required autoComplete="off" />
          <div className="grid gap-x-6 sm:grid-cols-2">
            <SelectField
              name="kind"
              label={names.kind}
              required
              value="COMMUNE"
              options={kinds
                .filter((kind) => !isCell(kind))
                .map((kind) => ({ value: kind, label: sayKind(`kind.${kind}`) }))}
            />
            <DateField name="foundedOn" label={names.foundedOn} hint={sayKeep("foundedOnHint")} required />
          </div>
          <Field
            name="code"
            label={names.code}
            aside={sayKeep("optional")}
            hint={sayKeep("codeHint")}
            autoComplete="off"
          />
        </div>
      </Section>
      <Submit>{say("submit")}</Submit>
    </Form>
  );
}
