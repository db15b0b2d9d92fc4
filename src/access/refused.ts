import "server-only";
import type { Problem } from "@/domain/problem";
import { type FormState, typedIn } from "@/text/form-state";
import { problemSentence } from "@/text/problem-sentence";

/** The form again, with what was typed and a sentence for every problem; under "" those of no single field. */
export async function refused(form: FormData, problems: readonly Problem[]): Promise<FormState> {
  const said = await Promise.all(
    problems.map(async (problem) => ({ ...problem, sentence: await problemSentence(problem) })),
  );
  const ask = said.find(({ code }) => code === "admission.moreThanMembers");
  const errors: Record<string, string> = {};
  for (const { field = "", sentence } of said.filter((problem) => problem !== ask)) {
    if (field === "" && errors[""]) errors[""] += ` ${sentence}`;
    else errors[field] ??= sentence;
  }
  const secret = [...form.keys()].filter((name) => /password/i.test(name));
  return { values: typedIn(form, secret), errors, ...(ask && { ask: { name: "confirmed", sentence: ask.sentence } }) };
}
