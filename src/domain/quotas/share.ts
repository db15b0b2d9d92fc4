/** One of those who share a number: its weight, and the least and most it may be given. Whole numbers. */
export type Sharer = { readonly weight: number; readonly least?: number; readonly most?: number };

/**
 * Shares a whole number by weight, so that the parts add up exactly: each gets its whole part, those with the largest
 * remainders one more (of equal ones the heavier, then the earlier). Whom a bound stops, stays at it, and the others
 * share the rest. Where nobody has a weight all have the same. Undefined where the bounds leave no way.
 */
export function share(total: number, sharers: readonly Sharer[]): number[] | undefined {
  const parts = new Map<Sharer, number>();
  const { least, most } = bounds(sharers);
  if (total < least || total > most) return undefined;
  // Copies, so that who is given twice is two.
  const all = sharers.map((one) => ({ ...one }));
  let free = all;
  while (free.length > 0) {
    const rest = total - sum([...parts.values()]);
    const given = byLargestRemainder(rest, free);
    const wrong = free.map((one, index) => clamped(given[index] ?? 0, one) - (given[index] ?? 0));
    const stopped = free.filter((_, index) => isStopped(wrong[index] ?? 0, sum(wrong)));
    free.forEach((one, index) => {
      if (sum(wrong) === 0 || stopped.includes(one)) parts.set(one, (given[index] ?? 0) + (wrong[index] ?? 0));
    });
    free = free.filter((one) => !parts.has(one));
  }
  return all.map((one) => parts.get(one) ?? 0);
}

/** What all of them must be given together, and what they can take. */
export const bounds = (sharers: readonly Sharer[]) => ({
  least: sum(sharers.map(({ least = 0 }) => least)),
  most: sum(sharers.map(({ most = Number.POSITIVE_INFINITY }) => most)),
});

/** If the bounds asked for more than there is, those below their least are settled first, else those above their most. */
const isStopped = (wrong: number, altogether: number) => (altogether > 0 ? wrong > 0 : wrong < 0);

function byLargestRemainder(total: number, sharers: readonly Sharer[]): number[] {
  const whole = sum(sharers.map(({ weight }) => weight));
  const weights = sharers.map(({ weight }) => (whole === 0 ? 1 : weight));
  const of = whole === 0 ? sharers.length : whole;
  const parts = weights.map((weight) => Math.floor((total * weight) / of));
  const order = weights
    .map((weight, index) => ({ index, weight, left: (total * weight) % of }))
    .sort((a, b) => b.left - a.left || b.weight - a.weight || a.index - b.index);
  const over = total - sum(parts);
  const lucky = new Set(order.slice(0, over).map(({ index }) => index));
  return parts.map((part, index) => part + (lucky.has(index) ? 1 : 0));
}

const clamped = (part: number, { least = 0, most = Number.POSITIVE_INFINITY }: Sharer) =>
  Math.min(Math.max(part, least), most);

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
