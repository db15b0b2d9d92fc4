import type { z } from "zod";
import { Whole } from "../input";
import { lengthOf } from "../month";
import { raisesNoYear } from "../quotas/raised-year";
import { no, type Result, yes } from "../result";
import { drawn, type NewEntry, type OpenTotal } from "./admission";
import { type CorrectionFacts, correct } from "./correction";
import { recordTotal, type TotalFacts, TotalInput } from "./total-admission";

const mostWanted = 10_000_000;

/** What a cell of the year's grid is to say: a number, or null where nobody has reported; and what it said when it was typed. */
export const CellInput = TotalInput.omit({ wanted: true, seen: true }).extend({
  wanted: Whole(mostWanted).nullable(),
  seen: Whole(mostWanted).nullable(),
});
export type CellInput = z.infer<typeof CellInput>;

/** Why a cell of the grid was lowered, where nobody said: kept in the ledger, told in the reader's language. */
export const gridReason = "Bảng nhập";

/** What is taken back says why. */
type Explained = CellInput & { readonly reason: string };

/** What is held for the months of a cell: null where nobody has said anything. */
export const heldIn = ({ admitted, reports }: { readonly admitted: number; readonly reports: number }) =>
  reports > 0 || admitted !== 0 ? admitted : null;

/** A total entered before, as it stands, with what it drew from another. */
export type Earlier = CorrectionFacts & { readonly id: string };

export type CellFacts = TotalFacts & {
  readonly reports: number;
  /** The totals entered here for exactly these months, the newest first. */
  readonly earlier: readonly Earlier[];
};

/**
 * The entries that make a cell say what is wanted. By the rule of a total; besides,
 * persons already in the place's own total for more of the year come out of that one first, so that nobody counts twice,
 * what would raise a total the place itself has said is asked first,
 * and a lower number takes back what was entered last, and gives it back to the total it was drawn from.
 */
export function recordCell(input: Explained, facts: CellFacts): Result<NewEntry[]> {
  const now = heldIn({ admitted: facts.held, reports: facts.reports });
  if (input.wanted === now) return no("admission.nothingChanged", { field: "wanted", values: { total: facts.held } });
  const meanwhile = changedMeanwhile(input.seen, now);
  if (!meanwhile.ok) return meanwhile;
  if (input.wanted === null) return withdrawAll(input, facts);
  const ruled = recordTotal({ ...input, wanted: input.wanted, seen: undefined, total: "add", raises: true }, facts);
  const entry = ruled.ok ? ruled.value[0] : undefined;
  if (!ruled.ok || !entry) return ruled;
  return entry.count < 0 ? takeBack(-entry.count, input, facts) : add(entry, input, facts);
}

/** Nobody overwrites what they have not seen: both values are told, and the sender chooses. */
function changedMeanwhile(seen: number | null, now: number | null): Result<null> {
  if (seen === now) return yes(null);
  if (now === null) return no("admission.withdrawnMeanwhile", { field: "wanted", values: { seen: seen ?? 0 } });
  if (seen === null) return no("admission.reportedMeanwhile", { field: "wanted", values: { now } });
  return no("admission.changedMeanwhile", { field: "wanted", values: { seen, now } });
}

/** Persons more: first out of the place's own totals, the shortest first; what is left as the sender says. */
function add(entry: NewEntry, { total: choice, raises }: Explained, facts: CellFacts): Result<NewEntry[]> {
  const [own, others] = parted(facts.openTotals, (total) => comesFirst(total, entry, choice));
  const { written, left, reports } = outOf(own, entry);
  if (left === 0 && written.length > 0) return yes(written);
  const within = raises ? yes(null) : raisesNoYear(left, facts, "wanted");
  if (!within.ok) return within;
  const rest = drawn({ ...entry, reports, count: left }, choice, { ...facts, openTotals: others });
  if (!rest.ok) return rest.problems[0].code === "admission.noSuchTotal" ? exhausted() : rest;
  return yes([...written, ...rest.value]);
}

/** What the place's own totals give, one after another, and what is left to be entered. */
function outOf(own: readonly OpenTotal[], entry: NewEntry) {
  const written: NewEntry[] = [];
  let { count: left, reports } = entry;
  for (const total of own) {
    const part = drawn({ ...entry, reports, count: Math.min(left, total.balance) }, total.id, {
      openTotals: [total],
      mustChoose: false,
    });
    if (!part.ok || left === 0) break;
    written.push(...part.value);
    left -= Math.min(left, total.balance);
    reports = 0;
  }
  return { written, left, reports };
}

/**
 * The place's own total of a year or less is meant for that year. A longer one may be older than what is entered now: it
 * comes first where the sender says that the persons are inside a total.
 */
const comesFirst = (total: OpenTotal, entry: NewEntry, choice: string | undefined) =>
  total.organizationId === entry.organizationId &&
  (lengthOf(total) <= 12 || (choice !== undefined && choice !== "add"));

/** The total was open when it was chosen: it is empty now. */
const exhausted = () => no("admission.totalExhausted", { field: "total", values: { balance: 0 } });

function takeBack(persons: number, input: Explained, { earlier }: CellFacts): Result<NewEntry[]> {
  const written: NewEntry[] = [];
  let left = persons;
  for (const { id, ...one } of earlier) {
    const part = Math.min(left, one.entry.now);
    if (part <= 0 || one.entry.isWithdrawn) continue;
    const mended = correct(correction(input, id, one.entry.now - part), one);
    if (!mended.ok) return mended;
    written.push(...mended.value);
    left -= part;
  }
  return left === 0 ? yes(written) : no("admission.notCorrectable", { field: "wanted" });
}

/** Back to silence: every total entered here is withdrawn, which is possible where nothing else is held. */
function withdrawAll(input: Explained, { earlier, held, ownTotal }: CellFacts): Result<NewEntry[]> {
  if (held !== ownTotal)
    return no("admission.totalBelowParts", { field: "wanted", values: { total: 0, parts: held - ownTotal } });
  const standing = earlier.filter(({ entry }) => !entry.isWithdrawn && (entry.now > 0 || entry.reports > 0));
  const counted = standing.reduce((sum, { entry }) => sum + entry.now, 0);
  if (standing.length === 0 || counted !== ownTotal) return no("admission.notCorrectable", { field: "wanted" });
  const written: NewEntry[] = [];
  for (const { id, ...one } of standing) {
    const mended = correct(correction(input, id), one);
    if (!mended.ok) return mended;
    written.push(...mended.value);
  }
  return yes(written);
}

const correction = ({ reason, key }: Explained, entry: string, count?: number) => ({
  entry,
  key,
  reason,
  ...(count !== undefined && { count }),
});

const parted = <One>(all: readonly One[], holds: (one: One) => boolean): [One[], One[]] => [
  all.filter(holds),
  all.filter((one) => !holds(one)),
];
