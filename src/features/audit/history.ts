import "server-only";
import type { AskAccess } from "@/access/access-to";
import { type HistoryEvent, listHistory, listHistoryOf } from "@/data/history";
import { findStanding, type Standing } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";
import { withReasons } from "@/domain/reason";
import { type CountedTerm, countedTerms } from "@/domain/term";
import type { HistoryFilter } from "./history-filter";

export type History = {
  readonly standing: Standing;
  readonly terms: readonly CountedTerm[];
  readonly filter: HistoryFilter;
  readonly events: readonly HistoryEvent[];
  /** The last event shown, where there are more. */
  readonly last: string | undefined;
};

type Reader = Access<"audit.read">;

const onePage = 50;

/** What was done at an organization and below it, the newest first; nothing where it is out of reach. */
export async function readHistory(
  access: Reader,
  ask: AskAccess,
  code: string,
  filter: HistoryFilter,
  most = onePage,
): Promise<History | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { path } = standing.organization;
  const found = await listHistory(access, { ...filter, path, most: most + 1 });
  const events = withReasons(await ask("member.read"), found.slice(0, most));
  const last = found.length > most ? events.at(-1)?.id : undefined;
  return { standing, terms: countedTerms(path, standing.termRows), filter, events, last };
}

/** What was done to one entry of the ledger, for who may read it. */
export async function readEntryHistory(access: Reader | undefined, ask: AskAccess, code: string, entryId: string) {
  const standing = access && (await findStanding(access, code));
  if (!standing) return undefined;
  const { id, path } = standing.organization;
  const events = withReasons(await ask("member.read"), await listHistoryOf(access, id, `admission:${entryId}`));
  return { events, terms: countedTerms(path, standing.termRows) };
}
