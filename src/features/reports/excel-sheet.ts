import type { CellStyle, ColumnDef, WriteOptions, WriteSheet } from "hucre/xlsx";
import { type ReportCell, type ReportTable, shownOf } from "@/domain/reports/report";
import { guarded } from "@/text/csv";

/** Text without what no XML may hold: one such character, kept before it was refused, would break the whole workbook. */
const plain = (text: string) => guarded(text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""));

/** What a cell of a workbook holds: numbers as numbers; what begins like a formula is shown, never computed. */
export const heldBy = (cell: ReportCell) => ("text" in cell ? plain(cell.text) : (cell.number ?? cell.shown));

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

export type SheetGiven = {
  /** Whose report it is, what the table is called, for when. */
  readonly lead: readonly string[];
  readonly table: ReportTable;
  readonly notes: readonly string[];
};

/** A table as a sheet that is read on a screen and printed on A4 across, its heads on every page. */
export function sheetOf({ lead, table, notes }: SheetGiven): WriteSheet {
  const { columns, rows } = table;
  const above = [...lead.map((text) => [plain(text)]), []];
  const headRow = above.length;
  const after = headRow + 1 + rows.length + 1;
  const all = [
    ...above,
    columns.map(({ head }) => head),
    ...rows.map(({ cells }) => cells.map(heldBy)),
    [],
    ...notes.map((note) => [plain(note)]),
  ];
  const widths = columns.map((_, column) => widthOf(table, column));
  const styled = (row: number, style: (column: number) => CellStyle) =>
    (all[row] ?? []).map((value, column) => [`${row},${column}`, { value, style: style(column) }] as const);
  const across = [...lead.keys(), ...notes.map((_, index) => after + index)];
  const heights = notes.map((note, index) => [after + index, { height: heightOf(note, sum(widths)) }] as const);
  return {
    name: table.name,
    rows: all,
    columns: columns.map(
      ({ isNumeric }, column): ColumnDef => ({
        width: widths[column] ?? least,
        style: bodyOf(isNumeric),
      }),
    ),
    cells: new Map([
      ...lead.flatMap((_, row) => styled(row, () => ({ font: { ...font, bold: row < 2 } }))),
      ...styled(headRow, () => headStyle),
      ...rows.flatMap(({ isStrong, indent }, index) =>
        isStrong || indent
          ? styled(headRow + 1 + index, (column) => rowStyle(columns[column]?.isNumeric, column, isStrong, indent))
          : [],
      ),
      ...notes.flatMap((_, index) => styled(after + index, () => noteStyle)),
    ]),
    merges: across.map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: columns.length - 1 })),
    rowDefs: new Map([
      [headRow, { height: Math.max(...columns.map(({ head }, column) => heightOf(head, widths[column] ?? least, 1))) }],
      ...heights,
    ]),
    pageSetup: {
      ...{ paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&C&P/&N" },
    freezePane: { rows: headRow + 1, columns: 1 },
  };
}

/**
 * The heads of a sheet are printed on each of its pages. Said by the name that the format keeps for it: the writer's own
 * option leaves the name of the sheet without its quotes, which no office reads where it has a blank.
 */
export const headsOnEachPage = ({ name }: Pick<WriteSheet, "name">, lead: number): NamedRange => ({
  ...{ name: "_xlnm.Print_Titles", scope: name },
  range: `'${name.replaceAll("'", "''")}'!$${lead + 2}:$${lead + 2}`,
});

/** What all is written in. A style that names a font names all of it. */
export const font = { name: "Times New Roman", size: 12 };

const thin = { style: "thin" } as const;
const borders = { top: thin, bottom: thin, left: thin, right: thin };

const headStyle: CellStyle = {
  ...{ font: { ...font, bold: true }, border: borders },
  alignment: { wrapText: true, horizontal: "center", vertical: "center" },
};

const noteStyle: CellStyle = { font: { ...font, italic: true }, alignment: { wrapText: true, vertical: "top" } };

const bodyOf = (isNumeric: boolean): CellStyle => ({
  border: borders,
  alignment: { vertical: "center", ...(isNumeric ? { horizontal: "right" } : { wrapText: true }) },
});

function rowStyle(isNumeric = false, column: number, isStrong = false, indent = 0): CellStyle {
  const { alignment, ...rest } = bodyOf(isNumeric);
  const indented = column === 0 && indent > 0 ? { horizontal: "left" as const, indent } : {};
  return { ...rest, ...(isStrong && { font: { ...font, bold: true } }), alignment: { ...alignment, ...indented } };
}

const [least, most] = [9, 46];

/** A column has the room of its longest text, within bounds; no word of its head is broken, and a head has three lines at most. */
function widthOf({ columns, rows }: Pick<ReportTable, "columns" | "rows">, column: number): number {
  const head = columns[column]?.head ?? "";
  const lengths = rows.map(({ cells }) => [...(cells[column] ? shownOf(cells[column]) : "")].length);
  const longest = lengths.reduce((all, one) => Math.max(all, one), 0);
  const word = Math.max(...head.split(" ").map((one) => one.length)) + 3;
  return Math.min(most, Math.max(least, longest + 2, word, Math.ceil(head.length / 3) + 4));
}

/** Points that a text of 12 points takes in a column so many figures wide. */
const heightOf = (text: string, width: number, more = 0) => 16.5 * Math.max(1, Math.ceil(text.length / width) + more);

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
