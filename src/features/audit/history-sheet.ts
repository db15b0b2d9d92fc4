import "server-only";
import type { AskAccess } from "@/access/access-to";
import { listHistory } from "@/data/history";
import { findStanding } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";
import { withReasons } from "@/domain/reason";
import { countedTerms } from "@/domain/term";
import type { Sheet } from "@/text/csv";
import { actWords } from "./act-words";
import { eventSheet } from "./event-sheet";
import { readFilter } from "./history-filter";

/** What was done, as it is filtered on the screen but whole; nothing where the organization is out of reach. */
export async function historySheet(
  access: Access<"audit.read">,
  ask: AskAccess,
  code: string,
  query: Readonly<Record<string, string>>,
): Promise<Sheet | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { path } = standing.organization;
  const filter = readFilter(query);
  const [names, spell] = [await ask("member.read"), await actWords(countedTerms(path, standing.termRows))];
  return eventSheet(`${code}-history`, spell, async (after, most) =>
    withReasons(names, await listHistory(access, { ...filter, path, after, most })),
  );
}
