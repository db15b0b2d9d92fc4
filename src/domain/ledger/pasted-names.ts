import { folded } from "../name";

type Named = { readonly name: string };
type Block = readonly (readonly string[])[];

/** The column of a block that holds the names of rows, if one does: the one with most of them, at most the third. */
export function nameColumnOf(block: Block, rows: readonly Named[]): number | undefined {
  const found = [0, 1, 2].map(
    (place) => block.filter((line) => rowNamed(line[place] ?? "", rows) !== undefined).length,
  );
  const most = Math.max(...found);
  return most > 0 ? found.indexOf(most) : undefined;
}

/** The row of a name: the same words, or the only row with the same proper name ("Séo Pờ Hồ" for "Chi bộ thôn Séo Pờ Hồ"). */
export function rowNamed(text: string, rows: readonly Named[]): number | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  for (const part of [plain, place, core]) {
    const found = only(rows, ({ name }) => part(name) !== "" && part(name) === part(text));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a line so named sums the others: "Tổng cộng:". */
export const isTotal = (text: string) => /^(tong( so| cong)?|cong|total)$/.test(plain(text));

function only(rows: readonly Named[], holds: (row: Named) => boolean): number | undefined {
  const found = rows.flatMap((row, index) => (holds(row) ? [index] : []));
  return found.length === 1 ? found[0] : undefined;
}

const plain = (text: string) =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Without the kind of organization: "thon 5". */
const place = (text: string) => without(/^(chi bo|dang bo|dang uy|cb|db|bo phan|co so) /, plain(text));

/** Without the kind of place either: "5". */
const core = (text: string) =>
  without(/^(thon|ban|xom|khoi pho|to dan pho|xa|phuong|thi tran|huyen|tinh) /, place(text));

function without(kinds: RegExp, text: string): string {
  const left = text.replace(kinds, "");
  return left === text ? text : without(kinds, left);
}
