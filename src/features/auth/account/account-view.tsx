import { visitor } from "@/access/visitor";
import { listOwnSessions } from "@/data/installation/own-account";
import { listOwnTokens } from "@/data/installation/tokens";
import type { Access } from "@/domain/access";
import { words } from "@/text/words";
import { Done } from "@/ui/done";
import { PageHead } from "@/ui/page-head";
import { Split } from "@/ui/split";
import { PasswordForm } from "./password-form";
import { SessionList } from "./session-list";
import { TokenForm } from "./token-form";
import { TokenList } from "./token-list";

const acts = ["password", "sessions", "tokens"] as const;

type Props = { readonly access: Access<"account.keep">; readonly done: string | undefined };

/** The own password, the own sessions and the own access codes; for who holds a temporary password, the password alone. */
export async function AccountView({ access, done }: Props) {
  const [say, who] = await Promise.all([words("account"), visitor()]);
  if (!who) return null;
  const now = new Date();
  const act = acts.find((one) => one === done);
  if (who.mustChangePassword)
    return (
      <>
        <PageHead title={say("mustTitle")} lead={say("mustLead", { name: who.name })} />
        <PasswordForm email={who.email} isFirst />
      </>
    );
  return (
    <>
      <PageHead title={say("title")} lead={`${who.name} · ${who.email}`} />
      {act ? <Done>{say(`done.${act}`)}</Done> : null}
      <Split even>
        <div>
          <SessionList sessions={await listOwnSessions(access, now)} current={who.sessionId} />
          <TokenList tokens={await listOwnTokens(access)} who={who} now={now} />
        </div>
        <div>
          <PasswordForm email={who.email} />
          <TokenForm who={who} />
        </div>
      </Split>
    </>
  );
}
