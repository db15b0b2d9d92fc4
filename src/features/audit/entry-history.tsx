import { words } from "@/text/words";
import { Section } from "@/ui/section";
import { actWords } from "./act-words";
import { EventTable } from "./event-table";
import type { readEntryHistory } from "./history";

/** What was done to one entry, by whom; nothing for who may not look back. */
export async function EntryHistory({ history }: { history: Awaited<ReturnType<typeof readEntryHistory>> }) {
  if (!history || history.events.length === 0) return null;
  const heading = (await words("audit"))("entryHeading");
  return (
    <Section heading={heading}>
      <EventTable events={history.events} spell={await actWords(history.terms)} caption={heading} />
    </Section>
  );
}
