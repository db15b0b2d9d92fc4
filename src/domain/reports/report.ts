/** Where the rows behind a figure are: the ledger of an organization in a period. */
export type Origin = { readonly code: string; readonly period: string };

/** A cell of a table: words; or a number, how it is printed, and where it comes from. `null` prints as a dash. */
export type ReportCell =
  | { readonly text: string; readonly code?: string }
  | { readonly number: number | null; readonly shown: string; readonly origin?: Origin };

export type ReportRow = {
  readonly cells: readonly ReportCell[];
  readonly isStrong?: boolean;
  readonly indent?: number;
};

export type ReportTable = {
  /** Short, for the sheet of a workbook. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly head: string; readonly isNumeric: boolean }[];
  readonly rows: readonly ReportRow[];
  /** What has to be said beside it. */
  readonly notes: readonly string[];
};

export type ReportBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "table"; readonly table: ReportTable };

/** A report as page, Word, Excel and paper show it: the same words and figures in the same order. */
export type Report = {
  readonly superior: string | null;
  readonly issuer: string;
  /** "Số 12-BC/ĐU"; the number may be left open. */
  readonly number: string;
  readonly party: string;
  readonly placeAndDate: string;
  readonly title: string;
  readonly subject: string;
  readonly blocks: readonly ReportBlock[];
  readonly recipientsHead: string;
  readonly recipients: readonly string[];
  readonly forWhom: string;
  readonly position: string;
  readonly signer: string;
  /** What a frozen paper bears, and whether that was entered later; nothing of one without a number, nor of a draft. */
  readonly signed: string | null;
  /** The fingerprint and the day of what was frozen; nothing of a draft. */
  readonly seal: string | null;
  /** What is enclosed after the signature. */
  readonly annex: ReportTable | null;
};

/** The lines of a passage that say something. */
export const paragraphs = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

export const shownOf = (cell: ReportCell): string => ("text" in cell ? cell.text : cell.shown);

/** Every word of a report in reading order, to compare one view with another. */
export const reportLines = (report: Report): string[] => [
  ...(report.superior ? [report.superior] : []),
  ...[report.issuer, report.number, report.party, report.placeAndDate, report.title, report.subject],
  ...report.blocks.flatMap(blockLines),
  ...[report.recipientsHead, ...report.recipients, report.forWhom, report.position, report.signer].filter(Boolean),
  ...sealOf(report),
  ...(report.annex ? tableLines(report.annex) : []),
];

/** The lines under a paper that was frozen. */
export const sealOf = ({ signed, seal }: Pick<Report, "signed" | "seal">): string[] => [
  ...(signed ? [signed] : []),
  ...(seal ? [seal] : []),
];

/** Every table of a report, the annex last. */
export const tablesOf = ({ blocks, annex }: Pick<Report, "blocks" | "annex">): ReportTable[] => [
  ...blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
  ...(annex ? [annex] : []),
];

function blockLines(block: ReportBlock): string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind === "text") return paragraphs(block.text);
  return tableLines(block.table);
}

const tableLines = ({ title, columns, rows, notes }: ReportTable): string[] => [
  title,
  ...columns.map(({ head }) => head),
  ...rows.flatMap(({ cells }) => cells.map(shownOf)),
  ...notes,
];
