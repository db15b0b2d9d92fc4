import type { KeptUser } from "@/data/installation/user-list";
import { words } from "@/text/words";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { giveGrant } from "./actions";
import { GrantFields } from "./grant-fields";
import type { Places } from "./queries";

type Props = { readonly user: KeptUser; readonly places: Places; readonly today: string };

export async function GrantForm({ user, places, today }: Props) {
  const say = await words("users");
  const names = { role: say("roleField"), organization: say("place"), until: say("until") };
  return (
    <Section heading={say("give")} aside={say("giveHint")} screenOnly>
      <Form action={giveGrant} label={say("give")} className="max-w-text pt-3" names={names}>
        <Hidden name="user" value={user.id} />
        <GrantFields places={places} today={today} />
        <Submit>{say("give")}</Submit>
      </Form>
    </Section>
  );
}
