type Props = {
  /** From left to right; null where nothing is known, which leaves a gap. */
  readonly values: readonly (number | null)[];
  /** The line in one sentence, with every value. */
  readonly label: string;
  /** The last value still grows: what leads to it is dashed. */
  readonly isLastOpen?: boolean;
};

const [top, height] = [5, 20];

/** A small line in a row of a table, on a scale of its own from 0; its figures stand beside it. */
export function TrendLine({ values, label, isLastOpen = false }: Props) {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const points = values.flatMap((value, place) =>
    value === null ? [] : [{ place, x: across(place, values.length), y: top + (1 - value / most) * height }],
  );
  return (
    <svg className="plot" style={{ height: height + 2 * top }} role="img" aria-label={label}>
      <line className="grid-line" x1="0" x2="100%" y1={top + height} y2={top + height} />
      {points.map(({ place, x, y }, index) => {
        const last = points[index - 1];
        return last?.place === place - 1 ? (
          <line
            key={place}
            className={isLastOpen && place === values.length - 1 ? "pace" : "line"}
            x1={`${last.x}%`}
            x2={`${x}%`}
            y1={last.y}
            y2={y}
          />
        ) : null;
      })}
      {points.map(({ place, x, y }) => (
        <circle key={place} className="dot" cx={`${x}%`} cy={y} r="3.5" />
      ))}
    </svg>
  );
}

const across = (place: number, of: number) => Math.round(((place + 0.5) / of) * 10_000) / 100;
