import { z } from "zod";
import { Optional, Text, Whole } from "../input";
import { no, type Result, yes } from "../result";
import { mostInOneEntry, type NewEntry } from "./admission";

/** Corrects an entry to another number, or withdraws it (no number); the reason is part of the record. */
export const CorrectionInput = z.object({
  entry: z.uuid("input.invalid"),
  count: Optional(Whole(mostInOneEntry)),
  /** The number that was on the screen. */
  seen: Optional(Whole(mostInOneEntry)),
  reason: Text(500),
  key: Text(100),
});
export type CorrectionInput = z.infer<typeof CorrectionInput>;

/** An entry with all its corrections so far. */
export type Correctable = NewEntry & {
  /** The last link of its chain of corrections: itself, or the correction made last. */
  readonly lastId: string;
  /** What it counts for now. */
  readonly now: number;
  readonly isWithdrawn: boolean;
  /** What is left un-itemised at its organization in its months. */
  readonly balance: number;
};

export type CorrectionFacts = {
  readonly entry: Correctable;
  /** The −n of an itemised entry, at the committee it drew from. */
  readonly drawn: Correctable | null;
};

/** The correcting entries: they copy place, months and flags, so that every sum above follows. */
export function correct(input: CorrectionInput, { entry, drawn }: CorrectionFacts): Result<NewEntry[]> {
  const problem = refusal(input, entry);
  if (problem) return problem;
  const isWithdrawal = input.count === undefined;
  const difference = (input.count ?? 0) - entry.now;
  const short = exhausted(entry, drawn, difference);
  if (short) return no("admission.totalExhausted", { field: "count", values: { balance: short.balance } });
  const mending = correcting(entry, difference, isWithdrawal && entry.reports === 1 ? -1 : 0, input.reason);
  return yes(drawn ? [mending, correcting(drawn, -difference, 0, input.reason)] : [mending]);
}

function refusal(input: CorrectionInput, entry: Correctable) {
  if (entry.isWithdrawn) return no("admission.alreadyCorrected");
  if (entry.count < 0 || entry.kind === "CORRECTION") return no("admission.notCorrectable");
  if (entry.kind === "NAMED" && input.count !== undefined) return no("admission.notCorrectable", { field: "count" });
  if (input.seen !== undefined && input.seen !== entry.now)
    return no("admission.changedMeanwhile", { field: "count", values: { seen: input.seen, now: entry.now } });
  if (input.count === entry.now)
    return no("admission.nothingChanged", { field: "count", values: { total: entry.now } });
  if (input.count === undefined && entry.now === 0 && entry.reports === 0) return no("admission.alreadyCorrected");
  return undefined;
}

/** The total that would hold less than has been drawn from it: the entry itself, or the one it drew from. */
const exhausted = (entry: Correctable, drawn: Correctable | null, difference: number) =>
  entry.kind === "TOTAL" && entry.balance + difference < 0
    ? entry
    : drawn && drawn.balance - difference < 0
      ? drawn
      : undefined;

const correcting = (entry: Correctable, count: number, reports: -1 | 0, reason: string): NewEntry => {
  const { lastId, now: _now, isWithdrawn: _isWithdrawn, balance: _balance, ...rest } = entry;
  return { ...rest, kind: "CORRECTION", count, reports, correctsId: lastId, itemisesId: null, reason };
};
