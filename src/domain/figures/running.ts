/** The first and the last of months that follow one another, from 1 to 12. */
type Run = { readonly from: number; readonly to: number };

/**
 * The running total by the end of each month of a year: `heads` counts up to and with the month, `tails` after it.
 * Null where some of the year's persons stand in neither: a total across the month's end is not split by month.
 */
export function runningTotals(heads: readonly number[], tails: readonly number[]): (number | null)[] {
  const whole = heads.at(-1) ?? 0;
  return heads.map((head, index) => (head + (tails[index] ?? 0) === whole ? head : null));
}

/** How many months there are until the last statement of the year: after it nobody has said anything, not even zero. */
export function statedMonths(heads: readonly { readonly admitted: number; readonly reports: number }[]): number {
  const whole = heads.at(-1);
  return 1 + heads.findIndex((head) => head.reports === whole?.reports && head.admitted === whole.admitted);
}

/** The months without a running total, as runs. */
export function unknownMonths(totals: readonly (number | null)[]): Run[] {
  const runs: Run[] = [];
  totals.forEach((total, index) => {
    const last = runs.at(-1);
    if (total !== null) return;
    if (last?.to === index) runs[runs.length - 1] = { from: last.from, to: index + 1 };
    else runs.push({ from: index + 1, to: index + 1 });
  });
  return runs;
}
