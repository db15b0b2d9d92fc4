import { groupOf } from "@/domain/group";
import { formatNumber, formatPercent } from "@/text/format";
import { language, words } from "@/text/words";
import { BarLegend } from "@/ui/bar-legend";
import { barScale } from "@/ui/bar-scale";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { barFigures } from "./bar-words";
import { byMissing } from "./by-missing";
import { Cascade } from "./cascade";
import { ChildRow } from "./child-row";
import { ChildrenChart } from "./children-chart";
import { csvOf } from "./csv-address";
import type { AttainmentReport, ChildFigure } from "./report";
import { SilentOnes } from "./silent-ones";
import { UnitemisedRow } from "./unitemised-row";
import { askedWords, verdictWords } from "./verdict-words";

/** The organizations below, those that miss most persons first; bars on one scale. */
export async function ChildrenTable({ report }: { report: AttainmentReport }) {
  const [say, name] = [await words("attainment"), await words("organization")];
  if (report.children.length === 0) return null;
  const { told: children, silent } = parted([...report.children].sort(byMissing));
  const kind = groupOf(report.children);
  const scale = barScale(children.map((child) => barFigures(child.figure)));
  return (
    <Section
      heading={say("belowHeading", { title: name(`belowTitle.${kind}`) })}
      aside={<Download href={csvOf(report, "below")} table={name(`belowTitle.${kind}`)} />}
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
      {report.charts ? <ChildrenChart places={children} /> : null}
      <SilentOnes about="silentOnes" places={silent} period={report.period.name} />
      <Cascade report={report} />
    </Section>
  );
}

/** Up to so many silent places stand in a table like all others. */
export const fewSilent = 12;

/** Many places of which nothing at all is known would hide those of which something is. */
function parted(children: readonly ChildFigure[]) {
  const isSilent = ({ figure }: ChildFigure) =>
    !figure.isReported && figure.quotas.length === 0 && figure.unphased === 0;
  const silent = children.filter(isSilent);
  return silent.length <= fewSilent
    ? { told: children, silent: [] }
    : { told: children.filter((child) => !isSilent(child)), silent };
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
