import { barParts } from "./bar-parts";
import { type BarFigures, ownScale } from "./bar-scale";
import { BarStrokes } from "./bar-strokes";
import { type BarWords, placeWords } from "./bar-words";
import { Still } from "./still";

type Props = BarFigures & { readonly label: string; readonly words: BarWords };

/** The bar of the page's main figure: 22 px high, its words on it. */
export function BigBar({ label, words, ...figures }: Props) {
  const parts = barParts(figures, ownScale(figures));
  return (
    <Still as="svg" className="bar flat big" role="img" aria-label={label}>
      <BarStrokes parts={parts} big />
      {placeWords(parts, words).map(({ text, at, y, strong, anchor, shift }) => (
        <text key={text} className={strong ? "k" : undefined} x={`${at}%`} dx={shift} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </Still>
  );
}
