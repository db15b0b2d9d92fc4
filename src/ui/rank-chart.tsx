"use client";

import { Bar, CartesianGrid, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { BarLegend } from "./bar-legend";
import { rankHeight } from "./rank-height";

type Props = {
  readonly label: string;
  readonly units: readonly {
    readonly name: string;
    readonly admitted: number | null;
    readonly required: number | null;
  }[];
  readonly words: { readonly admitted: string; readonly required: string };
};

const figures = { fontFamily: "var(--font-figures)", fontSize: 13, fill: "var(--ink-2)" };
const longest = 22;

/** A bar for each unit, a mark at its quota; walks with the arrow keys. Loaded by `RankChartOnDemand` only. */
export const RankChart = ({ label, units, words }: Props) => (
  <ResponsiveContainer width="100%" height={rankHeight(units.length)}>
    <ComposedChart
      layout="vertical"
      data={[...units]}
      accessibilityLayer
      title={label}
      margin={{ top: 8, right: 16, bottom: 4, left: 0 }}
    >
      <CartesianGrid horizontal={false} stroke="var(--rule)" />
      <XAxis type="number" allowDecimals={false} tick={figures} tickLine={false} stroke="var(--ink)" />
      <YAxis
        type="category"
        dataKey="name"
        width={150}
        interval={0}
        tick={{ ...figures, fontFamily: "var(--font-sans)", fill: "var(--ink)" }}
        tickFormatter={(name: string) => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name)}
        tickLine={false}
        axisLine={false}
      />
      <Tooltip
        isAnimationActive={false}
        separator=": "
        itemSorter="dataKey"
        cursor={{ fill: "var(--paper-2)" }}
        contentStyle={{ background: "var(--field)", border: "1px solid var(--rule-strong)", borderRadius: 3 }}
        itemStyle={{ color: "var(--ink)" }}
      />
      <Legend content={<BarLegend {...words} />} />
      <Bar dataKey="admitted" name={words.admitted} fill="var(--pen)" maxBarSize={16} isAnimationActive={false} />
      <Line
        dataKey="required"
        name={words.required}
        stroke="none"
        dot={<QuotaMark />}
        activeDot={false}
        isAnimationActive={false}
      />
    </ComposedChart>
  </ResponsiveContainer>
);

/** The mark of the bars: one stroke at the quota, a paper halo over the bar. */
const QuotaMark = ({ cx, cy, value }: { cx?: number; cy?: number; value?: unknown }) =>
  cx === undefined || cy === undefined || value === null ? null : (
    <g>
      <line x1={cx} x2={cx} y1={cy - 8} y2={cy + 8} stroke="var(--paper)" strokeWidth={6} />
      <line x1={cx} x2={cx} y1={cy - 11} y2={cy + 11} stroke="var(--ink)" strokeWidth={2.5} />
    </g>
  );
