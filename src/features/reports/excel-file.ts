import "server-only";
import { type ColumnDef, type WriteSheet, writeXlsx, writeXlsxStream } from "hucre/xlsx";
import type { Report, ReportCell, ReportRow, ReportTable } from "@/domain/report";
import { guarded } from "@/text/csv";

/** Text without what no XML may hold: one such character, kept before it was refused, would break the whole workbook. */
const plain = (text: string) => guarded(text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""));

/** What a cell of a workbook holds: numbers as numbers; what begins like a formula is shown, never computed. */
const heldBy = (cell: ReportCell) => ("text" in cell ? plain(cell.text) : (cell.number ?? cell.shown));

const valuesOf = ({ cells }: ReportRow) => cells.map(heldBy);

/** Rows above the heads: whose report it is, what the table is called, for when. */
const lead = (report: Report, { title }: ReportTable) => [[plain(report.issuer)], [title], [report.subject], []];

const bold = { font: { bold: true } };

/** A report as a workbook, one sheet for each table. */
export const excelFile = (report: Report): Promise<Uint8Array> =>
  writeXlsx({
    sheets: report.blocks.flatMap((block) => (block.kind === "table" ? [sheetOf(report, block.table)] : [])),
    defaultFont: { name: "Times New Roman", size: 12 },
  });

function sheetOf(report: Report, table: ReportTable): WriteSheet {
  const above = lead(report, table);
  const rows = [
    ...above,
    table.columns.map(({ head }) => head),
    ...table.rows.map(valuesOf),
    [],
    ...[...table.notes, ...(report.seal ? [report.seal] : [])].map((note) => [plain(note)]),
  ];
  const strong = [
    0,
    1,
    above.length,
    ...table.rows.flatMap(({ isStrong }, index) => (isStrong ? [above.length + 1 + index] : [])),
  ];
  return {
    name: table.name,
    rows,
    columns: columnsOf(table),
    cells: new Map(
      strong.flatMap((row) => (rows[row] ?? []).map((value, column) => [`${row},${column}`, { value, style: bold }])),
    ),
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    freezePane: { rows: above.length + 1 },
  };
}

const columnsOf = ({ columns }: Pick<ReportTable, "columns">): ColumnDef[] =>
  columns.map(({ isNumeric }) => ({ width: isNumeric ? 14 : 42 }));

/** A long table as a workbook of one sheet, written while its rows are read: no more than a few are held. */
export const longExcelFile = (
  { name, columns }: Pick<ReportTable, "name" | "columns">,
  rows: AsyncIterable<ReportRow>,
): ReadableStream<Uint8Array> =>
  writeXlsxStream(valuesOfEach(rows), {
    name,
    columns: columns.map(({ head, isNumeric }) => ({ header: head, width: isNumeric ? 14 : 42 })),
    freezePane: { rows: 1 },
  });

async function* valuesOfEach(rows: AsyncIterable<ReportRow>) {
  for await (const row of rows) yield valuesOf(row);
}
