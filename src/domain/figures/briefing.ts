import type { Day } from "../day";
import { firstDay, type Months, monthOfDay, stamp } from "../month";
import type { OrganizationKind } from "../organization";
import { type Period, parsePeriod } from "../period";

/** Lines of each list on the sheet: with more it would not stay on one page. */
export const mostLines = { dues: 8, cases: 6, requests: 3 } as const;

/** Sheets shown at once; the others by a link. */
export const mostSheets = 50;

/** Those above communes, who brief each of them: a sheet for every commune below. */
export const looksOver = (kind: OrganizationKind) => kind === "CENTRAL" || kind === "PROVINCE" || kind === "DISTRICT";

/** The month of a briefing, this one where none is asked for; nothing for one that has not begun, or for no month. */
export function briefingMonth(name: string | undefined, today: Day): Period | undefined {
  const period = parsePeriod(name ?? stamp(monthOfDay(today)));
  return period?.kind === "month" && firstDay(period.from) <= today ? period : undefined;
}

/** The month before, to its own end, and the year to that end. */
export function monthBefore({ from }: Months): { readonly month: Months; readonly yearTo: Months } {
  const last = from - 1;
  return { month: { from: last, to: last }, yearTo: { from: last - (last % 12), to: last } };
}

/** Free words cut to what fits on a line or two; what is cut says so. */
export function shortened(words: string, most: number): string {
  const letters = [...words];
  return letters.length <= most
    ? words
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
