import { shortestPassword } from "@/domain/installation/password";
import { words } from "@/text/words";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { changePassword } from "./actions";

type Props = {
  /** For the browser's own keeper of passwords. */
  readonly email: string;
  /** The present password is a temporary one. */
  readonly isFirst?: boolean;
};

export async function PasswordForm({ email, isFirst = false }: Props) {
  const say = await words("account");
  const old = isFirst ? say("temporaryPassword") : say("oldPassword");
  const names = { oldPassword: old, newPassword: say("newPassword"), passwordAgain: say("passwordAgain") };
  return (
    <Section heading={say("passwordHeading")} quiet={isFirst} screenOnly>
      <Form
        action={changePassword}
        label={say("passwordHeading")}
        className="max-w-text pt-3"
        names={names}
        keeps={false}
      >
        <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
        <Field name="oldPassword" type="password" label={old} autoComplete="current-password" required />
        <Field
          name="newPassword"
          type="password"
          label={names.newPassword}
          hint={say("passwordHint", { least: shortestPassword })}
          autoComplete="new-password"
          required
        />
        <Field name="passwordAgain" type="password" label={names.passwordAgain} autoComplete="new-password" required />
        <p className="pb-3 text-13 text-ink-2">{isFirst ? null : say("passwordNote")}</p>
        <Submit>{say("savePassword")}</Submit>
      </Form>
    </Section>
  );
}
