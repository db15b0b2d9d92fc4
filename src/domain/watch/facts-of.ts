import type { Day } from "../day";
import { quotasFor } from "../figures/figure";
import { monthOfDay, yearOf } from "../month";
import { idsOf, isCell, type OrganizationKind } from "../organization";
import type { Quota } from "../quotas/quota";
import { admittedIn, measureOf, yearsAround } from "./measures";
import type { CellsTold, Dossiers, Help, Measure, MemberDay, PlaceFacts, SourceFact } from "./place-facts";
import { type LedgerYear, statedMonths, yearFacts } from "./year-facts";

/** An organization whose rules are asked. */
export type WatchedPlace = {
  readonly id: number;
  readonly path: string;
  readonly kind: OrganizationKind;
  readonly parentId: number | null;
  readonly foundedOn: Day;
  readonly closedOn: Day | null;
  readonly registerFrom: Day | null;
  readonly headcount: { readonly on: Day; readonly total: number; readonly official: number | null } | null;
};

/** What superiors have assigned directly below themselves for a year, added up. */
export type Given = {
  readonly parentId: number;
  readonly below: number;
  readonly places: number;
  readonly decidedOn: Day;
};

/** What was read of many organizations at once, each part by the id of the organization. */
export type Readings = {
  readonly ledger: ReadonlyMap<number, readonly LedgerYear[]>;
  readonly quotas: ReadonlyMap<number, readonly Quota[]>;
  /** By the id of who assigned. */
  readonly given: ReadonlyMap<number, Given>;
  readonly terms: ReadonlyMap<number, { readonly last: Measure | null; readonly running: Measure | null }>;
  readonly handedIn: ReadonlySet<number>;
  readonly cellsTold: ReadonlyMap<number, CellsTold>;
  readonly dossiers: ReadonlyMap<number, Dossiers>;
  readonly help: ReadonlyMap<number, Help>;
  readonly register: ReadonlyMap<number, readonly MemberDay[]>;
  readonly sources: ReadonlyMap<number, SourceFact>;
  readonly indicators: ReadonlyMap<number, PlaceFacts["indicators"]>;
};

/** Whether the register is the headcount of a cell on the day. */
export const isRegistered = ({ kind, registerFrom }: Pick<WatchedPlace, "kind" | "registerFrom">, today: Day) =>
  isCell(kind) && registerFrom !== null && registerFrom <= today;

/** The facts of one organization, as rules ask for them. */
export function factsOf(place: WatchedPlace, read: Readings, today: Day): PlaceFacts {
  const { id, kind, path, foundedOn, headcount } = place;
  const year = yearOf(monthOfDay(today));
  const of = { organizationId: id, quotas: read.quotas.get(id) ?? [], ledger: read.ledger.get(id) ?? [], today };
  const above = idsOf(path).slice(0, -1);
  const [lastYear, thisYear] = yearsAround(today);
  const running = measureOf(of, thisYear, admittedIn(of.ledger, thisYear));
  return {
    ...{ kind, foundedOn, headcount },
    years: yearFacts(
      of.ledger,
      above.flatMap((one) => read.ledger.get(one) ?? []),
      year,
    ),
    lastYear: measureOf(of, lastYear, admittedIn(of.ledger, lastYear)),
    cellsTold: heldOf(read.cellsTold, id),
    lastTerm: read.terms.get(id)?.last ?? null,
    running: [running, read.terms.get(id)?.running ?? null].filter((one) => one !== null),
    assignment: assignmentOf(place, read, of.quotas, {
      year,
      isAssigned: quotasFor(id, thisYear, of.quotas, { today }).some(({ basis }) => basis !== "COMMITTED"),
    }),
    spread: spreadOf(read.given.get(id), running, year),
    isYearHandedIn: read.handedIn.has(id),
    dossiers: heldOf(read.dossiers, id),
    help: heldOf(read.help, id),
    register: isRegistered(place, today) ? (read.register.get(id) ?? []) : null,
    source: heldOf(read.sources, id),
    indicators: read.indicators.get(id) ?? {},
  };
}

const heldOf = <Held>(read: ReadonlyMap<number, Held>, id: number) => read.get(id) ?? null;

/** Whether a committee's last year rests on what its cells have said, and falls short by that. */
export function restsOnCells(
  { id, kind }: Pick<WatchedPlace, "id" | "kind">,
  read: Pick<Readings, "ledger" | "quotas">,
  today: Day,
): boolean {
  if (isCell(kind)) return false;
  const [lastYear] = yearsAround(today);
  const ledger = read.ledger.get(id) ?? [];
  const of = { organizationId: id, quotas: read.quotas.get(id) ?? [], ledger, today };
  const measure = measureOf(of, lastYear, admittedIn(ledger, lastYear));
  const speaksItself = statedMonths(
    ledger.map((row) => ({ ...row, mask: row.ownMask })),
    lastYear,
  );
  return measure !== null && measure.admitted < measure.required && measure.isWhole && speaksItself < 12;
}

const assignmentOf = (
  { parentId }: WatchedPlace,
  { given }: Readings,
  quotas: readonly Quota[],
  { year, isAssigned }: Pick<PlaceFacts["assignment"], "year" | "isAssigned">,
): PlaceFacts["assignment"] => ({
  ...{ year, isAssigned },
  wasAssignedLastYear: quotas.some(
    ({ basis, closes, termId, from }) =>
      basis === "ASSIGNED" && !closes && termId === null && yearOf(from) === year - 1,
  ),
  hasSuperiorBegun: parentId !== null && given.has(parentId),
});

const spreadOf = (given: Given | undefined, running: Measure | null, year: number): PlaceFacts["spread"] => {
  if (!given || !running) return null;
  const { below, places, decidedOn } = given;
  return { year, own: running.required, below, places, decidedOn };
};
