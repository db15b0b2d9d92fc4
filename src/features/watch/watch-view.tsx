import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Actions } from "@/ui/actions";
import { ButtonLink } from "@/ui/button-link";
import { Split } from "@/ui/split";
import { CaseList } from "./case-list";
import { CountsBelow } from "./counts-below";
import { PersonalNote } from "./personal-note";
import { RuleCounts } from "./rule-counts";
import type { WatchPage } from "./watch-page";

/** What is to be watched at an organization and below it: how much of what, where, and case by case. */
export async function WatchView({ page }: { page: WatchPage }) {
  const { standing, today, query, counts, below, rows, last, isPersonal, acts } = page;
  const [say, to] = [await words("watch"), await language()];
  const at = `/organizations/${standing.organization.code}/watch`;
  const open = counts.reduce((sum, one) => sum + one.open, 0);
  const day = formatDay(today, to);
  return (
    <>
      <p className="pb-3">{open === 0 ? say("leadNone", { day }) : say("lead", { open, day })}</p>
      <Actions>
        {acts ? <ButtonLink href="/watch">{say("toMine")}</ButtonLink> : null}
        <ButtonLink href={`${at}/thresholds`}>{say("toThresholds")}</ButtonLink>
        <ButtonLink href={`/organizations/${standing.organization.code}/indicators`}>{say("toIndicators")}</ButtonLink>
        <ButtonLink href={`/organizations/${standing.organization.code}/briefing`}>{say("toBriefing")}</ButtonLink>
      </Actions>
      {isPersonal ? null : <PersonalNote />}
      <Split>
        <CaseList
          {...{ rows, query, today, last, at }}
          hasOwners={isPersonal}
          file={`/organizations/${standing.organization.code}/watch.csv`}
        />
        <div>
          <RuleCounts counts={counts} at={at} />
          <CountsBelow below={below} />
        </div>
      </Split>
    </>
  );
}
