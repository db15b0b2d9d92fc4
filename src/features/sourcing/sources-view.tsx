import { isCell } from "@/domain/organization";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Actions } from "@/ui/actions";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { Done } from "@/ui/done";
import { Download } from "@/ui/download";
import { Pager } from "@/ui/pager";
import { Section } from "@/ui/section";
import { Segments } from "@/ui/segments";
import { ChargeList } from "./charges/charge-list";
import { JudgeForm } from "./judge-form";
import { ReviewLog } from "./review-log";
import { SourceForm } from "./source-form";
import { SourceTable } from "./source-table";
import type { SourcesPage } from "./sources-page";
import { sourceFilters, sourcesAddress, statusesOf } from "./sources-query";

/** The cells and their source of a year; on the page of a cell also what it said in other years. */
export async function SourcesView({ page }: { page: SourcesPage }) {
  const say = await words("sourcing");
  const { standing, year, lines, query, last } = page;
  const { code, kind } = standing.organization;
  const one = isCell(kind);
  const file = sourcesAddress(code, { year, show: query.show }, "sources.csv");
  return (
    <>
      <DoneNotice done={query.done} />
      {one ? null : <Lead page={page} />}
      {one ? null : <ToEnter page={page} />}
      {one ? null : <Filter page={page} />}
      <Section heading={say("heading", { year: String(year) })} aside={<Download href={file} table={say("title")} />}>
        {lines.length === 0 ? (
          <Blank kind="empty" heading={say(query.show ? "noneSo" : "noCells")} />
        ) : (
          <SourceTable page={page} />
        )}
        <Pager label={say("pages")} next={last && sourcesAddress(code, { year, show: query.show, after: last })} />
      </Section>
      <JudgeForm page={page} />
      {one || query.enter ? <SourceForm page={page} /> : null}
      <CellParts page={page} />
    </>
  );
}

/** What only the page of a cell has. */
const CellParts = ({ page: { charges, reviews, standing, today } }: { page: SourcesPage }) => (
  <>
    {charges ? <ChargeList page={charges} code={standing.organization.code} today={today} /> : null}
    <ReviewLog reviews={reviews} />
  </>
);

async function DoneNotice({ done }: { done: SourcesPage["query"]["done"] }) {
  const say = await words("sourcing");
  return done ? <Done>{say(`done.${done}`)}</Done> : null;
}

async function ToEnter({ page: { standing, lines, year, query } }: { page: SourcesPage }) {
  const say = await words("sourcing");
  if (query.enter || !lines.some(({ reviews }) => reviews)) return null;
  const address = sourcesAddress(standing.organization.code, { year, show: query.show, after: query.after, enter: 1 });
  return (
    <div className="pb-3">
      <Actions>
        <ButtonLink href={`${address}#enter`}>{say("toEnter")}</ButtonLink>
      </Actions>
    </div>
  );
}

async function Lead({ page: { counts, year, today } }: { page: SourcesPage }) {
  const [say, tongue] = await Promise.all([words("sourcing"), language()]);
  const all = Object.values(counts).reduce((sum, cells) => sum + cells, 0);
  const exhausted = sum(counts, "exhausted");
  return (
    <p className="max-w-text pb-3">
      {say("lead", {
        year: String(year),
        all,
        reviewed: all - counts.NOT_REVIEWED,
        exhausted,
        accepted: counts.ACCEPTED,
        day: formatDay(today, tongue),
      })}
    </p>
  );
}

async function Filter({ page: { standing, counts, year, query } }: { page: SourcesPage }) {
  const say = await words("sourcing");
  const { code } = standing.organization;
  const all = Object.values(counts).reduce((total, cells) => total + cells, 0);
  return (
    <Segments
      label={say("filter")}
      items={[
        { label: say("all", { count: all }), href: sourcesAddress(code, { year }), current: query.show === undefined },
        ...sourceFilters.map((show) => ({
          label: say(`show.${show}`, { count: sum(counts, show) }),
          href: sourcesAddress(code, { year, show }),
          current: query.show === show,
        })),
      ]}
    />
  );
}

const sum = (counts: SourcesPage["counts"], show: keyof typeof statusesOf) =>
  statusesOf[show].reduce((total, status) => total + counts[status], 0);
