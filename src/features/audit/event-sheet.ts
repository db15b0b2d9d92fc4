import "server-only";
import type { HistoryEvent } from "@/data/history";
import type { CsvCell, Sheet } from "@/text/csv";
import { momentStamp } from "@/text/format";
import { words } from "@/text/words";
import { actorWords } from "./actor-words";
import type { ActText } from "./words/speech";

const onePage = 1000;

/** A trail as a file, read page by page: `list` answers the events that come after one. */
export async function eventSheet(
  name: string,
  spell: (event: HistoryEvent) => ActText,
  list: (after: string | undefined, most: number) => Promise<readonly HistoryEvent[]>,
): Promise<Sheet> {
  const [say, who] = [await words("audit"), await actorWords()];
  async function* rows(): AsyncGenerator<CsvCell[]> {
    for (let after: string | undefined; ; ) {
      const events = await list(after, onePage);
      for (const event of events) {
        const { did, before, after: since } = spell(event);
        yield [momentStamp(event.at), who(event), event.actor, did, event.place, before, since, event.reason];
      }
      if (events.length < onePage) return;
      after = events.at(-1)?.id;
    }
  }
  return {
    name,
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
