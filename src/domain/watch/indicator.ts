/** Figures that are only reported (PRODUCT: Indicator), and what they count. */
export const indicators = {
  missedTerms: "count",
  smallCells: "count",
  ownCells: "percent",
  localMembers: "percent",
  youthUnion: "percent",
} as const;

export type IndicatorName = keyof typeof indicators;

export const isIndicator = (name: string): name is IndicatorName => Object.hasOwn(indicators, name);

type Sourced = { readonly certainty: unknown; readonly source: string | null };

/** Where a figure was reported, which is words of whoever keeps it, for who keeps it; what was published is for everybody. */
export const withSources = <Row extends Sourced>(keeps: boolean, rows: readonly Row[]): Row[] =>
  rows.map((row) => (keeps || row.certainty !== null ? row : { ...row, source: null }));
