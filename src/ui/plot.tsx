import { lonely, PlotLine } from "./plot-line";
import { Still } from "./still";

type Totals = readonly (number | null)[];

type Props = {
  /** The line in one sentence. */
  readonly label: string;
  /** Running totals, one for each month that has passed; null where it is not known. */
  readonly totals: Totals;
  /** The same of the year before, whole. */
  readonly before?: Totals;
  /** Months of the whole period. */
  readonly months: number;
  /** The quota of the whole period, and whether a pace to it says anything. */
  readonly required?: number | null;
  readonly paced?: boolean;
  readonly words: {
    /** "Chỉ tiêu cả năm 120" */
    readonly required?: string | undefined;
    /** "83 đến 30/06" */
    readonly now?: string | undefined;
  };
  /** Which months are named under the line, counted from 1. */
  readonly ticks: readonly { readonly month: number; readonly text: string }[];
};

const top = 18;
const height = 126;

/** The running total against even pace and the year before, drawn on the server; its table stands below it. */
export function Plot({ label, totals, before = [], months, required = null, paced = true, words, ticks }: Props) {
  const most = Math.max(1, required ?? 0, ...known(totals), ...known(before));
  const across = (month: number) => Math.round((month / months) * 10_000) / 100;
  const down = (persons: number) => Math.round((1 - persons / most) * 10_000) / 100;
  const last = totals.findLastIndex((total) => total !== null);
  const [x, y] = [across(last + 1), down(totals[last] ?? 0)];
  const place = { across, down };
  // The upper line is the quota's, even where the year before ran past it.
  const line = down(required || most);
  return (
    <Still as="svg" className="plot" style={{ height: 168 }} role="img" aria-label={label}>
      <svg y={top} width="100%" height={height} overflow="visible" aria-hidden="true">
        <line className="grid-line" x1="0" x2="100%" y1={`${line}%`} y2={`${line}%`} />
        <line className="grid-line" x1="0" x2="100%" y1={`${(100 + line) / 2}%`} y2={`${(100 + line) / 2}%`} />
        <line className="base" x1="0" x2="100%" y1="100%" y2="100%" />
        <svg
          width="100%"
          height="100%"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          overflow="visible"
          aria-hidden="true"
        >
          {required && paced ? <path className="pace" d={`M0 100L100 ${down(required)}`} /> : null}
          <PlotLine totals={before} look="before" {...place} />
          <PlotLine totals={totals} look="line" {...place} />
        </svg>
        {lonely(before).map(({ month, total }) => (
          <circle key={month} className="dot before" cx={`${across(month)}%`} cy={`${down(total)}%`} r="3.5" />
        ))}
        {lonely(totals).map(({ month, total }) => (
          <circle key={month} className="dot" cx={`${across(month)}%`} cy={`${down(total)}%`} r="4" />
        ))}
        {last >= 0 ? <circle className="dot" cx={`${x}%`} cy={`${y}%`} r="5" /> : null}
      </svg>
      <text x="0" y={top + (height * line) / 100 - 5}>
        {words.required}
      </text>
      {last >= 0 && words.now ? <Now x={x} y={top + (height * y) / 100} text={words.now} /> : null}
      {ticks.map(({ month, text }) => (
        <text key={month} x={`${across(month - 0.5)}%`} y="162" textAnchor="middle">
          {text}
        </text>
      ))}
    </Still>
  );
}

const known = (totals: Totals) => totals.filter((total) => total !== null);

const Now = ({ x, y, text }: { x: number; y: number; text: string }) => (
  <text className="k" x={`${x}%`} dx={x > 35 ? -10 : 10} y={Math.max(28, y - 6)} textAnchor={x > 35 ? "end" : "start"}>
    {text}
  </text>
);
