/** A number; `absent` = the unit did not exist; `silent` = nothing reported; `unphased` = only within a longer total. */
export type HeatValue = number | "absent" | "silent" | "unphased";

type HeatCell = { readonly value: HeatValue; readonly look: string };

const longRun = 3;

/** How each cell looks: shaded by number, so many persons a shade, framed where three or more zeros stand in a row. */
export function heatCells(values: readonly HeatValue[], per = 1): HeatCell[] {
  const runs = longZeros(values);
  return values.map((value, index) => {
    const run = runs.find(({ from, to }) => from <= index && index <= to);
    if (run) return { value, look: `run${index === run.from ? " opens" : ""}${index === run.to ? " closes" : ""}` };
    return { value, look: typeof value === "number" ? `h${Math.max(0, Math.min(4, Math.ceil(value / per)))}` : value };
  });
}

/** First and last index of every long run of zeros. */
export function longZeros(values: readonly HeatValue[]) {
  const runs: { from: number; to: number }[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (value !== 0) return;
    if (last?.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  });
  return runs.filter(({ from, to }) => to - from + 1 >= longRun);
}
