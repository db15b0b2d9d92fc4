import {
  paragraphs,
  type Report,
  type ReportBlock,
  type ReportCell,
  type ReportTable,
  sealOf,
} from "@/domain/reports/report";
import { Cell } from "@/ui/cell";
import { Link } from "@/ui/link";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Table } from "@/ui/table";

type Props = {
  readonly report: Report;
  /** Whether a figure opens the lines of the ledger behind it. */
  readonly opens: boolean;
};

/** A report as a paper: read on the screen, printed on A4 as it stands. */
export const ReportView = ({ report, opens }: Props) => (
  <article className="paper" aria-label={`${report.title} ${report.subject}`}>
    <div className="paper-sides">
      <div>
        {report.superior ? <p>{report.superior}</p> : null}
        <p>
          <b>{report.issuer}</b>
        </p>
        <p aria-hidden="true">*</p>
        <p>{report.number}</p>
      </div>
      <div>
        <p>
          <b className="underline underline-offset-4">{report.party}</b>
        </p>
        <p className="pt-3">
          <i>{report.placeAndDate}</i>
        </p>
      </div>
    </div>
    <p className="pt-6 text-center text-20">
      <b>{report.title}</b>
    </p>
    <p className="text-center">
      <b>{report.subject}</b>
    </p>
    <p className="pb-3 text-center" aria-hidden="true">
      -----
    </p>
    {report.blocks.map((block, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks never move
      <Block key={index} block={block} opens={opens} />
    ))}
    <Foot report={report} />
    <div className="paper-close pt-6">
      {sealOf(report).map((text) => (
        <p key={text} className="wrap-anywhere text-13">
          <i>{text}</i>
        </p>
      ))}
    </div>
    {report.annex ? (
      <div className="break-before-page pt-6">
        <PaperTable table={report.annex} opens={opens} />
      </div>
    ) : null}
  </article>
);

function Block({ block, opens }: { readonly block: ReportBlock; readonly opens: boolean }) {
  if (block.kind === "heading") return <h2>{block.text}</h2>;
  if (block.kind === "table") return <PaperTable table={block.table} opens={opens} />;
  return paragraphs(block.text).map((text) => (
    <p key={text} className="said">
      {text}
    </p>
  ));
}

function PaperTable({ table, opens }: { readonly table: ReportTable; readonly opens: boolean }) {
  const { title, columns, rows, notes } = table;
  return (
    <>
      <Table
        fold
        caption={title}
        captionShown
        columns={columns.map(({ head, isNumeric }, index) => ({
          head,
          numeric: isNumeric,
          ...(index === 0 && { width: columns.length > 6 ? "34%" : "40%" }),
        }))}
      >
        {rows.map(({ cells: [first, ...cells], isStrong, indent = 0 }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <Row key={index}>
            <NameCell>
              <span className={isStrong ? "font-strong" : undefined} style={{ paddingLeft: `${indent}rem` }}>
                {first ? words(first) : ""}
              </span>
            </NameCell>
            {cells.map((cell, column) => (
              <Cell
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                key={column}
                numeric={columns[column + 1]?.isNumeric ?? false}
                strong={isStrong ?? false}
                folded={["", "–"].includes(words(cell)) ? "out" : "line"}
                lead={`${columns[column + 1]?.head ?? ""}:`}
              >
                <Figure cell={cell} opens={opens} />
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
      {notes.map((note) => (
        <p key={note} className="pt-1 text-14">
          <i>{note}</i>
        </p>
      ))}
    </>
  );
}

const words = (cell: ReportCell) => ("text" in cell ? cell.text : cell.shown);

function Figure({ cell, opens }: { readonly cell: ReportCell; readonly opens: boolean }) {
  if ("text" in cell || !cell.origin || !opens) return words(cell);
  const { code, period } = cell.origin;
  return <Link href={`/organizations/${code}/admissions?period=${period}`}>{cell.shown}</Link>;
}

const Foot = ({ report: { recipientsHead, recipients, forWhom, position, signer } }: Pick<Props, "report">) => (
  <div className="paper-sides paper-close pt-6">
    <div className="text-left text-14">
      <p>
        <u>{recipientsHead}</u>
      </p>
      <ul>
        {recipients.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
    <div>
      <p>
        <b>{forWhom}</b>
      </p>
      <p>{position}</p>
      <p className="pt-16">
        <b>{signer}</b>
      </p>
    </div>
  </div>
);
