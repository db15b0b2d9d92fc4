import "server-only";
import type { Period } from "@/domain/period";
import { formatDay, formatNumber, formatPercent } from "@/text/format";
import { inSentence } from "@/text/in-sentence";
import type { Language } from "@/text/language";
import { periodWords } from "@/text/period-words";
import { language, type Words, words } from "@/text/words";

/** How a report speaks: its words, and numbers, days and periods as they are written. */
export type Speech = {
  readonly say: Words<"reports">;
  readonly to: Language;
  readonly number: (value: number) => string;
  readonly day: (on: string) => string;
  readonly percent: (text: string) => string;
  /** "Năm 2023", to begin a sentence. */
  readonly heading: (period: { readonly kind: string; readonly name: string }) => string;
  /** "năm 2023", to stand inside a sentence. */
  readonly period: (period: { readonly kind: string; readonly name: string }) => string;
};

export async function speech(): Promise<Speech> {
  const [say, to, spell] = await Promise.all([words("reports"), language(), periodWords()]);
  const heading: Speech["heading"] = ({ kind, name }) => spell({ kind: kind as Period["kind"], name });
  return {
    ...{ say, to, heading },
    number: (value) => formatNumber(value, to),
    day: (on) => formatDay(on, to),
    percent: (text) => formatPercent(text, to),
    period: (period) => inSentence(heading(period)),
  };
}
