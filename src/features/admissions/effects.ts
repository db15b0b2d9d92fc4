import "server-only";
import { listMovements, type MovedSpan, type Movement } from "@/data/ledger/acts";
import type { Standing } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { contains, type Months, yearOf } from "@/domain/month";
import { idsOf, pathsOf } from "@/domain/organization";
import { type Period, yearPeriod } from "@/domain/period";
import { countedTerms, termPeriod } from "@/domain/term";
import { periodOfLine } from "./period-options";

/** A figure that an entry moves: whose, of which period, from what to what. */
export type Effect = {
  readonly code: string;
  readonly name: string;
  readonly period: Period;
  readonly before: number;
  readonly after: number;
};

type Recorder = Access<"admission.record">;

/** What the act that wrote the line has changed, here and above as far as the visitor reaches. */
export const effectsOf = (access: Recorder, standing: Standing, line: Moved, lineId: string): Promise<Effect[]> =>
  read(access, standing, line, lineId, ({ now, moved, since }) => ({
    before: now - since - moved,
    after: now - since,
  }));

/** What withdrawing the entry would change: it, and what it drew, count for `share` of what was first written. */
export const effectsOfWithdrawal = (
  access: Recorder,
  standing: Standing,
  line: Moved & { readonly id: string; readonly count: number; readonly now: number },
): Promise<Effect[]> =>
  read(access, standing, line, line.id, ({ now: held, moved }) => ({
    before: held,
    // Corrections moved the entry and what it drew alike.
    after: held - (line.count === 0 ? 0 : (moved * line.now) / line.count),
  }));

/** When an entry counts: on a date, or in the months of a total. */
type Moved = Months & { readonly date: Day | null };

type Reading = (movement: Movement) => Pick<Effect, "before" | "after">;

async function read(access: Recorder, standing: Standing, line: Moved, lineId: string, reading: Reading) {
  const spans = placesOf(standing).flatMap((place) =>
    periodsOf(standing, place.path, line).map((period) => ({ ...place, period, from: period.from, to: period.to })),
  );
  const movements = await listMovements(access, lineId, spans satisfies MovedSpan[]);
  return movements.flatMap((movement, index) => {
    const span = spans[index];
    return span ? [{ code: span.code, name: span.name, period: span.period, ...reading(movement) }] : [];
  });
}

/** The organization, then its superiors within reach from the nearest up. */
function placesOf({ organization, superiors }: Standing) {
  const { id, code, name, path } = organization;
  const [ids, paths] = [idsOf(path), pathsOf(path)];
  const above = superiors.flatMap((superior, depth) =>
    superior.isReached
      ? [{ organizationId: ids[depth] ?? 0, path: paths[depth] ?? "", code: superior.code, name: superior.name }]
      : [],
  );
  return [{ organizationId: id, path, code, name }, ...above.reverse()];
}

/** The term that holds the months, as it is counted there, their year, and a total's own period where it was entered. */
function periodsOf({ organization, termRows }: Standing, path: string, line: Moved): Period[] {
  const terms = countedTerms(path, termRows);
  const own = line.date === null && path === organization.path ? [periodOfLine(line, terms)] : [];
  const year = yearOf(line.from) === yearOf(line.to) ? [yearPeriod(yearOf(line.from))] : [];
  const found = [...own, ...terms.filter((term) => contains(term, line)).map(termPeriod), ...year];
  return found.filter((one, index) => found.findIndex(({ name }) => name === one.name) === index);
}
