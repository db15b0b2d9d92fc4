import "server-only";
import { writeXlsx, writeXlsxStream } from "hucre/xlsx";
import { type Report, type ReportRow, type ReportTable, sealOf, tablesOf } from "@/domain/reports/report";
import { font, headsOnEachPage, heldBy, type SheetGiven, sheetOf } from "./excel-sheet";

/** A report as a workbook, one sheet for each table. */
export const excelFile = (report: Report): Promise<Uint8Array> =>
  workbook(
    tablesOf(report).map((table) => ({
      ...{ table, lead: [report.issuer, table.title, report.subject] },
      notes: [...table.notes, ...sealOf(report)],
    })),
  );

/** One long table as a workbook of one sheet: whose it is, what it is called, for when. */
export const tableFile = (table: ReportTable, of: string, subject: string): Promise<Uint8Array> =>
  workbook([{ table, lead: [of, table.title, subject], notes: table.notes }]);

const workbook = (sheets: readonly SheetGiven[]) => {
  const written = sheets.map(sheetOf);
  const namedRanges = written.map((sheet, index) => headsOnEachPage(sheet, sheets[index]?.lead.length ?? 0));
  return writeXlsx({ sheets: written, defaultFont: font, namedRanges });
};

/** A table longer than any to be printed, written while its rows are read: no more than a few are held. */
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
  for await (const { cells } of rows) yield cells.map(heldBy);
}
