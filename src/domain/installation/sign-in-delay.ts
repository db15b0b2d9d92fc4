/** An account is guessed at one by one; an address may be that of a whole office, so it is trusted longer. */
export type Guarded = "account" | "address";

type Rule = { readonly firstDelayed: number; readonly forgottenAfter: number };

const rules: Record<Guarded, Rule> = {
  account: { firstDelayed: 5, forgottenAfter: 24 * 3600 },
  address: { firstDelayed: 20, forgottenAfter: 3600 },
};

const longest = 300;

/** Seconds to wait after this many failures: 1, 2, 4… up to five minutes. */
export function delayAfter(failures: number, guarded: Guarded): number {
  const doublings = failures - rules[guarded].firstDelayed;
  return doublings < 0 ? 0 : Math.min(longest, 2 ** doublings);
}

/** The delays after 1, 2, 3… failures; the last one holds for all beyond. So that one statement can count and delay. */
export function delays(guarded: Guarded): number[] {
  const steps = rules[guarded].firstDelayed + Math.ceil(Math.log2(longest));
  return Array.from({ length: steps }, (_, index) => delayAfter(index + 1, guarded));
}

/** Seconds without a failure, once the delay is over, after which the count begins anew. */
export const forgottenAfter = (guarded: Guarded) => rules[guarded].forgottenAfter;

/**
 * Whether so many seconds to wait come from a clock that was put back since: more than was ever set, beyond what the
 * clocks of several servers differ by.
 */
export const isOfAnotherClock = (wait: number, failures: number, guarded: Guarded) =>
  wait > delayAfter(failures, guarded) + clocksDiffer;

/** Seconds. Requests of one moment must not take each other's delays for those of another clock. */
export const clocksDiffer = 60;
