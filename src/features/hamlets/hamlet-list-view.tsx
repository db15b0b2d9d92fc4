import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Download } from "@/ui/download";
import { Pager } from "@/ui/pager";
import { Section } from "@/ui/section";
import { AddForm } from "./add-form";
import { CellPage } from "./cell-page";
import { DoneNotice } from "./done-notice";
import { HamletFilter } from "./hamlet-filter";
import type { HamletList } from "./hamlet-list";
import { hamletQuery } from "./hamlet-query";
import { HamletTable } from "./hamlet-table";
import { HamletTotals } from "./hamlet-totals";

type Props = {
  readonly list: HamletList;
  readonly done: string | undefined;
  /** The form that the address opens. */
  readonly change: string | undefined;
};

/** The hamlets of an organization; of a cell those it serves. */
export async function HamletListView({ list, done, change }: Props) {
  const { standing, today, totals, adds, cell } = list;
  return (
    <>
      <DoneNotice done={done} />
      {cell ? (
        <CellPage part={cell} isOpen={change === "secretary"} />
      ) : (
        <>
          <HamletTotals totals={totals} />
          <Lines list={list} />
        </>
      )}
      {adds ? (
        <AddForm organization={standing.organization} today={today} isOpen={change === "add" || totals.hamlets === 0} />
      ) : null}
    </>
  );
}

async function Lines({ list: { standing, query, totals, lines, last, adds } }: { list: HamletList }) {
  const say = await words("hamlets");
  const here = `/organizations/${standing.organization.code}/hamlets`;
  const isAsked = query.q !== "" || query.show !== "all";
  if (totals.hamlets === 0 && !isAsked)
    return (
      <Blank kind="empty" level={2} heading={say("empty")}>
        {adds ? null : <p>{say("emptyText")}</p>}
      </Blank>
    );
  return (
    <>
      <HamletFilter query={query} />
      {lines.length > 0 ? (
        <Section
          heading={say(`heading.${query.show}`)}
          aside={<Download href={`${here}.csv${hamletQuery(query)}`} table={say("title")} />}
        >
          <HamletTable
            lines={lines}
            caption={say("title")}
            isCommune={lines.every(({ commune }) => commune === standing.organization.code)}
          />
        </Section>
      ) : (
        <Blank kind="empty" level={2} heading={say("emptyFound")}>
          <p>{say("emptyFoundText")}</p>
        </Blank>
      )}
      <Pager label={say("pages")} next={last && `${here}${hamletQuery(query, { after: last })}`} />
    </>
  );
}
