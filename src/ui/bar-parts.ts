import { type BarFigures, type BarScale, longest, requiredOf } from "./bar-scale";

/** What was asked, in percent of the width. */
export type AskedParts = {
  /** Frame up to here, and the mark: required. */
  readonly mark: number;
  /** The fill reaches or passes the mark, which then needs its halo. */
  readonly reached: boolean;
  /** The maximum of a range, and whether it still lies on the scale. */
  readonly end: number | undefined;
  readonly ends: boolean;
  readonly tick: number | undefined;
};

/** Where each part of a bar stands, in percent of the width. */
export type BarParts = {
  /** Admitted and itemised. */
  readonly fill: number;
  /** From `fill` on: admitted, not yet itemised. */
  readonly hatch: number;
  /** Separators between persons. */
  readonly units: readonly number[];
  readonly zero: boolean;
  /** More than the scale can show. */
  readonly cut: boolean;
  /** Nothing without a quota: fill alone, no frame, no mark. */
  readonly asked: AskedParts | undefined;
};

const mostBlocks = 30;

export function barParts(figures: BarFigures, scale: BarScale): BarParts {
  const required = requiredOf(figures);
  const admitted = figures.admitted ?? 0;
  const itemised = admitted - (figures.unitemised ?? 0);
  const width = scale.by === "percent" && required > 0 ? required * longest : scale.persons;
  const inBlocks = scale.by === "persons" && width <= mostBlocks;
  return {
    fill: place(itemised, width),
    hatch: place(admitted, width) - place(itemised, width),
    units: inBlocks ? separators(itemised, width).map((persons) => place(persons, width)) : [],
    zero: figures.admitted === 0,
    // 1.4 × a whole number is not always exact.
    cut: admitted > width + 0.001,
    asked: required > 0 ? askedParts(figures, required, width) : undefined,
  };
}

function askedParts({ admitted, max, expected }: BarFigures, required: number, width: number): AskedParts {
  return {
    mark: place(required, width),
    reached: (admitted ?? 0) >= required,
    end: max && max > required ? place(max, width) : undefined,
    ends: (max ?? 0) <= width,
    tick: typeof expected === "number" ? place(expected, width) : undefined,
  };
}

const place = (persons: number, width: number) => Math.min(100, Math.round((persons / width) * 10_000) / 100);

const separators = (persons: number, width: number) =>
  Array.from({ length: Math.max(0, Math.min(persons, Math.floor(width)) - 1) }, (_, before) => before + 1);
