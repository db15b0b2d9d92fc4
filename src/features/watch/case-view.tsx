import { openLines, openRequests } from "@/domain/watch/case-act";
import { isFromBefore } from "@/domain/watch/due-day";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Done } from "@/ui/done";
import { Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { Split } from "@/ui/split";
import { CaseForms } from "./case-forms";
import { CaseHistory } from "./case-history";
import type { CasePage } from "./case-page";
import { CasePlan } from "./case-plan";
import { CaseRequests } from "./case-requests";
import { LevelMark } from "./level-mark";
import { ruleWords } from "./rule-words";

/** One case: what was found and why, who does what about it by when, and how it went on. */
export async function CaseView({ page, done }: { page: CasePage; done: string | undefined }) {
  const { row, standing, acts, isSuperior, steps } = page;
  const [say, rule] = [await words("watch"), await ruleWords()];
  const last = steps.at(-1);
  const isOpen = row.state !== "CLOSED";
  return (
    <>
      {last && done === last.act ? <Done>{say(`done.${last.act as "NOTE"}`)}</Done> : null}
      <Split>
        <div>
          <Section heading={say("factsHeading")}>
            <p className="py-2 text-20">{rule.says(row.rule, row.facts)}</p>
            <p className="max-w-text pb-2">{rule.why(row.rule)}</p>
            <p className="max-w-text pb-2 text-ink-2">{rule.closes(row.rule)}</p>
            <p className="flex flex-wrap gap-x-6">
              <LevelMark level={row.level} />
              <ToSubject page={page} />
            </p>
          </Section>
          <CasePlan page={page} lines={acts && isOpen ? openLines(steps) : []} />
          <CaseRequests page={page} open={isSuperior && isOpen ? openRequests(steps) : []} />
          <CaseForms page={page} />
        </div>
        <div>
          <Section heading={say("columnState")}>
            <CaseFacts page={page} />
          </Section>
          <CaseHistory page={page} />
          <p className="pt-2 print:hidden">
            <Link href={`/organizations/${standing.organization.code}/watch`}>
              {say("back", { place: standing.organization.name })}
            </Link>
          </p>
        </div>
      </Split>
    </>
  );
}

async function CaseFacts({ page: { row, seesWords } }: { page: CasePage }) {
  const [say, sayCause, to] = [await words("watch"), await words("sourcing"), await language()];
  const { state, closedOn, exemptUntil, since, openedOn, dueOn, cause, owner } = row;
  const standing =
    state === "CLOSED" && closedOn
      ? say("closedOn", { day: formatDay(closedOn, to) })
      : state === "EXEMPT" && exemptUntil
        ? say("exemptUntil", { day: formatDay(exemptUntil, to) })
        : say(`state.${state}`);
  return (
    <Facts
      items={[
        { label: say("columnState"), value: standing },
        {
          label: say("columnSince"),
          value: (
            <>
              <span className="n">{formatDay(since, to)}</span>
              {isFromBefore(since, openedOn) ? (
                <span className="note">{say("fromBefore", { day: formatDay(openedOn, to) })}</span>
              ) : null}
            </>
          ),
        },
        { label: say("columnDue"), value: <span className="n">{formatDay(dueOn, to)}</span> },
        { label: say("columnCause"), value: cause ? sayCause(`causes.${cause}`) : "–" },
        ...(seesWords ? [{ label: say("columnOwner"), value: owner ?? say("nobody") }] : []),
      ]}
    />
  );
}

/** The way to the dossier that a case is about; opening it is noted there. */
async function ToSubject({ page: { row } }: { page: CasePage }) {
  const say = await words("watch");
  const at = `/organizations/${row.code}`;
  if (row.rule === "CANDIDATE_CLOCK")
    return <Link href={`${at}/candidates/${row.subjectId}`}>{say("openDossier")}</Link>;
  return row.rule === "PROBATION" ? <Link href={`${at}/members/${row.subjectId}`}>{say("toMember")}</Link> : null;
}
