import type { Problem } from "@/domain/problem";
import type { Result } from "@/domain/result";
import { problem as en } from "@/text/en/problem";
import { problem as vi } from "@/text/vi/problem";

/** One command: its arguments as shown to the operator, and what it does with them. */
export type Command = { readonly usage: string; readonly run: (given: string[]) => Promise<void> };

/** Understood but not done; the reason is printed and the exit code is 1. */
export class Refused extends Error {}

/** Not understood; the usage is printed and the exit code is 2. */
export class Misused extends Error {}

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG;
const language = locale?.startsWith("vi") ? "vi" : "en";

/** The operator's language, told by the terminal's locale. */
export const said = (vi: string, en: string) => ({ vi, en })[language];

/** The value of a result; throws what is wrong with it as a refusal. */
export function expected<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Refused(result.problems.map(reason).join("\n"));
}

// Not `sentence` of the text room: next-intl does not load outside a bundle under the condition react-server.
function reason({ code, field, values = {} }: Problem) {
  const text = { vi, en }[language][code].replace(/\{(\w+)[^{}]*\}/g, (gap, name) => String(values[name] ?? gap));
  return field ? `${field}: ${text}` : text;
}
