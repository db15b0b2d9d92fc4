type Props = {
  /** Running totals, one for each month; null where it is not known: the line has a gap there, never a zero. */
  readonly totals: readonly (number | null)[];
  readonly across: (month: number) => number;
  readonly down: (persons: number) => number;
  readonly look: "line" | "before";
};

/** The known parts of a running total, from nothing on. */
export const PlotLine = ({ totals, across, down, look }: Props) =>
  runsOf([0, ...totals])
    .filter((run) => run.length > 1)
    .map((run) => (
      <polyline
        key={run[0]?.month}
        className={look}
        points={run.map(({ month, total }) => `${across(month)},${down(total)}`).join(" ")}
      />
    ));

/** Points that stand alone: a line cannot show them, and through the gap none is drawn. */
export const lonely = (totals: readonly (number | null)[]) =>
  runsOf([0, ...totals]).flatMap((run) => (run.length === 1 ? run.filter(({ month }) => month > 0) : []));

type Point = { readonly month: number; readonly total: number };

function runsOf(totals: readonly (number | null)[]): Point[][] {
  const runs: Point[][] = [];
  totals.forEach((total, month) => {
    if (total === null) return;
    const last = runs.at(-1);
    if (last?.at(-1)?.month === month - 1) last.push({ month, total });
    else runs.push([{ month, total }]);
  });
  return runs;
}
