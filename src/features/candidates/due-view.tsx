import type { Day } from "@/domain/day";
import { dueTimes } from "@/domain/due-time";
import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { NameCell } from "@/ui/name-cell";
import { Pager } from "@/ui/pager";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import type { DueLine, DuePage } from "./due";
import { DueItems } from "./due-items";
import { HelperStatus } from "./helper-status";
import { latestWords } from "./latest-words";

/** What is due, by week and month, the most urgent first. */
export async function DueView({ page: { standing, today, lines, last } }: { page: DuePage }) {
  const say = await words("candidates");
  const here = `/organizations/${standing.organization.code}/due`;
  if (lines.length === 0)
    return (
      <Blank kind="empty" level={2} heading={say("none")}>
        <p>{say("noneText")}</p>
      </Blank>
    );
  const times = dueTimes.filter((time) => lines.some((line) => line.time === time));
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-14 text-ink-2">
        {say("dueLead")} <Download href={`${here}.csv`} table={say("dueTitle")} />
      </p>
      {times.map((time) => (
        <Section key={time} heading={say(`dueTimes.${time}`)}>
          <Table
            caption={say(`dueTimes.${time}`)}
            fold
            columns={[
              { head: say("columnName"), width: "28%" },
              { head: say("columnNext") },
              { head: say("columnClock"), width: "32%" },
            ]}
          >
            {lines
              .filter((line) => line.time === time)
              .map((line) => (
                <DueRow key={line.id} line={line} today={today} />
              ))}
          </Table>
        </Section>
      ))}
      <Pager label={say("pages")} next={last && `${here}?after=${last}`} />
    </>
  );
}

async function DueRow({ line, today }: { line: DueLine; today: Day }) {
  const { code, id, fullName, place, dues, need, next } = line;
  const say = await words("candidates");
  return (
    <Row>
      <NameCell href={`/organizations/${code}/candidates/${id}`} note={place}>
        {fullName}
      </NameCell>
      <Cell folded="second">
        {next ? (
          <>
            {say("nextIs", { step: say(`steps.${next.kind}`) })}
            {(await latestWords(next, today)).map((text) => (
              <span key={text} className="note">
                {text}
              </span>
            ))}
          </>
        ) : null}
      </Cell>
      <Cell folded="third">
        <DueItems dues={dues} today={today} />
        <HelperStatus need={need} />
      </Cell>
    </Row>
  );
}
