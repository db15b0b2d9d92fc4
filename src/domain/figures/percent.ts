/** How a percentage is written: the deployment's dated setting. */
export type PercentStyle = { readonly decimals: 0 | 1 | 2; readonly rounding: "truncate" | "half-up" };

/** The default: one decimal, cut off, as the newspapers and reports print it (43/60 → 71.6). */
export const truncated: PercentStyle = { decimals: 1, rounding: "truncate" };

/**
 * `part` of `whole` in per cent, as text with a point ("71.6", "53", "124.3"); whole numbers carry no ".0".
 * Integers only. Null where there is nothing to measure against. What falls short never prints as 100 or more.
 */
export function percentOf(part: number, whole: number, style: PercentStyle = truncated): string | null {
  if (whole <= 0) return null;
  const unit = 10 ** style.decimals;
  const cut = Math.floor((part * 100 * unit) / whole);
  const isUp = style.rounding === "half-up" && 2 * (part * 100 * unit - cut * whole) >= whole;
  const scaled = isUp && !(part < whole && cut + 1 >= 100 * unit) ? cut + 1 : cut;
  const rest = scaled % unit;
  return rest === 0
    ? String(scaled / unit)
    : `${Math.floor(scaled / unit)}.${String(rest).padStart(style.decimals, "0")}`;
}
