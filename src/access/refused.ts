import "server-only";
import { randomUUID } from "node:crypto";
import { confirmationOf, confirmations, isConfirmable } from "@/domain/confirmable";
import { paperOf } from "@/domain/ledger/told";
import type { Problem } from "@/domain/problem";
import { type FormState, typedIn } from "@/text/form-state";
import { problemSentence } from "@/text/problem-sentence";
import { language } from "@/text/words";
import { papersIn } from "./papers";

/**
 * The form again, with what was typed and a sentence for every problem; under "" those of no single field. A form whose
 * key was used for something else gets a fresh one, so that who means a new entry sends it once more.
 */
export async function refused(form: FormData, problems: readonly Problem[]): Promise<FormState> {
  const isUsed = problems.some(({ code }) => code === "input.usedKey");
  const said = await Promise.all(
    problems.map(ofForm).map(async (problem) => ({ ...problem, sentence: await problemSentence(problem) })),
  );
  const ask = said.find(({ code }) => isConfirmable(code));
  const errors: Record<string, string> = {};
  for (const { field = "", sentence } of said.filter((problem) => problem !== ask && !isListed(problem, said))) {
    // Each thing that a reason is to lift is named.
    if ((field === "" || field === "reason") && errors[field]) errors[field] += ` ${sentence}`;
    else errors[field] ??= sentence;
  }
  const secret = [...form.keys()].filter((name) => /password/i.test(name));
  const values = { ...typedIn(form, secret), ...(isUsed && { key: randomUUID() }) };
  const lists = said.some((problem) => isListed(problem, said)) ? await paperLists(said) : undefined;
  return { values, errors, ...(lists && { lists }), ...(ask && { ask: askOf(ask, form) }) };
}

/** A further paper that has told the figure of a field: one reason is asked for, and the papers are listed. */
const isListed = (problem: Problem, all: readonly Problem[]) =>
  paperOf(problem) !== undefined && all.find((one) => one.field === problem.field && paperOf(one)) !== problem;

async function paperLists(problems: readonly Problem[]) {
  const to = await language();
  const fields = [...new Set(problems.map(({ field = "" }) => field))];
  const lists = fields.map((name) => [
    name,
    papersIn(
      problems.filter(({ field = "" }) => field === name),
      to,
    ),
  ]);
  return Object.fromEntries(lists.filter(([, papers = []]) => papers.length > 1));
}

/** The question, with what was answered before it: one yes does not take the other's place. */
const askOf = ({ code, sentence }: Problem & { readonly sentence: string }, form: FormData) => ({
  name: confirmationOf(code) ?? "confirmed",
  sentence,
  answered: confirmations.filter((name) => name !== confirmationOf(code) && form.get(name) === "yes"),
});

const ofForm = (problem: Problem): Problem =>
  problem.code === "input.usedKey" ? { code: "input.sentBefore", field: "key" } : problem;
