import { words } from "@/text/words";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Link } from "@/ui/link";
import { PageHead } from "@/ui/page-head";
import { Submit } from "@/ui/submit";
import { newUser } from "./actions";
import { GrantFields } from "./grant-fields";
import type { Places } from "./queries";

export async function NewUserForm({ places, today }: { places: Places; today: string }) {
  const say = await words("users");
  const names = {
    name: say("name"),
    email: say("email"),
    role: say("roleField"),
    organization: say("place"),
    until: say("until"),
  };
  return (
    <>
      <PageHead title={say("add")} lead={say("addHint")} />
      <Form action={newUser} label={say("add")} className="max-w-text" names={names}>
        <Field name="name" label={names.name} required autoComplete="off" />
        <Field name="email" label={names.email} hint={say("emailHint")} required autoComplete="off" />
        <GrantFields places={places} today={today} />
        <Submit>{say("add")}</Submit>
      </Form>
      <p className="pt-4">
        <Link href="/users" className="inline-flex min-h-target items-center">
          {say("back")}
        </Link>
      </p>
    </>
  );
}
