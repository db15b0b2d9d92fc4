import type { Language } from "./language";

export type CsvCell = string | number | null | undefined;

/** A table to be taken away. The rows may come bit by bit. */
export type Sheet = {
  /** The file's name without its ending; no accents, no spaces. */
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: Iterable<readonly CsvCell[]> | AsyncIterable<readonly CsvCell[]>;
};

/** Without it Excel takes UTF-8 for the encoding of the machine, and "Đảng" for something else. */
const byteOrderMark = "\uFEFF";

/**
 * Where the comma divides a number from its part, as in Vietnamese, Excel divides cells by semicolons; elsewhere by commas.
 * A first line "sep=;" would serve both, but then Excel no longer heeds the byte order mark.
 */
const separators: Record<Language, string> = { vi: ";", en: "," };

/** One line of a CSV file (RFC 4180 but for the separator). */
export const csvLine = (cells: readonly CsvCell[], language: Language) =>
  `${cells.map((cell) => cellText(cell, separators[language])).join(separators[language])}\r\n`;

/** A sheet as a file, line by line: nothing is kept in between, however long it is. */
export async function* csvLines({ heads, rows }: Sheet, language: Language): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(heads, language);
  for await (const row of rows) yield csvLine(row, language);
}

function cellText(cell: CsvCell, separator: string) {
  if (cell === null || cell === undefined) return "";
  const text = typeof cell === "number" ? String(cell) : guarded(cell);
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What starts like a formula is shown, never computed; plain numbers stay numbers. A program may divide the line at other
 * signs than we do, and then cells start within ours; a dash between blanks is punctuation.
 */
export const guarded = (text: string) =>
  /^[+-]?\d+([.,]\d+)?%?$/.test(text) ? text : text.replace(leading, "'").replace(inside, "$1'");

const leading = /^(?=[=+\-@\t\r\n＝＋－＠])/;
const inside = /([,;\t\r\n][ \u00a0"]*)(?=[=+\-@＝＋－＠])(?!(?<=[ \u00a0])[-－] )/g;
