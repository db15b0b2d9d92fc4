import { may } from "@/access/may";
import { stages } from "@/domain/candidates/stage";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Actions } from "@/ui/actions";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { Icon } from "@/ui/icon";
import { Pager } from "@/ui/pager";
import { Segments } from "@/ui/segments";
import { Status } from "@/ui/status";
import { CandidateCounts } from "./candidate-counts";
import { CandidateTable } from "./candidate-table";
import { OriginFilter } from "./origin-filter";
import { OriginTable } from "./origin-table";
import type { NamedPipeline, Pipeline } from "./pipeline";
import { StoppedList } from "./stopped-list";
import { WithoutCandidates } from "./without-candidates";

/** Everybody on the way by stage, by name for who handles the dossiers, for all others how many they are. */
export async function PipelineView({ pipeline }: { pipeline: Pipeline }) {
  const { standing, today, count, named, counts } = pipeline;
  const [say, sayPersons, tongue, keeps] = await Promise.all([
    words("candidates"),
    words("persons"),
    language(),
    may("candidate.keep", standing.organization.path),
  ]);
  const here = `/organizations/${standing.organization.code}`;
  const total = Object.values(count.stages).reduce((sum, persons) => sum + persons, 0);
  return (
    <>
      <p className="pb-2">
        {say("lead", { total, day: formatDay(today, tongue) })}
        {count.overdue > 0 ? (
          <>
            {" "}
            <Status tone="late">{say("leadOverdue", { count: count.overdue })}</Status>
          </>
        ) : null}
      </p>
      <div className="pb-3">
        <Actions>
          {keeps ? <ButtonLink href={`${here}/candidates/new`}>{say("add")}</ButtonLink> : null}
          {named ? <ButtonLink href={`${here}/due`}>{say("toDue")}</ButtonLink> : null}
          {named ? <ButtonLink href={`${here}/candidates?stopped=1`}>{sayPersons("stopped")}</ButtonLink> : null}
          <ButtonLink href={`${here}/sources`}>{say("toSources")}</ButtonLink>
          <ButtonLink href={`${here}/classes`}>{say("toClasses")}</ButtonLink>
        </Actions>
      </div>
      {named?.stopped ? (
        <StoppedList lines={named.stopped} />
      ) : named ? (
        <NamedPart pipeline={pipeline} named={named} total={total} />
      ) : (
        <>
          <p className="text-14 text-ink-2">
            <Icon name="lock" className="mr-1.5" />
            {say("closed")}
          </p>
          <OriginTable count={count} />
          <CandidateCounts below={counts} caption={say("countsOf", { name: standing.organization.name })} />
        </>
      )}
    </>
  );
}

type Props = { readonly pipeline: Pipeline; readonly named: NamedPipeline; readonly total: number };

async function NamedPart({ pipeline, named, total }: Props) {
  const say = await words("candidates");
  const { standing, stage, count, origin, today } = pipeline;
  const { code } = standing.organization;
  const here = `/organizations/${code}/candidates`;
  const held = stages.toReversed().filter((one) => count.stages[one]);
  const isPart = origin.source !== undefined || origin.by !== undefined;
  const part = (more: Record<string, string | undefined>) => {
    const said = Object.entries({ ...origin, ...more }).flatMap(([name, value]) => (value ? [[name, value]] : []));
    return said.length === 0 ? here : `${here}?${new URLSearchParams(said)}`;
  };
  if (total === 0 && !isPart)
    return (
      <Blank kind="empty" level={2} heading={say("none")}>
        <p>{say("noneText")}</p>
      </Blank>
    );
  const all = { label: say("all", { count: total }), href: part({}), current: stage === undefined };
  const parts = held.map((one) => ({
    label: say("inStage", { stage: say(`stages.${one}`), count: count.stages[one] ?? 0 }),
    href: part({ stage: one }),
    current: stage === one,
  }));
  return (
    <>
      <Segments label={say("filter")} items={[all, ...parts]} />
      <OriginFilter pipeline={pipeline} />
      {named.lines.length === 0 ? <Blank kind="empty" level={2} heading={say("noneStage")} /> : null}
      {held.map((one) => (
        <CandidateTable
          key={one}
          stage={one}
          total={count.stages[one] ?? 0}
          lines={named.lines.filter((line) => line.stage === one)}
          today={today}
          isCell={standing.organization.kind === "CELL" || standing.organization.kind === "GRASSROOTS_CELL"}
        />
      ))}
      <Pager label={say("pages")} next={named.last && part({ stage, after: named.last })} />
      <WithoutCandidates cells={named.without} />
    </>
  );
}
