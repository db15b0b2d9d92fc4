import "server-only";
import type { HistoryEvent } from "@/data/history";
import type { CountedTerm } from "@/domain/term";
import { type Act, readAct } from "@/domain/trail/act";
import { entryWords } from "./words/entry-words";
import { hamletWords } from "./words/hamlet-words";
import { organizationWords } from "./words/organization-words";
import { personWords } from "./words/person-words";
import { quotaWords } from "./words/quota-words";
import { returnWords } from "./words/return-words";
import { sourcingWords } from "./words/sourcing-words";
import { type ActText, type Forms, speechIn } from "./words/speech";
import { watchWords } from "./words/watch-words";

/** How an audit line is read out. */
export async function actWords(terms: readonly CountedTerm[]): Promise<(event: HistoryEvent) => ActText> {
  const speech = await speechIn(terms);
  const { say } = speech;
  const forms: Forms<Act["kind"]> = {
    ...entryWords(speech),
    ...quotaWords(speech),
    ...returnWords(speech),
    ...organizationWords(speech),
    ...personWords(speech),
    ...hamletWords(speech),
    ...sourcingWords(speech),
    ...watchWords(speech),
    other: ({ what }) => ({ did: say("didOther", { what }), before: "", after: "" }),
  };
  return (event) => spell(forms, readAct(event));
}

/** The form of an act's own kind, which the compiler cannot follow by itself. */
const spell = <Kind extends Act["kind"]>(forms: Forms<Act["kind"]>, act: Extract<Act, { kind: Kind }>): ActText => {
  const form: (one: Extract<Act, { kind: Kind }>) => ActText = forms[act.kind as Kind];
  return form(act);
};
