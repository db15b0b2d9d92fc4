import "server-only";
import { listMovements, type MovedSpan, type Movement } from "@/data/acts";
import type { Standing } from "@/data/standing";
import type { Access } from "@/domain/access";
import { contains, type Months, yearOf } from "@/domain/month";
import { idsOf, pathsOf } from "@/domain/organization";
import { type Period, yearPeriod } from "@/domain/period";
import { countedTerms, termPeriod } from "@/domain/term";

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
export const effectsOf = (access: Recorder, standing: Standing, months: Months, lineId: string): Promise<Effect[]> =>
  read(access, standing, months, lineId, ({ now, moved, since }) => ({
    before: now - since - moved,
    after: now - since,
  }));

/** What withdrawing the entry would change: it, and what it drew, count for `share` of what was first written. */
export const effectsOfWithdrawal = (
  access: Recorder,
  standing: Standing,
  { id, count, now, ...months }: Months & { readonly id: string; readonly count: number; readonly now: number },
): Promise<Effect[]> =>
  read(access, standing, months, id, ({ now: held, moved }) => ({
    before: held,
    // Corrections moved the entry and what it drew alike.
    after: held - (count === 0 ? 0 : (moved * now) / count),
  }));

type Reading = (movement: Movement) => Pick<Effect, "before" | "after">;

async function read(access: Recorder, standing: Standing, months: Months, lineId: string, reading: Reading) {
  const spans = placesOf(standing).flatMap((place) =>
    periodsOf(standing, place.path, months).map((period) => ({ ...place, period, from: period.from, to: period.to })),
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

/** The term that holds the months, as it is counted there, and their year. */
function periodsOf({ termRows }: Standing, path: string, months: Months): Period[] {
  const terms = countedTerms(path, termRows).filter((term) => contains(term, months));
  const isOneYear = yearOf(months.from) === yearOf(months.to);
  return [...terms.map(termPeriod), ...(isOneYear ? [yearPeriod(yearOf(months.from))] : [])];
}
