import "server-only";
import type { AskAccess } from "@/access/access-to";
import { listHistory } from "@/data/history";
import { findStanding } from "@/data/standing";
import type { Access } from "@/domain/access";
import { withReasons } from "@/domain/reason";
import { countedTerms } from "@/domain/term";
import type { CsvCell, Sheet } from "@/text/csv";
import { momentStamp } from "@/text/format";
import { words } from "@/text/words";
import { actWords } from "./act-words";
import { actorWords } from "./actor-words";
import { readFilter } from "./history-filter";

const onePage = 1000;

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
  const [names, say, spell, who] = [
    await ask("member.read"),
    await words("audit"),
    await actWords(countedTerms(path, standing.termRows)),
    await actorWords(),
  ];
  async function* rows(): AsyncGenerator<CsvCell[]> {
    for (let after: string | undefined; ; ) {
      const events = await listHistory(access, { ...filter, path, after, most: onePage });
      for (const event of withReasons(names, events)) {
        const { did, before, after: since } = spell(event);
        yield [momentStamp(event.at), who(event), event.actor, did, event.place, before, since, event.reason];
      }
      if (events.length < onePage) return;
      after = events.at(-1)?.id;
    }
  }
  return {
    name: `${code}-history`,
    heads: [
      say("columnWhen"),
      say("columnWho"),
      say("columnLogin"),
      say("columnAct"),
      say("columnPlace"),
      say("columnBefore"),
      say("columnAfter"),
      say("columnReason"),
    ],
    rows: rows(),
  };
}
