import type { Problem } from "@/domain/problem";
import type { Result } from "@/domain/result";
import { readLanguage } from "@/text/language";
import { sentence } from "@/text/sentence";

/** One command: its arguments as shown to the operator, and what it does with them. */
export type Command = { readonly usage: string; readonly run: (given: string[]) => Promise<void> };

/** Understood but not done; the reason is printed and the exit code is 1. */
export class Refused extends Error {}

/** Not understood; the usage is printed and the exit code is 2. */
export class Misused extends Error {}

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG;

/** The operator's language, told by the terminal's locale. */
export const operatorsLanguage = readLanguage(locale?.startsWith("vi") ? "vi" : "en");

/** The same in the operator's language. */
export const said = (vi: string, en: string) => ({ vi, en })[operatorsLanguage];

/** The value of a result; throws what is wrong with it as a refusal. */
export function expected<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Refused(result.problems.map(reason).join("\n"));
}

function reason(problem: Problem) {
  const text = sentence(problem, operatorsLanguage);
  return problem.field ? `${problem.field}: ${text}` : text;
}
