import type { ChildFigure } from "./report";

/** Persons missing first; then who has no quota, the larger figures first; the silent last. */
export function byMissing(a: ChildFigure, b: ChildFigure) {
  const missing = ({ figure: { quotas, isReported, admitted } }: ChildFigure) =>
    quotas[0] ? 1_000_000 + quotas[0].remaining : isReported ? admitted : -1;
  return missing(b) - missing(a) || a.organization.name.localeCompare(b.organization.name, "vi");
}
