import { groupOf } from "@/domain/organizations/group";
import { useLanguage, useWords } from "@/text/words";
import { barScale } from "@/ui/bar-scale";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { attainmentAddress } from "./attainment-address";
import { barFigures } from "./bar-words";
import { byMissing } from "./by-missing";
import { Cascade } from "./cascade";
import { childNote } from "./child-note";
import { ChildrenChart } from "./children-chart";
import { type ChildrenColumn, childrenColumns } from "./children-columns";
import { ChildrenLegend } from "./children-legend";
import { csvOf } from "./csv-address";
import { shownOf, type Whole } from "./first-rows";
import { parted } from "./parted";
import type { AttainmentReport, ChildFigure } from "./report";
import { rowWords } from "./row-words";
import { RowsShown } from "./rows-shown";
import { SilentOnes } from "./silent-ones";

type Props = { readonly report: AttainmentReport; readonly whole: Whole };

/** The organizations below, those that miss most persons first; bars on one scale. Sums and scale are over all of them. */
export function ChildrenTable({ report, whole }: Props) {
  const [name, rows] = [useWords("organization"), rowWords(useLanguage())];
  const { children, figure, standing, period } = report;
  if (children.length === 0) return null;
  const { told, silent } = parted([...children].sort(byMissing), isSilent);
  const kind = groupOf(children);
  const title = name(`belowTitle.${kind}`);
  const scale = barScale(told.map((child) => barFigures(child.figure)));
  const columns = childrenColumns({ report, words: rows, scale });
  return (
    <Section
      heading={rows.say("belowHeading", { title })}
      aside={<Download href={csvOf(report, "below")} table={title} />}
    >
      <ChildrenLegend report={report} />
      <Table
        fold
        still
        caption={title}
        columns={[{ head: name(`columnBelow.${kind}`), width: "30%" }, ...columns.map(({ head }) => head)]}
        total={
          <Row>
            <NameCell>{name(`allOf.${standing.organization.kind}`)}</NameCell>
            {cells(columns, ({ total }) => total)}
          </Row>
        }
      >
        {shownOf(told, whole).map((child) => (
          <Row key={child.organization.code}>
            <NameCell
              href={attainmentAddress(report, child.organization.code, period.name)}
              note={childNote(child, rows)}
            >
              {child.organization.name}
            </NameCell>
            {cells(columns, (column) => column.of(child))}
          </Row>
        ))}
        {figure.unitemised === 0 ? null : (
          <Row>
            <NameCell note={rows.say("unitemisedNote")}>{rows.say("unitemisedRow")}</NameCell>
            {cells(columns, ({ unitemised }) => unitemised)}
          </Row>
        )}
      </Table>
      <RowsShown of={told.length} whole={whole} note="rowsShown" />
      {report.charts ? <ChildrenChart places={told} /> : null}
      <SilentOnes about="silentOnes" places={silent} report={report} whole={whole} />
      <Cascade report={report} />
    </Section>
  );
}

const isSilent = ({ figure }: ChildFigure) => !figure.isReported && figure.quotas.length === 0 && figure.unphased === 0;

/** A bar of nothing takes no line of its own on a phone. */
const cells = (columns: readonly ChildrenColumn[], of: (column: ChildrenColumn) => React.ReactNode) =>
  columns.map((column) => {
    const content = of(column);
    return (
      <Cell key={column.head.width ?? "bar"} {...column.looks} folded={content === null ? "out" : column.looks.folded}>
        {content}
      </Cell>
    );
  });
