import "server-only";
import type { Day } from "@/domain/day";
import { monthOfDay, yearOf } from "@/domain/month";
import type { Period } from "@/domain/period";
import { countedTerms } from "@/domain/term";
import { isRegistered, type Readings, restsOnCells, type WatchedPlace } from "@/domain/watch/facts-of";
import { measureOf, termsAround } from "@/domain/watch/measures";
import type { Tx } from "../change";
import { readLedgerYears, sumTerms } from "./ledger-years";
import { readDossiers, readHelp, readRegister } from "./people-facts";
import { idsWithAbove } from "./places";
import { readGiven, readQuotas, readTermRows } from "./quota-facts";
import { readCellsTold, readHandedIn, readIndicators, readSources } from "./reported-facts";

/** All that rules about organizations ask for: one question for each part, however many organizations they are. */
export async function readAll(tx: Tx, today: Day, places: readonly WatchedPlace[]): Promise<Readings> {
  const ids = places.map(({ id }) => id);
  const year = yearOf(monthOfDay(today));
  const superiors = places.flatMap(({ parentId }) => parentId ?? []);
  const registered = places.filter((place) => isRegistered(place, today)).map(({ id }) => id);
  const ledger = await readLedgerYears(tx, idsWithAbove(places), today);
  const quotas = await readQuotas(tx, ids, year, today);
  return {
    ...{ ledger, quotas, terms: await readTerms(tx, today, places, { ledger, quotas }) },
    given: await readGiven(tx, [...new Set([...ids, ...superiors])], year, today),
    cellsTold: await readCellsTold(
      tx,
      places.filter((place) => restsOnCells(place, { ledger, quotas }, today)).map(({ id }) => id),
      year - 1,
    ),
    handedIn: await readHandedIn(tx, ids, year - 1, today),
    dossiers: await readDossiers(tx, ids, today),
    help: await readHelp(tx, ids, today),
    register: await readRegister(tx, registered),
    sources: await readSources(tx, ids, today),
    indicators: await readIndicators(tx, ids, today),
  };
}

/** The last and the running term of those that have a quota for one; two questions. */
async function readTerms(
  tx: Tx,
  today: Day,
  places: readonly WatchedPlace[],
  { ledger, quotas }: Pick<Readings, "ledger" | "quotas">,
): Promise<Readings["terms"]> {
  const asked = places.filter(({ id }) => quotas.get(id)?.some(({ termId }) => termId !== null));
  const rows = await readTermRows(tx, idsWithAbove(asked));
  const periods = asked.map(({ id, path }) => ({ id, ...termsAround(countedTerms(path, rows), today) }));
  const spans = periods.flatMap(({ id, last, running }) =>
    [last, running].flatMap((term) => (term ? [{ organizationId: id, from: term.from, to: term.to }] : [])),
  );
  const sums = await sumTerms(tx, spans, today);
  const counted = new Map(spans.map((span, index) => [`${span.organizationId} ${span.from}`, sums[index] ?? 0]));
  const measured = (id: number, term: Period | undefined) => {
    const of = { organizationId: id, quotas: quotas.get(id) ?? [], ledger: ledger.get(id) ?? [], today };
    return term ? measureOf(of, term, counted.get(`${id} ${term.from}`) ?? 0) : null;
  };
  return new Map(
    periods.map(({ id, last, running }) => [id, { last: measured(id, last), running: measured(id, running) }]),
  );
}
