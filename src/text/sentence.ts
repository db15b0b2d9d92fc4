import { createTranslator } from "use-intl/core";
import type { PeriodKind } from "@/domain/period";
import type { Problem, ProblemCode } from "@/domain/problem";
import { candidates as enCandidates } from "./en/candidates";
import { problem as en } from "./en/problem";
import { formatDay, formatMonth } from "./format";
import { inSentence } from "./in-sentence";
import type { Language } from "./language";
import { periodWordsIn } from "./period-words";
import { candidates as viCandidates } from "./vi/candidates";
import { problem as vi } from "./vi/problem";

/**
 * What a problem says to a person. The codes carry dots, which use-intl would read as nesting,
 * so the flat list is kept out of the common words and read one sentence at a time.
 */
export function sentence({ code, values }: Pick<Problem, "code" | "values">, language: Language): string {
  const text: Record<ProblemCode, string> = { vi, en }[language];
  const say = createTranslator({
    locale: language,
    messages: { sentence: text[code] },
    // A forgotten value must not break the answer: the sentence is then shown with its gap.
    onError: () => undefined,
    getMessageFallback: () => text[code],
  });
  return say("sentence", { ...readable(values ?? {}, language), ...periodIn(values ?? {}, language) });
}

/** A period that comes with its kind is called by its name: "năm 2012". */
const periodIn = ({ period, periodKind }: NonNullable<Problem["values"]>, language: Language) =>
  typeof period === "string" && isKind(periodKind)
    ? { period: inSentence(periodWordsIn(language)({ kind: periodKind, name: period })) }
    : {};

const kinds: readonly unknown[] = [
  "month",
  "quarter",
  "half",
  "year",
  "years",
  "term",
  "months",
] satisfies PeriodKind[];
const isKind = (value: unknown): value is PeriodKind => kinds.includes(value);

const isMonth = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}$/.test(value);

/** Rules speak of days and months in ISO text, and of steps by their kind; people do not. */
const readable = (values: NonNullable<Problem["values"]>, language: Language) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value !== "string" ? value : name === "step" ? named(value, language) : dated(value, language),
    ]),
  );

const named = (text: string, language: Language) => {
  const { steps } = { vi: viCandidates, en: enCandidates }[language];
  const isStep = (name: string): name is keyof typeof steps => Object.hasOwn(steps, name);
  const kinds = text.split(", ");
  return kinds.every(isStep) ? kinds.map((kind) => steps[kind]).join("; ") : text;
};

const dated = (text: string, language: Language) => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text, language);
  return isMonth(text) ? formatMonth(text, language) : text;
};
