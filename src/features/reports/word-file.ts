import "server-only";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import {
  paragraphs,
  type Report,
  type ReportBlock,
  type ReportRow,
  type ReportTable,
  sealOf,
  shownOf,
} from "@/domain/reports/report";

// Twentieths of a point, as the format counts: A4 with the margins that party papers have (20, 15, 20 and 30 mm).
const page = { width: 11_906, height: 16_838 };
const margin = { top: 1134, right: 850, bottom: 1134, left: 1701 };
const textWidth = page.width - margin.left - margin.right;

// Half points.
const size = { body: 28, small: 24, table: 22, dense: 20 };

const font = "Times New Roman";

/** A report as a Word file in the customary layout of party papers. */
export async function wordFile(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: `${report.title} ${report.subject}`,
    creator: report.issuer,
    styles: { default: { document: { run: { font, size: size.body } } } },
    sections: [
      {
        properties: { page: { size: page, margin } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          head(report),
          line(report.title, { bold: true, size: 32, before: 360 }),
          line(report.subject, { bold: true }),
          line("-----", { after: 240 }),
          ...report.blocks.flatMap(block),
          gap(),
          foot(report),
          ...(report.seal ? [gap()] : []),
          ...sealOf(report).map((text) => line(text, { italics: true, size: 18, align: "left" })),
          ...(report.annex ? tableOf(report.annex, true) : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

type Look = {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly before?: number;
  readonly after?: number;
  readonly align?: "left" | "center" | "right" | "both";
  readonly indent?: number;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
};

/** Characters that no XML may hold are left out; markup is written as the letters it is made of. */
const plain = (text: string) => text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");

const run = (text: string, { bold, italics, underline, size: half }: Look = {}): ParagraphChild =>
  new TextRun({
    text: plain(text),
    ...(bold && { bold }),
    ...(italics && { italics }),
    ...(underline && { underline: {} }),
    ...(half && { size: half }),
  });

const line = (text: string, look: Look = {}) =>
  new Paragraph({
    children: [run(text, look)],
    alignment: AlignmentType[aligns[look.align ?? "center"]],
    spacing: { before: look.before ?? 0, after: look.after ?? 0 },
    ...(look.indent && { indent: { left: look.indent } }),
    ...(look.keepNext && { keepNext: true }),
    ...(look.pageBreakBefore && { pageBreakBefore: true }),
  });

const aligns = { left: "LEFT", center: "CENTER", right: "RIGHT", both: "JUSTIFIED" } as const;

const gap = () => new Paragraph({ children: [] });

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Two columns without a line around them: who issues it and its number, the party and place and date. */
function head({ superior, issuer, number, party, placeAndDate }: Report) {
  const left = [
    ...(superior ? [line(superior, { size: size.body })] : []),
    line(issuer, { bold: true }),
    line("*"),
    line(number),
  ];
  const right = [
    line(party, { bold: true, underline: true, size: 30 }),
    line(placeAndDate, { italics: true, size: 26, before: 240 }),
  ];
  return sideBySide([left, right], [0.45, 0.55]);
}

/** Who receives it on the left, who signs on the right with room for the hand and the seal. */
function foot({ recipientsHead, recipients, forWhom, position, signer }: Report) {
  const small = { size: size.small, align: "left" } as const;
  const left = [line(recipientsHead, { ...small, underline: true }), ...recipients.map((one) => line(one, small))];
  const room = [gap(), gap(), gap(), gap()];
  const right = [line(forWhom, { bold: true }), line(position), ...room, line(signer, { bold: true })];
  return sideBySide([left, right], [0.48, 0.52]);
}

function sideBySide(columns: readonly (readonly Paragraph[])[], parts: readonly number[]) {
  const widths = parts.map((part) => Math.floor(textWidth * part));
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, index) =>
            new TableCell({ children: [...children], width: { size: widths[index] ?? 0, type: WidthType.DXA } }),
        ),
      }),
    ],
  });
}

function block(one: ReportBlock): (Paragraph | Table)[] {
  if (one.kind === "heading")
    return [line(one.text, { bold: true, align: "left", before: 240, after: 120, indent: 567, keepNext: true })];
  if (one.kind === "table") return tableOf(one.table);
  return paragraphs(one.text).map(
    (text) =>
      new Paragraph({
        children: [run(text)],
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: 567 },
        spacing: { after: 120, line: 340, lineRule: LineRuleType.AT_LEAST },
      }),
  );
}

/** A table under its title; an annex begins a page of its own. */
function tableOf({ title, columns, rows, notes }: ReportTable, pageBreakBefore = false) {
  const widths = widthsOf({ columns, rows });
  const half = columns.length > 6 ? size.dense : size.table;
  const note = { italics: true, size: 22, align: "left", before: 40 } as const;
  return [
    line(title, { bold: true, size: 26, before: 200, after: 100, keepNext: true, pageBreakBefore }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ head: text }, index) =>
            cellOf(text, { bold: true, size: half, align: "center" }, widths[index] ?? 0),
          ),
        }),
        ...rows.map((row) => rowOf(row, columns, widths, half)),
      ],
    }),
    ...notes.map((text) => line(text, note)),
    gap(),
  ];
}

const rowOf = (
  { cells, isStrong = false, indent = 0 }: ReportRow,
  columns: ReportTable["columns"],
  widths: readonly number[],
  half: number,
) =>
  new TableRow({
    cantSplit: true,
    children: cells.map((cell, index) =>
      cellOf(
        shownOf(cell),
        {
          ...{ bold: isStrong, size: half, align: columns[index]?.isNumeric ? "right" : "left" },
          ...(index === 0 && indent > 0 && { indent: indent * 227 }),
        },
        widths[index] ?? 0,
      ),
    ),
  });

const cellOf = (text: string, look: Look, width: number) =>
  new TableCell({
    children: [line(text, { ...look, before: 30, after: 30 })],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 70, right: 70 },
  });

/** Each column has the room of its longest text, within bounds; a word of its head is not broken. */
function widthsOf({ columns, rows }: Pick<ReportTable, "columns" | "rows">): number[] {
  const shares = columns.map(({ head: text }, index) => {
    const longest = Math.max(0, ...rows.map(({ cells }) => [...(cells[index] ? shownOf(cells[index]) : "")].length));
    const word = Math.max(...text.split(" ").map((one) => one.length));
    return Math.min(26, Math.max(6, longest, word + 2));
  });
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((textWidth * share) / all));
}

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: size.small })],
  });
