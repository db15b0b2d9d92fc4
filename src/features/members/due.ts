import "server-only";
import { readClockFacts } from "@/data/candidates/clock-facts";
import { listOnProbation, type OnProbation } from "@/data/members/on-probation";
import type { Access } from "@/domain/access";
import { addMonths } from "@/domain/calendar-months";
import type { Clock } from "@/domain/candidates/clock";
import { dayNumber, dayNumbered } from "@/domain/day";
import { passageClocks } from "@/domain/members/passage";
import { regulationOn } from "@/domain/regulations/regulation";

/** Somebody on probation with the clock that ends first. */
export type DueMember = OnProbation & { readonly clock: Clock };

export type DueMembers = {
  readonly lines: readonly DueMember[];
  /** The last one shown, where there are more. */
  readonly last: string | undefined;
};

const onePage = 50;

/** Whose probation is nearly or already over, at an organization and below it; nobody where names are out of reach. */
export async function readDueMembers(
  access: Access<"member.read"> | undefined,
  path: string,
  after?: string,
  most = onePage,
): Promise<DueMembers> {
  if (!access) return { lines: [], last: undefined };
  const facts = await readClockFacts(access.today);
  const months = regulationOn(facts.regulations, access.today)?.values.probation.value ?? 0;
  // Reckoned from the end: who was admitted by then is on probation no longer than the days of "soon" from now.
  const joinedBy = addMonths(dayNumbered(dayNumber(access.today) + facts.soon.days), -months);
  const rows = await listOnProbation(access, { path, joinedBy, after, most: most + 1 });
  const shown = rows.slice(0, most);
  const lines = shown
    .flatMap((row) =>
      passageClocks(row.passage, facts)
        .slice(0, 1)
        .map((clock) => ({ ...row, clock })),
    )
    .sort((one, other) => (one.clock.last < other.clock.last ? -1 : 1));
  return { lines, last: rows.length > most ? shown.at(-1)?.id : undefined };
}
