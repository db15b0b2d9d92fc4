import { folded } from "../name";
import type { PasteSkip } from "./paste-plan";

type Block = readonly (readonly string[])[];
type Columns = readonly { readonly month: number | null }[];

type Headings = {
  /** Column of the block → column of the grid; nothing where the block names no months. */
  readonly columns: ReadonlyMap<number, number> | undefined;
  /** How many lines at the top are headings. */
  readonly lines: number;
  readonly skipped: readonly PasteSkip[];
};

/** The headings at the top of a block, titles passed over: the lines before its first numbers; the one that names months orders its columns. */
export function headingsOf(
  block: Block,
  names: number | undefined,
  grid: Columns,
  isRow: (line: readonly string[]) => boolean = () => false,
): Headings {
  const lines = countHeadings(block, names, isRow);
  const top = block.slice(0, lines);
  const heads = top.map((line) => monthsIn(line, names)).findLast((months) => months.size > 0);
  const skipped = top.flatMap((line, index) => {
    const months = monthsIn(line, names);
    return months.size > 0 ? othersIn(line, index + 1, names, months) : [];
  });
  if (!heads) return { columns: undefined, lines, skipped };
  const columns = new Map<number, number>();
  for (const [place, month] of heads) {
    const column = grid.findIndex((one) => one.month === month);
    if (column >= 0) columns.set(place, column);
  }
  return { columns, lines, skipped };
}

/** Columns beside the months ("Ghi chú"): left out, each said once. */
const othersIn = (line: readonly string[], number: number, names: number | undefined, months: Map<number, unknown>) =>
  line.flatMap((text, place): PasteSkip[] =>
    text === "" || place <= (names ?? -1) || months.has(place)
      ? []
      : [{ line: number, column: place + 1, text, why: "heading" }],
  );

function countHeadings(block: Block, names: number | undefined, isRow: (line: readonly string[]) => boolean): number {
  const first = block.findIndex((line) => isRow(line) || (monthsIn(line, names).size === 0 && hasNumbers(line, names)));
  return first < 0 ? (block.some((line) => monthsIn(line, names).size > 0) ? block.length : 0) : first;
}

/** Something like a number, be it a wrong one. With names, a number in front of them (STT) is none. */
const hasNumbers = (line: readonly string[], names: number | undefined) =>
  line.some((text, place) => place > (names ?? -1) && /^[-−–(]?\d[\d.,\s]*\)?$/.test(text));

/** The months that a line names, by column; null is the whole year. "1 2 3 … 12" alone names months too. */
function monthsIn(line: readonly string[], names: number | undefined): Map<number, number | null> {
  const said = new Map<number, number | null>();
  for (const [place, text] of line.entries()) {
    const month = place > (names ?? -1) ? monthNamed(text) : undefined;
    if (month !== undefined) said.set(place, month);
  }
  const isNamed = [...said.values()].some((month) => month !== null);
  return isNamed ? said : (bareMonths(line, said, names) ?? said);
}

function bareMonths(line: readonly string[], said: Map<number, number | null>, names: number | undefined) {
  const places = [...line.keys()].filter((place) => place > (names ?? -1) && /^0?\d{1,2}$/.test(line[place] ?? ""));
  const isRow = places.length >= 12 && places.slice(0, 12).every((place, index) => Number(line[place]) === index + 1);
  return isRow
    ? new Map([...said, ...places.slice(0, 12).map((place, index) => [place, index + 1] as const)])
    : undefined;
}

const english = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function monthNamed(text: string): number | null | undefined {
  const said = folded(text).replace(/\s+/g, " ");
  if (/^(ca nam|tong( so| cong)?|cong|total|year|nam( \d{4})?)$/.test(said)) return null;
  const [, number] =
    /^(?:thang|thg|th|t|m|month)\.? ?0?(\d{1,2})(?: ?[/-] ?\d{4})?$/.exec(said) ??
    /^0?(\d{1,2})\/\d{4}$/.exec(said) ??
    [];
  const month = number
    ? Number(number)
    : english.indexOf(said.replace(/[a-z]+/, (word) => word.slice(0, 3)).replace(/ \d{4}$/, "")) + 1;
  return month >= 1 && month <= 12 ? month : undefined;
}
