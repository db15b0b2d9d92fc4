import { yearOfDay } from "@/domain/day";
import { dueTimes } from "@/domain/due-time";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { NameCell } from "@/ui/name-cell";
import { Pager } from "@/ui/pager";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { ClockStatus } from "./clock-status";
import type { DueLine, DuePage } from "./due";

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
                <DueRow key={line.id} line={line} year={String(yearOfDay(today))} />
              ))}
          </Table>
        </Section>
      ))}
      <Pager label={say("pages")} next={last && `${here}?after=${last}`} />
    </>
  );
}

async function DueRow({ line: { code, id, fullName, place, clock, next }, year }: { line: DueLine; year: string }) {
  const [say, tongue] = await Promise.all([words("candidates"), language()]);
  return (
    <Row>
      <NameCell href={`/organizations/${code}/candidates/${id}`} note={place}>
        {fullName}
      </NameCell>
      <Cell folded="second">
        {next ? (
          <>
            {say("nextIs", { step: say(`steps.${next.kind}`) })}
            <span className="note">{await latestWords(next, year)}</span>
          </>
        ) : null}
      </Cell>
      <Cell folded="third">
        {clock ? (
          <>
            <ClockStatus clock={clock} />
            <span className="note">
              {say(`clocks.${clock.name}`)} · <span className="n">{formatDay(clock.last, tongue)}</span>
            </span>
          </>
        ) : null}
      </Cell>
    </Row>
  );
}

/** By when a step must happen for the admission to count in the year. */
async function latestWords({ latest, isPossible }: NonNullable<DueLine["next"]>, year: string) {
  const [say, tongue] = await Promise.all([words("candidates"), language()]);
  return isPossible ? say("latestDay", { day: formatDay(latest, tongue), year }) : say("latestOver", { year });
}
