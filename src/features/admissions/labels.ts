import "server-only";
import { words } from "@/text/words";
import { statistics } from "./statistics";

const fields = ["fullName", "bornOn", "decisionNo", "decidedOn", "receivedOn", "ceremonyOn", ...statistics] as const;

/** What the fields of one person's form are called. */
export async function namedLabels(): Promise<Record<string, string>> {
  const say = await words("admissions");
  return { organization: say("cell"), ...Object.fromEntries(fields.map((name) => [name, say(name)])) };
}
