import { groupOf } from "@/domain/organizations/group";
import { assignmentDueOn } from "@/domain/quotas/assignment-due";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { Done } from "@/ui/done";
import { Download } from "@/ui/download";
import { Section } from "@/ui/section";
import { gapWords } from "./gap-words";
import { cascadeOf, spreadAddress } from "./given";
import { OwnQuota } from "./own-quota";
import { ProposalForm } from "./proposal-form";
import { SpreadForm } from "./spread-form";
import type { SpreadPage } from "./spread-page";
import { SpreadTable } from "./spread-table";

type Props = { readonly page: SpreadPage };

/** A quota over those below: for who may assign a form, for who may not the same table to read. */
export async function SpreadView({ page }: Props) {
  const say = await words("spread");
  const { standing, period, proposed, rows } = page;
  const { code } = standing.organization;
  if (rows.length === 0)
    return (
      <Blank
        kind="empty"
        level={2}
        heading={say("emptyHeading")}
        actions={<ButtonLink href={`/organizations/${code}/quotas`}>{(await words("quotas"))("title")}</ButtonLink>}
      >
        <p>{say("emptyText")}</p>
      </Blank>
    );
  const file = spreadAddress(code, period.name, "spread.csv");
  return (
    <>
      {page.done ? <SpreadDone rows={page.rows} given={page.done.rows} /> : null}
      <OwnQuota page={page} />
      <Unassigned page={page} />
      {proposed ? <ProposalForm page={page} proposed={proposed} /> : null}
      <Section heading={say("heading")} aside={<Download href={file} table={say("heading")} />}>
        {proposed ? <SpreadForm page={page} proposed={proposed} /> : <Parts page={page} />}
      </Section>
    </>
  );
}

async function Parts({ page }: Props) {
  const [say, gap] = await Promise.all([words("spread"), gapWords()]);
  const sums = cascadeOf(page);
  return (
    <>
      <SpreadTable page={page} />
      <p className="pt-2 text-14">{await gap(sums.below, page.lead)}</p>
      {sums.hasRanges ? <p className="text-13 text-ink-2">{say("ranges")}</p> : null}
    </>
  );
}

type DoneProps = { readonly rows: SpreadPage["rows"]; readonly given: SpreadPage["rows"] };

/** Where it went: some places by name, the others by number. */
async function SpreadDone({ rows, given }: DoneProps) {
  const [say, sayBelow] = await Promise.all([words("spread"), words("organization")]);
  // One place more takes no more room than to say that there is one.
  const named = given.length <= mostNamed + 1 ? given : given.slice(0, mostNamed);
  const names = named.map(({ organization }) => organization.name).join("; ");
  const later = rows.filter(({ held, seen }) => held.ASSIGNED && held.ASSIGNED.revision < seen).length;
  const places = sayBelow(`below.${groupOf(given)}`, { count: given.length });
  return (
    <Done more={later > 0 ? <p className="w-full">{say("doneLater", { count: later })}</p> : null}>
      {say("done", { places, names, more: given.length - named.length })}
    </Done>
  );
}

const mostNamed = 5;

async function Unassigned({ page: { unassigned } }: Props) {
  const [say, to] = await Promise.all([words("spread"), language()]);
  if (!unassigned) return null;
  const { year, places } = unassigned;
  return (
    <p className="pt-2 text-14 text-ink-2">
      {say("unassigned", { places, year: String(year), day: formatDay(assignmentDueOn(year), to) })}
    </p>
  );
}
