import type { CellPlace, PasteGrid, PastePlan, PasteSkip, PasteSkipReason } from "./paste-plan";
import { headingsOf } from "./pasted-headings";
import { isTotal, nameColumnOf, rowNamed } from "./pasted-names";
import { type CountProblem, readCount } from "./typed-count";

/** A block as a spreadsheet copies it: tabs between cells, line ends between rows, quotes around cells that hold either. */
export function readBlock(text: string): string[][] {
  const lines: string[][] = [[]];
  const parts = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let part = parts.exec(text); part; part = parts.exec(text)) {
    const [, quoted, plain, end] = part;
    lines.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain ?? "").replace(/\s+/g, " ").trim());
    if (end === "") break;
    if (end !== "\t") lines.push([]);
  }
  const last = lines.findLastIndex((line) => line.some((cell) => cell !== ""));
  return lines.slice(0, last + 1);
}

/**
 * Where the numbers of a block go. Rows by their names where the block has any, columns by its headings of months; else
 * from the cell it is pasted into. A blank changes nothing. A line of sums is none of the rows: it is compared with them.
 */
export function placeBlock(block: readonly (readonly string[])[], grid: PasteGrid, at: CellPlace): PastePlan {
  const names = nameColumnOf(block, grid.rows);
  const {
    columns,
    lines: headings,
    skipped,
  } = headingsOf(
    block,
    names,
    grid.columns,
    (line) => names !== undefined && rowNamed(line[names] ?? "", grid.rows) !== undefined,
  );
  const first = names === undefined ? 0 : names + 1;
  const columnAt = (place: number) => (columns ? columns.get(place) : at.column + place - first);
  const rowAt = (line: readonly string[], index: number) =>
    names === undefined ? at.row + index : rowNamed(line[names] ?? "", grid.rows);
  const plan = new Plan(grid, skipped);
  const isSums = (line: readonly string[]) => names !== undefined && line.slice(0, first).some(isTotal);
  const sums: [readonly string[], Line][] = [];
  for (const [index, line] of block.slice(headings).entries()) {
    const number = headings + index + 1;
    const row = rowAt(line, index);
    if (isSums(line)) sums.push([line.slice(first), { number, first, columnAt }]);
    else if (row === undefined) plan.skipLine(line, number, names ?? 0);
    else plan.putLine(line.slice(first), row, { number, first, columnAt });
  }
  for (const [texts, line] of sums) plan.compare(texts, line);
  return plan;
}

type Line = {
  readonly number: number;
  readonly first: number;
  readonly columnAt: (place: number) => number | undefined;
};

type Source = { readonly line: number; readonly column: number };

class Plan implements PastePlan {
  readonly changes: (CellPlace & { readonly count: number })[] = [];
  readonly skipped: PasteSkip[];
  private readonly grid: PasteGrid;

  constructor(grid: PasteGrid, skipped: readonly PasteSkip[]) {
    this.grid = grid;
    this.skipped = [...skipped];
  }

  putLine(texts: readonly string[], row: number, { number, first, columnAt }: Line) {
    for (const [index, text] of texts.entries()) {
      const column = columnAt(first + index);
      if (column !== undefined) this.put(text, { row, column }, { line: number, column: first + index + 1 });
    }
  }

  private put(text: string, to: CellPlace, source: Source) {
    const count = readCount(text);
    if (count === null) return;
    const why = this.refusal(count, to);
    if (why) this.skipped.push({ ...source, text, why });
    else if (typeof count === "number") this.changes.push({ ...to, count });
  }

  /** A line of sums: what differs from the numbers of its column is told. */
  compare(texts: readonly string[], { number, first, columnAt }: Line) {
    for (const [index, text] of texts.entries()) {
      const [column, said] = [columnAt(first + index), readCount(text)];
      if (column === undefined || said === null) continue;
      const sum = this.changes.filter((one) => one.column === column).reduce((all, { count }) => all + count, 0);
      if (said !== sum) this.skipped.push({ line: number, column: first + index + 1, text, why: "unequal" });
    }
  }

  /** A name nobody knows: the line is named once, if there is anything in it. */
  skipLine(line: readonly string[], number: number, place: number) {
    if (line.some((text) => text !== ""))
      this.skipped.push({ line: number, column: place + 1, text: line[place] ?? "", why: "unknownName" });
  }

  private refusal(count: number | CountProblem, { row, column }: CellPlace): PasteSkipReason | undefined {
    if (!this.grid.rows[row] || !this.grid.columns[column]) return "outside";
    if (typeof count === "string") return count;
    if (!this.grid.isOpen(row, column)) return "locked";
    return this.changes.some((one) => one.row === row && one.column === column) ? "twice" : undefined;
  }
}
