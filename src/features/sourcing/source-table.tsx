import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";
import { admittedWords } from "./admitted-words";
import { SourceState } from "./source-state";
import type { SourceLine, SourcesPage } from "./sources-page";
import { sourcesAddress } from "./sources-query";

/** Each cell beside what it has: members, people in sight, admissions; its review of the year before and of this one. */
export async function SourceTable({ page }: { page: SourcesPage }) {
  const say = await words("sourcing");
  const { year, lines } = page;
  return (
    <Table
      fold
      caption={say("caption", { year: String(year) })}
      columns={[
        { head: say("columnCell"), width: "22%" },
        { head: say("columnMembers"), numeric: true, width: "8%" },
        { head: say("columnCandidates"), numeric: true, width: "9%" },
        { head: say("columnAdmitted", { from: String(year - 2), to: String(year) }), numeric: true, width: "11%" },
        { head: say("columnYear", { year: String(year - 1) }), gap: true, width: "19%" },
        { head: say("columnYear", { year: String(year) }) },
      ]}
    >
      {lines.map((line) => (
        <SourceRow key={line.id} line={line} page={page} />
      ))}
    </Table>
  );
}

async function SourceRow({ line, page: { standing, year } }: { line: SourceLine; page: SourcesPage }) {
  const [say, to] = await Promise.all([words("sourcing"), language()]);
  const { code, name, place, path, members, candidates, now, before } = line;
  const admitted = (await admittedWords())(line);
  const isFar = path.slice(standing.organization.path.length).split("/").length > 2;
  const text = (count: number | null) => (count === null ? "–" : formatNumber(count, to));
  const brief = [
    ...(members === null ? [] : [say("briefMembers", { count: members })]),
    say("briefCandidates", { count: candidates }),
    ...(admitted === "–" ? [] : [say("briefAdmitted", { count: admitted })]),
  ].join(" · ");
  return (
    <Row>
      <NameCell
        href={sourcesAddress(code, { year })}
        note={
          <>
            {isFar && place ? <span className="block">{place}</span> : null}
            <span className="block sm:hidden print:hidden">{brief}</span>
          </>
        }
      >
        {name}
      </NameCell>
      <Cell numeric folded="out">
        {text(members)}
      </Cell>
      <Cell numeric folded="out">
        {text(candidates)}
      </Cell>
      <Cell numeric folded="out">
        {admitted}
      </Cell>
      <Cell gap folded="out">
        <SourceState review={before} brief />
      </Cell>
      <Cell folded="line">
        <SourceState review={now} hand={needsHand(line)} />
      </Cell>
    </Row>
  );
}

const needsHand = ({ status, judges, reviews }: SourceLine) =>
  (status === "WAITING" && judges) || (status === "SENT_BACK" && reviews);
