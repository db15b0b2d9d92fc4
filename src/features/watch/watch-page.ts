import "server-only";
import type { AskAccess } from "@/access/access-to";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { type CaseCount, type CountBelow, countCases, listCountsBelow } from "@/data/watch/case-counts";
import { type CaseRow, listCases } from "@/data/watch/cases";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import { askedOf, WatchQuery } from "./watch-query";

export type WatchPage = {
  readonly standing: Standing;
  readonly today: Day;
  readonly query: WatchQuery;
  readonly counts: readonly CaseCount[];
  readonly below: readonly CountBelow[];
  readonly rows: readonly CaseRow[];
  readonly last: string | undefined;
  /** Whether cases about single dossiers are shown one by one. */
  readonly isPersonal: boolean;
  readonly acts: boolean;
};

const onePage = 50;

/** The cases of an organization and of everything below it; nothing where it is out of reach. Four questions. */
export async function readWatch(
  access: Access<"watch.read">,
  ask: AskAccess,
  code: string,
  sent: unknown,
): Promise<WatchPage | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { id, path } = standing.organization;
  const query = WatchQuery.parse(sent);
  const [candidates, actor] = [await ask("candidate.read"), await ask("watch.act")];
  const isPersonal = candidates !== undefined && covers(candidates.places, path);
  const acts = actor !== undefined && covers(actor.places, path);
  const asked = { path, isPersonal, ...askedOf(query, access.userId), most: onePage + 1 };
  const [counts, below, found] = await Promise.all([
    countCases(access, path),
    listCountsBelow(access, id),
    listCases(access, asked),
  ]);
  const rows = found.slice(0, onePage).map((row) => (isPersonal ? row : unnamed(row)));
  const last = found.length > onePage ? rows.at(-1)?.id : undefined;
  return { standing, today: access.today, query, counts, below, rows, last, isPersonal, acts };
}

/** Who owns a case is a name, too: for those alone who see names. */
export const unnamed = (row: CaseRow): CaseRow => ({ ...row, owner: null, ownerId: null });
