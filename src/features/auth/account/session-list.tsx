import type { OpenSession } from "@/data/installation/own-account";
import { formatMoment } from "@/text/format";
import { language, words } from "@/text/words";
import { Form } from "@/ui/form";
import { Hidden } from "@/ui/hidden";
import { Section } from "@/ui/section";
import { Submit } from "@/ui/submit";
import { endSession } from "./actions";
import { deviceOf } from "./device";

type Props = { readonly sessions: readonly OpenSession[]; readonly current: string };

/** Where one is signed in just now; each can be ended from here. */
export async function SessionList({ sessions, current }: Props) {
  const [say, tongue] = await Promise.all([words("account"), language()]);
  return (
    <Section heading={say("sessionsHeading", { count: sessions.length })}>
      <ul>
        {sessions.map(({ id, agent, createdAt, seenAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 border-rule border-b py-2">
            <p>
              {deviceOf(agent) ?? say("unknownDevice")}
              <span className="note">
                {say("seen", { seen: formatMoment(seenAt, tongue), created: formatMoment(createdAt, tongue) })}
              </span>
            </p>
            {id === current ? <span className="text-14 text-ink-2">{say("thisOne")}</span> : <EndForm session={id} />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <div className="pt-3">
          <EndForm session="others" />
        </div>
      ) : null}
    </Section>
  );
}

async function EndForm({ session }: { session: string }) {
  const say = await words("account");
  return (
    <Form action={endSession}>
      <Hidden name="session" value={session} />
      <Submit kind="plain">{session === "others" ? say("endOthers") : say("end")}</Submit>
    </Form>
  );
}
