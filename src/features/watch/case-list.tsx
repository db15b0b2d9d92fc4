import type { CaseRow } from "@/data/watch/cases";
import type { Day } from "@/domain/day";
import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Download } from "@/ui/download";
import { Pager } from "@/ui/pager";
import { Section } from "@/ui/section";
import { CaseTable } from "./case-table";
import { WatchFilter } from "./watch-filter";
import { queryText, type WatchQuery } from "./watch-query";

type Props = {
  readonly rows: readonly CaseRow[];
  readonly query: WatchQuery;
  readonly today: Day;
  readonly last: string | undefined;
  readonly hasOwners: boolean;
  /** Where the list stands. */
  readonly at: string;
  /** Where it can be taken away as a file. */
  readonly file?: string;
};

/** The list with its filter. */
export async function CaseList({ rows, query, today, last, hasOwners, at, file }: Props) {
  const say = await words("watch");
  return (
    <Section
      heading={say("listHeading")}
      aside={file ? <Download href={`${file}${queryText(query)}`} table={say("listCaption")} /> : undefined}
    >
      <WatchFilter query={query} hasOwners={hasOwners} />
      {rows.length === 0 ? (
        <Blank kind="empty" heading={say("none")}>
          <p>{say("noneText")}</p>
        </Blank>
      ) : (
        <CaseTable rows={rows} today={today} hasOwners={hasOwners} />
      )}
      <Pager label={say("pages")} next={last && `${at}${queryText(query, { after: last })}`} />
    </Section>
  );
}
