import "server-only";
import { type Months, stamp } from "@/domain/month";
import { periodOfMonths } from "@/domain/period";
import { type CountedTerm, termPeriod } from "@/domain/term";
import type { Act } from "@/domain/trail/act";
import type { ToldQuota } from "@/domain/trail/quota";
import { formatDay, formatMonth, formatNumber } from "@/text/format";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { language, wordsIn } from "@/text/words";

/** An act in words: what was done, what stood there before, what stands there since. */
export type ActText = { readonly did: string; readonly before: string; readonly after: string };

/** How acts of some kinds are read out. */
export type Forms<Kind extends Act["kind"]> = { [One in Kind]: (act: Extract<Act, { kind: One }>) => ActText };

export type Speech = Awaited<ReturnType<typeof speechIn>>;

/** What acts of every kind say alike, in the reader's language: days, months, numbers, decisions. */
export async function speechIn(terms: readonly CountedTerm[]) {
  const [to, period] = [await language(), await periodWords()];
  const say = wordsIn(to, "audit");
  const day = (on: string) => formatDay(on, to);
  return {
    to,
    say,
    day,
    fromDay: (on: string) => say("fromDay", { day: day(on) }),
    number: (count: number) => formatNumber(count, to),
    persons: (count: number) => say("persons", { count }),
    months: ({ from, to: last }: Months) =>
      say("months", { from: formatMonth(stamp(from), to), to: formatMonth(stamp(last), to) }),
    /** A period inside a sentence: a term by its name where the months are one's. */
    during: (from: number, last: number) => {
      const term = terms.find((one) => one.from === from && one.to === last);
      return inSentence(period(term ? termPeriod(term) : periodOfMonths({ from, to: last })));
    },
    decided: ({ decisionNo, decidedOn }: Pick<ToldQuota, "decisionNo" | "decidedOn">) =>
      decisionNo
        ? say("decided", { number: decisionNo, day: day(decidedOn) })
        : say("decidedOn", { day: day(decidedOn) }),
  };
}
