import type { Visitor } from "@/access/visitor";
import type { KeptToken } from "@/data/installation/tokens";
import { stateOf } from "@/domain/installation/token-setting";
import { formatMoment } from "@/text/format";
import { language, words } from "@/text/words";
import { Details } from "@/ui/details";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { endToken } from "./actions";
import { grantName } from "./grant-name";

type Props = { readonly tokens: readonly KeptToken[]; readonly who: Visitor; readonly now: Date };

/** The own access codes of programs: those that hold, each to be revoked; those that hold no more, for who asks. */
export async function TokenList({ tokens, who, now }: Props) {
  const say = await words("account");
  const held = tokens.filter((token) => stateOf(token, now) === "holds");
  const over = tokens.filter((token) => stateOf(token, now) !== "holds");
  return (
    <Section heading={say("tokensHeading", { count: held.length })}>
      <p className="py-2 text-14 text-ink-2">{say("tokensText")}</p>
      <ul>
        {held.map((token) => (
          <Line key={token.id} token={token} who={who} now={now} />
        ))}
      </ul>
      {held.length > 1 ? (
        <div className="pt-3">
          <EndForm token="all" label={say("tokenEndAll")} />
        </div>
      ) : null}
      {over.length > 0 ? (
        <Details summary={say("tokensOver", { count: over.length })}>
          <ul>
            {over.map((token) => (
              <Line key={token.id} token={token} who={who} now={now} />
            ))}
          </ul>
        </Details>
      ) : null}
    </Section>
  );
}

async function Line({ token, who, now }: Omit<Props, "tokens"> & { token: KeptToken }) {
  const [say, tongue, name] = [await words("account"), await language(), await grantName()];
  const { id, name: called, grantId, createdAt, expiresAt, usedAt, revokedAt } = token;
  const grant = grantId === null ? say("tokenAllGrants") : name(who.grants.find((one) => one.id === grantId));
  const moment = (at: Date) => formatMoment(at, tongue);
  const state = stateOf(token, now);
  const told = [
    say("tokenCreated", { at: moment(createdAt) }),
    usedAt ? say("tokenUsed", { at: moment(usedAt) }) : say("tokenUnused"),
    state === "revoked" && revokedAt
      ? say("tokenRevoked", { at: moment(revokedAt) })
      : say(state === "expired" ? "tokenExpired" : "tokenExpires", { at: moment(expiresAt) }),
  ];
  const label = called ?? say("tokenNumber", { id: String(id) });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 border-rule border-b py-2">
      <p className="min-w-0 break-words">
        <b className="font-strong">{label}</b>: {grant}
        <span className="note">{told.join(" · ")}</span>
      </p>
      {state === "holds" ? <EndForm token={id} label={say("tokenEndOf", { name: label })} /> : null}
    </li>
  );
}

async function EndForm({ token, label }: { token: number | "all"; label: string }) {
  const say = await words("account");
  return (
    <Form action={endToken} label={label}>
      <Hidden name="token" value={token} />
      <Submit kind="plain">{token === "all" ? label : say("tokenEnd")}</Submit>
    </Form>
  );
}
