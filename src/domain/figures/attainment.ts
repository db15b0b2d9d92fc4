import type { Day } from "../day";
import type { Months } from "../month";
import type { Quota, QuotaBasis, QuotaShape } from "../quotas/quota";
import { evenPace, expectedBy } from "./pace";
import { type PercentStyle, percentOf } from "./percent";

/** Admitted against one quota. `expected` is null where a pace says nothing; `percent` is text with a point. */
export type Measured = {
  readonly basis: QuotaBasis;
  readonly shape: QuotaShape;
  readonly required: number;
  readonly max: number | null;
  readonly percent: string | null;
  readonly met: boolean;
  readonly remaining: number;
  readonly expected: number | null;
  /** The same as an exact fraction, for drawing. */
  readonly pace: number | null;
  readonly verdict: Verdict;
  readonly quota: Quota;
};

/** short: admitted < required · met: reached · over: above what was required, or above the range's upper bound. */
export type Verdict = "none" | "short" | "met" | "over";

export type Reading = { readonly period: Months; readonly today: Day; readonly style: PercentStyle };

/** Measures whole persons against a quota (DOMAIN §3): met iff admitted ≥ required, decided on the numbers, never on the text. */
export function attained(admitted: number, quota: Quota, { period, today, style }: Reading): Measured {
  const { basis, shape, required, max } = quota;
  const expected = expectedBy(required, quota, period, today);
  return {
    basis,
    shape,
    required,
    max,
    percent: percentOf(admitted, required, style),
    met: required > 0 && admitted >= required,
    remaining: Math.max(0, required - admitted),
    expected,
    pace: expected === null ? null : evenPace(required, quota, period, today),
    verdict: judge(admitted, required, max),
    quota,
  };
}

function judge(admitted: number, required: number, max: number | null): Verdict {
  if (required <= 0 && max === null) return "none";
  if (admitted < required) return "short";
  return admitted > (max ?? required) ? "over" : "met";
}
