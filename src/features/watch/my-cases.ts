import "server-only";
import { type CaseCount, countCases } from "@/data/watch/case-counts";
import { type CaseRow, listCases } from "@/data/watch/cases";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { unnamed } from "./watch-page";
import { askedOf, WatchQuery } from "./watch-query";

export type MyCases = {
  /** Whether the visitor acts on them; else they are read only, without persons and owners. */
  readonly acts: boolean;
  readonly today: Day;
  readonly query: WatchQuery;
  readonly counts: readonly CaseCount[];
  readonly rows: readonly CaseRow[];
  readonly last: string | undefined;
};

const onePage = 50;

/** The cases of every organization that the visitor handles, or of who handles none: that they read; two questions. */
export async function readMyCases(access: Access<"watch.act" | "watch.read">, sent: unknown): Promise<MyCases> {
  const acts = access.permission === "watch.act";
  const query = WatchQuery.parse(sent);
  const [counts, found] = await Promise.all([
    countCases(access),
    listCases(access, { isPersonal: acts, ...askedOf(query, access.userId), most: onePage + 1 }),
  ]);
  const rows = found.slice(0, onePage).map((row) => (acts ? row : unnamed(row)));
  return { acts, today: access.today, query, counts, rows, last: found.length > onePage ? rows.at(-1)?.id : undefined };
}
