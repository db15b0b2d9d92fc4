import { clockLeft } from "@/text/clock-words";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Link } from "@/ui/link";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Status } from "@/ui/status";
import { Table } from "@/ui/table";
import type { DueMember, DueMembers } from "./due";

type Props = { readonly members: DueMembers; readonly code: string };

/** Whose probation is nearly or already over: the cell proposes, the superior decides. */
export async function DueSection({ members: { lines, last }, code }: Props) {
  const say = await words("members");
  if (lines.length === 0) return null;
  return (
    <Section heading={say("dueHeading")}>
      <Table
        caption={say("dueHeading")}
        fold
        columns={[
          { head: say("columnName"), width: "28%" },
          { head: say("columnJoined") },
          { head: say("columnDue"), width: "32%" },
        ]}
      >
        {lines.map((line) => (
          <DueRow key={line.id} line={line} />
        ))}
      </Table>
      {last ? <Link href={`/organizations/${code}/members?status=probationary`}>{say("dueMore")}</Link> : null}
    </Section>
  );
}

async function DueRow({ line: { id, code, place, fullName, clock, passage } }: { line: DueMember }) {
  const [say, sayClock, tongue] = [await words("members"), await words("candidates"), await language()];
  const { tone, text } = await clockLeft(clock);
  return (
    <Row>
      <NameCell href={`/organizations/${code}/members/${id}`} note={place}>
        {fullName}
      </NameCell>
      <Cell folded="second" lead={say("joinedLead")}>
        <span className="n">{passage.joinedOn ? formatDay(passage.joinedOn, tongue) : null}</span>
      </Cell>
      <Cell folded="third">
        <Status tone={tone}>{text}</Status>
        <span className="note">
          {sayClock(`clocks.${clock.name}`)} · <span className="n">{formatDay(clock.last, tongue)}</span>
        </span>
      </Cell>
    </Row>
  );
}
