import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Download } from "@/ui/download";
import { Pager } from "@/ui/pager";
import { Section } from "@/ui/section";
import { ActFilter } from "./act-filter";
import { EventTable } from "./event-table";
import type { History } from "./history";
import { filterQuery } from "./history-filter";

/** What was done at an organization: what to look for, the acts, and on to older ones. */
export async function HistoryView({ history }: { history: History }) {
  const { standing, terms, filter, events, last } = history;
  const say = await words("audit");
  const here = `/organizations/${standing.organization.code}/history`;
  return (
    <>
      <p className="max-w-text">{say("lead")}</p>
      <ActFilter filter={filter} />
      {events.length > 0 ? (
        <Section
          heading={say("heading")}
          aside={<Download href={`${here}.csv${filterQuery(filter)}`} table={say("heading")} />}
        >
          <EventTable events={events} terms={terms} caption={say("title")} />
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
