import { barParts } from "./bar-parts";
import type { BarFigures, BarScale } from "./bar-scale";
import { BarStrokes } from "./bar-strokes";

type Props = BarFigures & {
  readonly scale: BarScale;
  /** The bar in one sentence: "Đã kết nạp 43, chỉ tiêu 60, cần đến hôm nay 44". */
  readonly label: string;
};

/** Solid = admitted, line = required, notch = expected by today. No viewBox: it stretches, its strokes do not. */
export const Bar = ({ scale, label, ...figures }: Props) => (
  <svg className="bar flat" role="img" aria-label={label}>
    <BarStrokes parts={barParts(figures, scale)} />
  </svg>
);
