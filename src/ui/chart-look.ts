/** What the interactive charts have in common: figures on one width, axes without ticks, a plain tip. */
export const figures = { fontFamily: "var(--font-figures)", fontSize: 13, fill: "var(--ink-2)" };

export const numberAxis = { allowDecimals: false, tick: figures, tickLine: false } as const;

export const tip = {
  isAnimationActive: false,
  separator: ": ",
  itemSorter: "dataKey",
  cursor: { fill: "var(--paper-2)" },
  contentStyle: { background: "var(--field)", border: "1px solid var(--rule-strong)", borderRadius: 3 },
  itemStyle: { color: "var(--ink)" },
} as const;

export const admittedBar = { dataKey: "admitted", fill: "var(--pen)", isAnimationActive: false } as const;

/** The quotas are dots of a line that is not drawn. */
export const quotaLine = { dataKey: "required", stroke: "none", activeDot: false, isAnimationActive: false } as const;
