import "server-only";
import type { StepDetails } from "@/domain/step-details";
import { formatDay } from "@/text/format";
import { liftedNotes } from "@/text/lifted-words";
import { language, words } from "@/text/words";
import type { StepLine } from "./step-lines";

/** What stands under a step: who acts and by which form, what was recorded, what expires, and why it was out of order. */
export async function stepNotes(
  { actor, body, forms, step, expiry, regulation, doneOn }: StepLine,
  current: string | null,
): Promise<string[]> {
  const [say, tongue] = await Promise.all([words("candidates"), language()]);
  const papers = forms.map(({ code }) => say("form", { code }));
  const judged = doneOn && step?.regulation && step.regulation !== current ? [step.regulation] : [];
  return [
    [
      body ? say("byBody", { body }) : say(`by.${actor}`),
      ...papers,
      ...judged.map((code) => say("judgedBy", { regulation: code })),
    ].join(" · "),
    ...(step && regulation ? await detailNotes(step.details) : []),
    ...(expiry ? [say("expires", { day: formatDay(expiry.last, tongue) })] : []),
    ...(step ? await liftedNotes(step) : []),
  ];
}

async function detailNotes({ number, officials, inFavour, first, second }: Partial<StepDetails>) {
  const say = await words("candidates");
  const vote = officials !== undefined && inFavour !== undefined ? [say("voted", { inFavour, officials })] : [];
  const persons = [first, second].filter((name) => name !== undefined);
  const said = [...(number ? [say("numbered", { number })] : []), ...vote, ...persons];
  return said.length > 0 ? [said.join(" · ")] : [];
}
