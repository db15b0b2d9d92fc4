import "server-only";
import type { Problem } from "@/domain/problem";
import type { FormState } from "@/text/form-state";
import { problemSentence } from "@/text/problem-sentence";
import { typedValues } from "./form-input";

/** The form again, with what was typed and a sentence for every problem. */
export async function refused(form: FormData, problems: readonly Problem[]): Promise<FormState> {
  const said = await Promise.all(
    problems.map(async (problem) => ({ ...problem, sentence: await problemSentence(problem) })),
  );
  const ask = said.find(({ code }) => code === "admission.moreThanMembers");
  const rest = said.filter((problem) => problem !== ask);
  const message = rest.flatMap(({ field, sentence }) => (field === undefined ? [sentence] : [])).join(" ");
  return {
    values: typedValues(form),
    // Reversed: of several problems of one field the first is shown.
    errors: Object.fromEntries(
      rest.flatMap(({ field, sentence }) => (field === undefined ? [] : [[field, sentence]])).reverse(),
    ),
    ...(message && { message }),
    ...(ask && { ask: { name: "confirmed", sentence: ask.sentence } }),
  };
}
