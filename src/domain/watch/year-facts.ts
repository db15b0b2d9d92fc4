import { lengthOf, type Months, monthOf, overlap, yearOf } from "../month";

/**
 * ADMITTED: somebody was. ZERO: a reported zero for every month, or a superior's figure for all of them that is itemised
 * to the last person. PART: something was said, but whether anybody was admitted here is open. SILENT: nobody has said anything.
 */
export type YearState = "ADMITTED" | "ZERO" | "PART" | "SILENT";

export type YearFact = { readonly year: number; readonly state: YearState; readonly admitted: number };

/** Sums of the ledger: of one calendar year with the months that statements cover as bits, or of a range across years. */
export type LedgerYear = Months & {
  readonly organizationId: number;
  readonly admitted: number;
  readonly own: number;
  /** Bit 0 is the first month of `from`'s year: the months with a statement of the organization or below it. */
  readonly mask: number;
  /** The same of the organization's own statements. */
  readonly ownMask: number;
};

const whole = 0xfff;

/** The years of an organization, by its own sums and those of its superiors; up to the running year, the latest last. */
export function yearFacts(own: readonly LedgerYear[], above: readonly LedgerYear[], last: number): YearFact[] {
  return Array.from({ length: 8 }, (_, index) => last - 7 + index).map((year) => {
    const admitted = sumOf(own, year);
    return { year, admitted, state: stateOf(own, above, year, admitted) };
  });
}

/** The months of a range that somebody has spoken for without a gap, from its first one on. */
export function statedMonths(rows: readonly LedgerYear[], { from, to }: Months): number {
  const length = lengthOf({ from, to });
  const gap = Array.from({ length }, (_, index) => from + index).findIndex((month) => !rows.some(speaksFor(month)));
  return gap === -1 ? length : gap;
}

function stateOf(own: readonly LedgerYear[], above: readonly LedgerYear[], year: number, admitted: number): YearState {
  if (admitted > 0) return "ADMITTED";
  const across = own.filter((row) => isAcross(row) && touches(row, year));
  if (across.some((row) => row.admitted > 0)) return "PART";
  if (maskOf(own, year, "mask") === whole) return "ZERO";
  const superior = above.filter((row) => touches(row, year) && (row.ownMask !== 0 || row.own !== 0));
  if (superior.some((row) => row.own > 0)) return "PART";
  if (maskOf(superior, year, "ownMask") === whole) return "ZERO";
  return superior.length > 0 || maskOf(own, year, "mask") !== 0 ? "PART" : "SILENT";
}

const isAcross = ({ from, to }: Months) => yearOf(from) !== yearOf(to);

const touches = (row: Months, year: number) =>
  overlap(row, { from: monthOf(year, 1), to: monthOf(year, 12) }) !== undefined;

const sumOf = (rows: readonly LedgerYear[], year: number) =>
  rows.filter((row) => !isAcross(row) && touches(row, year)).reduce((sum, { admitted }) => sum + admitted, 0);

/** The months of a year that some row speaks for, as bits. */
function maskOf(rows: readonly LedgerYear[], year: number, which: "mask" | "ownMask"): number {
  return rows
    .filter((row) => touches(row, year))
    .reduce((mask, row) => mask | (isAcross(row) ? bitsWithin(row, year, which) : row[which]), 0);
}

function bitsWithin(row: LedgerYear, year: number, which: "mask" | "ownMask") {
  const months = row[which] === 0 ? undefined : overlap(row, { from: monthOf(year, 1), to: monthOf(year, 12) });
  return months ? ((1 << lengthOf(months)) - 1) << (months.from - monthOf(year, 1)) : 0;
}

const speaksFor = (month: number) => (row: LedgerYear) => {
  if (isAcross(row)) return row.mask !== 0 && row.from <= month && month <= row.to;
  return yearOf(row.from) === yearOf(month) && (row.mask & (1 << (month % 12))) !== 0;
};
