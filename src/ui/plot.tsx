type Props = {
  /** The line in one sentence. */
  readonly label: string;
  /** Running totals, one for each month that has passed. */
  readonly totals: readonly number[];
  /** Months of the whole period. */
  readonly months: number;
  /** The quota of the whole period; without one there is no line of even pace. */
  readonly required?: number | null;
  readonly words: {
    /** "Chỉ tiêu cả năm 120" */
    readonly required?: string;
    /** "83 đến 30/06" */
    readonly now: string;
    /** "nhịp đều: cần 60" */
    readonly pace?: string;
  };
  /** Which months are named under the line, counted from 1. */
  readonly ticks: readonly { readonly month: number; readonly text: string }[];
};

/** The running total against even pace, drawn on the server; its table stands below it. */
export function Plot({ label, totals, months, required, words, ticks }: Props) {
  const top = Math.max(1, required ?? 0, ...totals);
  const across = (month: number) => Math.round((month / months) * 10_000) / 100;
  const down = (persons: number) => Math.round((1 - persons / top) * 10_000) / 100;
  const now = totals.at(-1) ?? 0;
  const [x, y] = [across(totals.length), down(now)];
  const points = [0, ...totals].map((total, month) => `${across(month)},${down(total)}`).join(" ");
  return (
    <svg className="plot" style={{ height: 168 }} role="img" aria-label={label}>
      <svg y="18" width="100%" height="126" overflow="visible" aria-hidden="true">
        <line className="grid-line" x1="0" x2="100%" y1="0" y2="0" />
        <line className="grid-line" x1="0" x2="100%" y1="50%" y2="50%" />
        <line className="base" x1="0" x2="100%" y1="100%" y2="100%" />
        <svg
          width="100%"
          height="100%"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          overflow="visible"
          aria-hidden="true"
        >
          {required ? <path className="pace" d={`M0 100L100 ${down(required)}`} /> : null}
          <polyline className="line" points={points} />
        </svg>
        <circle className="dot" cx={`${x}%`} cy={`${y}%`} r="5" />
      </svg>
      <text x="0" y="13">
        {words.required}
      </text>
      <Now x={x} y={18 + (126 * y) / 100} text={words.now} />
      {required && words.pace && x < 70 ? (
        <text x={`${x + 6}%`} y={18 + 1.26 * down((required * totals.length) / months) + 16}>
          {words.pace}
        </text>
      ) : null}
      {ticks.map(({ month, text }) => (
        <text key={month} x={`${across(month - 0.5)}%`} y="162" textAnchor="middle">
          {text}
        </text>
      ))}
    </svg>
  );
}

const Now = ({ x, y, text }: { x: number; y: number; text: string }) => (
  <text className="k" x={`${x}%`} dx={x > 35 ? -10 : 10} y={Math.max(28, y - 6)} textAnchor={x > 35 ? "end" : "start"}>
    {text}
  </text>
);
