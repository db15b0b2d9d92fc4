import type { BarFigures } from "./bar-scale";
import { requiredOf } from "./bar-scale";

type Props = BarFigures & {
  /** The number that stands at full height; one for all columns side by side. */
  readonly top: number;
  readonly label: string;
};

const height = 130;

/** The attainment bar upright: fill, frame up to the required number, mark, notch. */
export function Column({ top, label, ...figures }: Props) {
  const required = requiredOf(figures);
  const admitted = figures.admitted ?? 0;
  const y = (persons: number) => Math.round((1 - Math.min(persons, top) / top) * (height - 6) * 100) / 100 + 6;
  return (
    <svg className="bar" style={{ height }} role="img" aria-label={label}>
      {required > 0 ? <rect className="box" x="42%" width="54%" y={y(required)} height={height - y(required)} /> : null}
      <rect className="fill" x="42%" width="54%" y={y(admitted)} height={height - y(admitted)} />
      {required > 0 && admitted >= required ? (
        <line className="halo" x1="42%" x2="96%" y1={y(required)} y2={y(required)} />
      ) : null}
      {required > 0 ? <line className="mark" x1="36%" x2="100%" y1={y(required)} y2={y(required)} /> : null}
      {figures.admitted === 0 ? <line className="zero" x1="42%" x2="96%" y1={height - 1} y2={height - 1} /> : null}
      {required > 0 && typeof figures.expected === "number" ? (
        <svg x="38%" y={y(figures.expected)} overflow="visible" aria-hidden="true">
          <path className="tick" d="M0 0l-6.5-4.5v9z" />
        </svg>
      ) : null}
    </svg>
  );
}
