/** Whole persons, except `expected`, which is the exact fraction of the required number. */
export type BarFigures = {
  /** All admitted, un-itemised ones included; null = nothing reported, which is not 0. */
  readonly admitted: number | null;
  /** Null or 0 where there is no quota. */
  readonly required?: number | null | undefined;
  /** The upper end of a range. */
  readonly max?: number | null | undefined;
  readonly expected?: number | null | undefined;
  /** The part of `admitted` that no unit below has taken up. */
  readonly unitemised?: number | null | undefined;
};

/**
 * How a table draws. By persons: the whole width is so many persons, each a block.
 * By percent: every mark stands at one line; `persons` is the width for rows without a quota.
 */
export type BarScale = { readonly by: "persons" | "percent"; readonly persons: number };

/** Beyond this multiple of the required number a bar is cut; the mark stands at its inverse. */
export const longest = 1.4;

const smallUnit = 15;

/** One scale for one table: by persons where every unit is small, else by percent. Never both. */
export function barScale(rows: readonly BarFigures[], by = naturalScale(rows)): BarScale {
  const required = rows.map(requiredOf).filter((number) => number > 0);
  if (by === "percent") return { by, persons: Math.max(1, median(required) * longest) };
  const asked = Math.max(0, ...required, ...rows.map((row) => row.max ?? 0));
  const admitted = Math.max(1, ...rows.map((row) => row.admitted ?? 0));
  return { by, persons: asked === 0 ? admitted : Math.max(asked, Math.min(admitted, Math.ceil(asked * longest))) };
}

/** The scale of a bar that stands alone: it fills the width until it runs past its mark. */
export function ownScale(figures: BarFigures): BarScale {
  const required = requiredOf(figures);
  const end = Math.max(required, figures.max ?? 0);
  if (required > 0 && (figures.admitted ?? 0) > end) return { by: "percent", persons: required * longest };
  return { by: "persons", persons: Math.max(1, end, figures.admitted ?? 0) / 0.96 };
}

export const requiredOf = (figures: BarFigures) => figures.required ?? 0;

const naturalScale = (rows: readonly BarFigures[]): BarScale["by"] =>
  rows.every((row) => requiredOf(row) <= smallUnit) ? "persons" : "percent";

function median(numbers: readonly number[]) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
