import { untouched } from "@/text/form-state";
import { problemSentence } from "@/text/problem-sentence";
import { words } from "@/text/words";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Submit } from "@/ui/submit";
import { signInByForm } from "./actions";

type Props = {
  /** Where to go on to. */
  readonly next?: string | undefined;
  /** The sign-in name, where it was chosen from a list. */
  readonly name?: string | undefined;
  /** Sent back here by next-auth, which checked the same password the same way. */
  readonly failed?: boolean;
};

export async function SignInForm({ next, name, failed = false }: Props) {
  const say = await words("signIn");
  const refusal = { values: {}, errors: { "": await problemSentence({ code: "signIn.wrong" }) } };
  return (
    <Form action={signInByForm} initial={failed ? refusal : untouched} keeps={false}>
      {next ? <Hidden name="next" value={next} /> : null}
      <Field name="email" label={say("email")} value={name} autoComplete="username" required />
      <Field name="password" type="password" label={say("password")} autoComplete="current-password" required />
      <Submit className="w-full">{say("submit")}</Submit>
    </Form>
  );
}
