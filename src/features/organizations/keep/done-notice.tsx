import { words } from "@/text/words";
import { Done } from "@/ui/done";
import { Link } from "@/ui/link";

const acts = ["arranged", "described", "authorised", "closed", "term", "headcount", "register"] as const;

/** What the address says has just been done: "arranged", "founded:thon-5". Anything else says nothing. */
export async function DoneNotice({ done }: { done: string | undefined }) {
  const say = await words("keep");
  const [, code] = /^founded:([a-z0-9-]{1,60})$/.exec(done ?? "") ?? [];
  const act = acts.find((one) => one === done);
  if (!code && !act) return null;
  return (
    <Done more={code ? <Link href={`/organizations/${code}/keep`}>{say("openFounded", { code })}</Link> : null}>
      {act ? say(`done.${act}`) : say("done.founded")}
    </Done>
  );
}
