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
    problems
      .map(ofForm)
      .map(async (problem) => ({ ...problem, sentence: await problemSentence(namedOnce(problem, problems)) })),
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
  return { values, errors, ...(await listsOf(said)), ...(ask ? { ask: askOf(ask, form) } : confirmedFor(said, form)) };
}

/** What was confirmed before a reason was asked for goes with it. */
function confirmedFor(problems: readonly Problem[], form: FormData): Pick<FormState, "answered"> {
  const answered = problems.some(paperOf) ? answeredIn(form) : [];
  return answered.length > 0 ? { answered } : {};
}

/** A further paper that has told the figure of a field: one reason is asked for, and the papers are listed. */
const isListed = (problem: Problem, all: readonly Problem[]) =>
  paperOf(problem) !== undefined && all.find((one) => one.field === problem.field && paperOf(one)) !== problem;

/** Several papers are named by their list alone. */
const namedOnce = (problem: Problem, all: readonly Problem[]): Problem =>
  paperOf(problem) && all.some((one) => one.field === problem.field && isListed(one, all))
    ? { ...problem, code: "admission.papersNeedReason" }
    : problem;

async function listsOf(problems: readonly Problem[]): Promise<Pick<FormState, "lists">> {
  const listed = problems.filter((problem) => isListed(problem, problems));
  if (listed.length === 0) return {};
  const to = await language();
  const fields = [...new Set(listed.map(({ field = "" }) => field))];
  const papers = (name: string) =>
    papersIn(
      problems.filter(({ field = "" }) => field === name),
      to,
    );
  return { lists: Object.fromEntries(fields.map((name) => [name, papers(name)])) };
}

/** The question, with what was answered before it: one yes does not take the other's place. */
const askOf = ({ code, sentence }: Problem & { readonly sentence: string }, form: FormData) => ({
  name: confirmationOf(code) ?? "confirmed",
  sentence,
  answered: answeredIn(form).filter((name) => name !== confirmationOf(code)),
});

const answeredIn = (form: FormData) => confirmations.filter((name) => form.get(name) === "yes");

const ofForm = (problem: Problem): Problem =>
  problem.code === "input.usedKey" ? { code: "input.sentBefore", field: "key" } : problem;
