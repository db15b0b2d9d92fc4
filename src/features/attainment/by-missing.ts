import { leadOf } from "@/domain/figures/figure";
import type { ChildFigure } from "./report";

/** Persons missing first; then who has no quota, the larger figures first; the silent last. */
export const byMissing = (a: ChildFigure, b: ChildFigure) =>
  missing(b) - missing(a) || alphabet.compare(a.organization.name, b.organization.name);

function missing({ figure }: ChildFigure) {
  const lead = leadOf(figure);
  if (lead) return 1_000_000 + lead.remaining;
  return figure.isReported ? figure.admitted : -1;
}

// Made once: `localeCompare` makes one for every two names.
const alphabet = new Intl.Collator("vi");
