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
