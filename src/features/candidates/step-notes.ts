import "server-only";
import type { StepDetails } from "@/domain/candidates/step-details";
import { deciderOf } from "@/domain/reports/issuer";
import { deciderWords } from "@/text/decider-words";
import { formatDay } from "@/text/format";
import { liftedNotes } from "@/text/lifted-words";
import { language, words } from "@/text/words";
import type { StepLine } from "./step-lines";

/** What stands under a step: who acts and by which form, what was recorded, what expires, and why it was out of order. */
export async function stepNotes(
  { actor, body, forms, step, expiry, regulation, doneOn }: StepLine,
  current: string | null,
): Promise<string[]> {
  const [say, sayIn, tongue] = await Promise.all([words("candidates"), words("dossier"), language()]);
  const papers = forms.map(({ code }) => say("form", { code }));
  const judged = doneOn && step?.regulation && step.regulation !== current ? [step.regulation] : [];
  return [
    [
      body ? sayIn("byBody", { body: await deciderWords(deciderOf(body)) }) : sayIn(`by.${actor}`),
      ...papers,
      ...judged.map((code) => say("judgedBy", { regulation: code })),
    ].join(" · "),
    ...(step && regulation ? await detailNotes(step.details) : []),
    ...(expiry ? [say("expires", { day: formatDay(expiry.last, tongue) })] : []),
    ...(step ? await liftedNotes(step) : []),
  ];
}

async function detailNotes(details: Partial<StepDetails>) {
  const { number, officials, inFavour, byUnion } = details;
  const [say, sayIn] = await Promise.all([words("candidates"), words("dossier")]);
  const vote = officials !== undefined && inFavour !== undefined ? [say("voted", { inFavour, officials })] : [];
  const persons = (["first", "second"] as const).flatMap((which) => {
    const name = details[which];
    if (name === undefined) return [];
    return details[`${which}Member`] === undefined ? sayIn("typedName", { name }) : name;
  });
  const said = [
    ...(number ? [say("numbered", { number })] : []),
    ...vote,
    ...persons,
    ...(byUnion ? [sayIn("byUnionToo")] : []),
  ];
  return said.length > 0 ? [said.join(" · ")] : [];
}
