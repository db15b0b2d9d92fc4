import "server-only";
import type { LedgerLine } from "@/data/ledger/admissions";
import type { Certainty } from "@/domain/certainty";
import type { CountedTerm } from "@/domain/term";
import { formatDay, formatNumber } from "@/text/format";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { periodOfLine } from "./period-options";

type Line = Pick<LedgerLine, "kind" | "count" | "itemisesId" | "date" | "from" | "to" | "certainty" | "source">;

/** How a line of the ledger is read out. */
export async function lineWords(terms: readonly CountedTerm[]) {
  const [say, period, tongue] = await Promise.all([words("admissions"), periodWords(), language()]);
  return {
    when: ({ date, from, to }: Pick<Line, "date" | "from" | "to">) =>
      date ? formatDay(date, tongue) : period(periodOfLine({ from, to }, terms)),
    kind: ({ kind, count, itemisesId }: Pick<Line, "kind" | "count" | "itemisesId">) =>
      say(`kind.${itemisesId && count < 0 ? "DRAW" : kind}`),
    /** A change carries its sign, a number of persons does not. */
    count: ({ kind, count }: Pick<Line, "kind" | "count">) =>
      `${kind === "CORRECTION" && count > 0 ? "+" : ""}${formatNumber(count, tongue)}`,
    source: ({ certainty, source }: Pick<Line, "certainty" | "source">) => sourceOf(say, certainty, source),
  };
}

function sourceOf(say: Say, certainty: Certainty | null, source: string | null) {
  const word = certainty ? say(`certainty.${certainty}`) : undefined;
  return word && source ? say("sourced", { certainty: word, source }) : (source ?? word);
}

type Say = Awaited<ReturnType<typeof words<"admissions">>>;

/** "số tổng · Năm 2023" */
export async function lineHead({ line, terms }: { readonly line: Line; readonly terms: readonly CountedTerm[] }) {
  const spell = await lineWords(terms);
  return `${spell.kind(line)} · ${spell.when(line)}`;
}
