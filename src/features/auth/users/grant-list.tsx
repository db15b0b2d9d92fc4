import type { KeptUser } from "@/data/installation/user-list";
import { words } from "@/text/words";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { takeGrant } from "./actions";
import { grantWords, held } from "./grant-words";

/** What a user may just now; each grant can be ended. */
export async function GrantList({ user, today }: { user: KeptUser; today: string }) {
  const [say, spell] = await Promise.all([words("users"), grantWords()]);
  const grants = held(user.grants, today);
  return (
    <Section heading={say("grantsHeading")}>
      {grants.length === 0 ? <p className="py-3">{say("grantsNone")}</p> : null}
      <ul>
        {grants.map((grant) => (
          <li key={grant.id} className="flex flex-wrap items-center justify-between gap-x-6 border-rule border-b py-2">
            <span>{spell(grant)}</span>
            <Form action={takeGrant} label={say("endGrantOf", { grant: spell(grant) })}>
              <Hidden name="grant" value={grant.id} />
              <Submit kind="plain">{say("endGrant")}</Submit>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
