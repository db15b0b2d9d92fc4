import "server-only";
import { furtherAnswers, furtherLists } from "@/domain/admission-facts";
import { furtherFieldWords } from "@/text/further-words";
import { words } from "@/text/words";
import { statistics } from "./statistics";

const fields = ["fullName", "bornOn", "decisionNo", "decidedOn", "receivedOn", "ceremonyOn", ...statistics] as const;

/** What the fields of one person's form are called. */
export async function namedLabels(): Promise<Record<string, string>> {
  const say = await words("admissions");
  const further = await furtherFieldWords({ lists: furtherLists, answers: furtherAnswers });
  const besides = Object.fromEntries(further.map(({ name, label }) => [name, label]));
  return { ...besides, organization: say("cell"), ...Object.fromEntries(fields.map((name) => [name, say(name)])) };
}
