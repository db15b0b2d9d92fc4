import { groupOf } from "@/domain/group";
import { formatNumber, formatPercent } from "@/text/format";
import { language, words } from "@/text/words";
import { BarLegend } from "@/ui/bar-legend";
import { barScale } from "@/ui/bar-scale";
import { Cell } from "@/ui/cell";
import { Link } from "@/ui/link";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { barFigures } from "./bar-words";
import { Cascade } from "./cascade";
import { ChildRow } from "./child-row";
import type { AttainmentReport, ChildFigure } from "./report";
import { UnitemisedRow } from "./unitemised-row";
import { askedWords, verdictWords } from "./verdict-words";

/** The organizations below, those that miss most persons first; bars on one scale. */
export async function ChildrenTable({
  report,
  more,
}: {
  report: AttainmentReport;
  more?: { href: string; label: string };
}) {
  const [say, name] = [await words("attainment"), await words("organization")];
  const children = [...report.children].sort(byMissing);
  if (children.length === 0) return null;
  const kind = groupOf(children);
  const scale = barScale(children.map((child) => barFigures(child.figure)));
  return (
    <Section
      heading={say("belowHeading", { title: name(`belowTitle.${kind}`) })}
      aside={more ? <Link href={more.href}>{more.label}</Link> : undefined}
    >
      <Legend report={report} />
      <Table
        fold
        caption={name(`belowTitle.${kind}`)}
        columns={[
          { head: name(`columnBelow.${kind}`), width: "30%" },
          { head: say("columnMembers"), numeric: true, width: "9%" },
          { head: say("columnAgainst"), gap: true },
          { head: say("columnPersons"), numeric: true, width: "11%" },
          { head: say("columnPercent"), numeric: true, width: "11%" },
          { head: say("columnLeft"), numeric: true, sorted: "descending", width: "14%" },
        ]}
        total={<TotalRow report={report} />}
      >
        {children.map((child) => (
          <ChildRow key={child.organization.code} child={child} report={report} scale={scale} />
        ))}
        <UnitemisedRow report={report} scale={scale} />
      </Table>
      <Cascade report={report} />
    </Section>
  );
}

async function Legend({ report }: { report: AttainmentReport }) {
  const say = await words("attainment");
  const leads = report.children.flatMap((child) => child.figure.quotas[0] ?? []);
  return (
    <BarLegend
      admitted={say("legendAdmitted")}
      {...(leads.length > 0 && { required: say("legendRequired") })}
      {...(leads.some((lead) => lead.expected !== null) && { expected: say("legendExpected") })}
      {...(leads.some((lead) => lead.max !== null) && { max: say("legendMax") })}
      {...(report.figure.unitemised > 0 && { unitemised: say("legendUnitemised") })}
    />
  );
}

async function TotalRow({ report: { standing, figure } }: { report: AttainmentReport }) {
  const [name, to] = [await words("organization"), await language()];
  const [lead] = figure.quotas;
  const { organization, headcount } = standing;
  const count = formatNumber(figure.admitted, to);
  return (
    <Row>
      <NameCell>{name(`allOf.${organization.kind}`)}</NameCell>
      <Cell numeric folded="out">
        {headcount ? formatNumber(headcount.total, to) : null}
      </Cell>
      <Cell folded="out" />
      <Cell numeric>{lead ? `${count}/${(await askedWords())(lead)}` : count}</Cell>
      <Cell numeric folded="out">
        {lead?.percent && lead.max === null ? formatPercent(lead.percent, to) : "–"}
      </Cell>
      <Cell numeric>{lead ? (await verdictWords())(figure.admitted, lead) : "–"}</Cell>
    </Row>
  );
}

/** Persons missing first; then who has no quota, the larger figures first; the silent last. */
function byMissing(a: ChildFigure, b: ChildFigure) {
  const missing = ({ figure: { quotas, isReported, admitted } }: ChildFigure) =>
    quotas[0] ? 1_000_000 + quotas[0].remaining : isReported ? admitted : -1;
  return missing(b) - missing(a) || a.organization.name.localeCompare(b.organization.name, "vi");
}
