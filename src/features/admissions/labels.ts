import "server-only";
import { furtherAnswers, furtherLists } from "@/domain/ledger/admission-facts";
import { furtherFieldWords } from "@/text/further-words";
import { words } from "@/text/words";
import { statistics } from "./statistics";

const fields = ["fullName", "bornOn", "decisionNo", "decidedOn", "receivedOn", "ceremonyOn", ...statistics] as const;

/** What the fields of one person's form are called. */
export async function namedLabels(): Promise<Record<string, string>> {
  const [say, sayHamlet] = [await words("admissions"), await words("hamlets")];
  const further = await furtherFieldWords({ lists: furtherLists, answers: furtherAnswers });
  const besides = Object.fromEntries(further.map(({ name, label }) => [name, label]));
  const own = { organization: say("cell"), hamlet: sayHamlet("lives"), reason: say("reason") };
  return { ...besides, ...own, ...Object.fromEntries(fields.map((name) => [name, say(name)])) };
}
