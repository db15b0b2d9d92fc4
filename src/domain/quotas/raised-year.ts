import { drawn, type NewEntry, type Totals } from "../ledger/admission";
import { no, type Result, yes } from "../result";

/** What the place's year holds, where the place itself has said a total for more of the year; else nothing. */
export type OwnYear = { readonly ownYear?: number | null };

/** A year that was reported is not made more by a part of it without a word. `field`: where the number was typed. */
export function raisesNoYear(more: number, { ownYear = null }: OwnYear, field: string): Result<null> {
  if (ownYear === null || more <= 0) return yes(null);
  return no("admission.raisesYear", { field, values: { total: ownYear, raised: ownYear + more } });
}

type Asked = Totals & OwnYear & { readonly raises: boolean; readonly field: string };

/** The entry as it is written (see `drawn`), unless it comes on top of what the year was told to hold and nobody says so. */
export function drawnWithin(entry: NewEntry, choice: string | undefined, asked: Asked): Result<NewEntry[]> {
  const written = drawn(entry, choice, asked);
  if (!written.ok || asked.raises) return written;
  const within = raisesNoYear(beyondOwnTotals(entry, choice, asked), asked, asked.field);
  return within.ok ? written : within;
}

/** How many persons of an entry are not drawn from a total of the place itself. */
const beyondOwnTotals = (
  { organizationId, count }: Pick<NewEntry, "organizationId" | "count">,
  choice: string | undefined,
  { openTotals }: Pick<Totals, "openTotals">,
) => (openTotals.some((total) => total.id === choice && total.organizationId === organizationId) ? 0 : count);
