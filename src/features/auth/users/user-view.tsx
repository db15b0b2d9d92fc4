import type { TokenCount } from "@/data/installation/tokens";
import type { KeptUser } from "@/data/installation/user-list";
import { words } from "@/text/words";
import { Done } from "@/ui/done";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Link } from "@/ui/link";
import { PageHead } from "@/ui/page-head";
import { Section } from "@/ui/section";
import { Split } from "@/ui/split";
import { Submit } from "@/ui/submit";
import { openUser, resetPassword, shutUser } from "./actions";
import { GrantForm } from "./grant-form";
import { GrantList } from "./grant-list";
import type { Places } from "./queries";
import { UserTokens } from "./user-tokens";

const acts = ["granted", "ended", "disabled", "enabled", "revoked"] as const;

type Props = {
  readonly user: KeptUser;
  readonly places: Places;
  readonly today: string;
  readonly tokens: TokenCount;
  readonly done: string | undefined;
};

/** One user: grants, and what can be done about the account. */
export async function UserView({ user, places, today, tokens, done }: Props) {
  const say = await words("users");
  const act = acts.find((one) => one === done);
  const notes = [user.isDisabled && say("disabled"), user.mustChangePassword && say("mustChange")].filter(Boolean);
  return (
    <>
      <PageHead title={user.name} lead={[user.email, ...notes].join(" · ")}>
        <Link href="/users" className="inline-flex min-h-target items-center">
          {say("back")}
        </Link>
      </PageHead>
      {act ? <Done>{say(`done.${act}`)}</Done> : null}
      <Split even>
        <div>
          <GrantList user={user} today={today} />
          <GrantForm user={user} places={places} today={today} />
        </div>
        <Account user={user} tokens={tokens} />
      </Split>
    </>
  );
}

async function Account({ user: { id, isDisabled }, tokens }: Pick<Props, "user" | "tokens">) {
  const say = await words("users");
  return (
    <Section heading={say("accountHeading")} screenOnly>
      <Form action={resetPassword} label={say("reset")} className="py-3">
        <Hidden name="user" value={id} />
        <p className="pb-2 text-14 text-ink-2">{say("resetHint")}</p>
        <Submit kind="plain">{say("reset")}</Submit>
      </Form>
      <UserTokens userId={id} tokens={tokens} />
      <Form action={isDisabled ? openUser : shutUser} label={say(isDisabled ? "enable" : "disable")} className="py-3">
        <Hidden name="user" value={id} />
        {isDisabled ? null : <p className="pb-2 text-14 text-ink-2">{say("disableHint")}</p>}
        <Submit kind="plain">{say(isDisabled ? "enable" : "disable")}</Submit>
      </Form>
    </Section>
  );
}
