import { visitor } from "@/access/visitor";
import { listOwnSessions } from "@/data/own-account";
import type { Access } from "@/domain/access";
import { words } from "@/text/words";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { PageHead } from "@/ui/page-head";
import { Split } from "@/ui/split";
import { PasswordForm } from "./password-form";
import { SessionList } from "./session-list";

type Props = { readonly access: Access<"account.keep">; readonly done: string | undefined };

/** The own password and the own sessions; for who holds a temporary password, the password alone. */
export async function AccountView({ access, done }: Props) {
  const [say, who] = await Promise.all([words("account"), visitor()]);
  if (!who) return null;
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
      {done === "password" || done === "sessions" ? (
        <Notice tone="ok" role="status">
          <p>
            <Icon name="check" className="mr-1.5 text-pen" />
            {say(`done.${done}`)}
          </p>
        </Notice>
      ) : null}
      <Split even>
        <SessionList sessions={await listOwnSessions(access, new Date())} current={who.sessionId} />
        <PasswordForm email={who.email} />
      </Split>
    </>
  );
}
