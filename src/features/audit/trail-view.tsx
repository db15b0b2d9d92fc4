import type { HistoryEvent } from "@/data/history";
import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Download } from "@/ui/download";
import { Pager } from "@/ui/pager";
import { Section } from "@/ui/section";
import { ActFilter } from "./act-filter";
import { EventTable } from "./event-table";
import { filterQuery, type HistoryFilter, type InstallationFilter } from "./history-filter";
import type { ActText } from "./words/speech";

type Props = {
  readonly lead: string;
  /** The address of the trail; its file ends in ".csv". */
  readonly here: string;
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
  readonly filter: HistoryFilter | InstallationFilter;
  readonly events: readonly HistoryEvent[];
  readonly last: string | undefined;
  readonly spell: (event: HistoryEvent) => ActText;
};

/** A trail, an organization's or the installation's: what to look for, the acts, and on to older ones. */
export async function TrailView({ lead, here, kinds, filter, events, last, spell }: Props) {
  const say = await words("audit");
  return (
    <>
      <p className="max-w-text">{lead}</p>
      <ActFilter filter={filter} kinds={kinds} />
      {events.length > 0 ? (
        <Section
          heading={say("heading")}
          aside={<Download href={`${here}.csv${filterQuery(filter)}`} table={say("heading")} />}
        >
          <EventTable events={events} spell={spell} caption={say("title")} />
        </Section>
      ) : (
        <Blank kind="empty" level={2} heading={say("emptyHeading")}>
          <p>{say("emptyText")}</p>
        </Blank>
      )}
      <Pager label={say("pages")} next={last && `${here}${filterQuery(filter, { after: last })}`} />
    </>
  );
}
