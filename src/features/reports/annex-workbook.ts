import "server-only";
import type { Period } from "@/domain/period";
import type { AnnexLine } from "@/domain/reports/figures";
import type { ReportRow } from "@/domain/reports/report";
import { longExcelFile, tableFile } from "./excel-file";
import { mostSealed } from "./figures";
import type { Speech } from "./speech";
import { annexColumns, annexRow } from "./tables";

type Given = {
  readonly lines: AsyncIterable<AnnexLine>;
  readonly count: number;
  readonly period: Period;
  /** Whose annex it is. */
  readonly of: string;
  /** Of which paper it is and what seals it, where it is a frozen report's. */
  readonly notes?: readonly string[];
};

/** A long annex as a workbook to print; longer than any province's, row by row and bare. */
export async function annexWorkbook({ lines, count, period, of, notes = [] }: Given, spoken: Speech) {
  const { say } = spoken;
  const table = { name: say("sheetAnnex"), title: say("tableAnnex"), columns: annexColumns(period, spoken) };
  const rows = rowsOf(lines, period, spoken);
  if (count > mostSealed) return longExcelFile(table, rows);
  const all: ReportRow[] = [];
  for await (const row of rows) all.push(row);
  const whole = { ...table, rows: all, notes };
  return new Uint8Array(await tableFile(whole, of, spoken.period(period)));
}

async function* rowsOf(lines: AsyncIterable<AnnexLine>, period: Period, spoken: Speech): AsyncGenerator<ReportRow> {
  for await (const line of lines) yield annexRow(line, period, spoken);
}
