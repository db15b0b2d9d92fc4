"use client";

import { Bar, CartesianGrid, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { BarLegend } from "./bar-legend";

type Props = {
  readonly label: string;
  readonly points: readonly {
    readonly period: string;
    readonly admitted: number | null;
    readonly required: number | null;
  }[];
  readonly words: { readonly admitted: string; readonly required: string };
};

const figures = { fontFamily: "var(--font-figures)", fontSize: 13, fill: "var(--ink-2)" };

/** Columns of admitted, a mark for each quota; walks with the arrow keys. Loaded by `TrendChartOnDemand` only. */
export const TrendChart = ({ label, points, words }: Props) => (
  <ResponsiveContainer width="100%" height={288}>
    <ComposedChart
      data={[...points]}
      accessibilityLayer
      title={label}
      margin={{ top: 12, right: 8, bottom: 4, left: 0 }}
    >
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      <XAxis dataKey="period" tick={figures} tickLine={false} stroke="var(--ink)" />
      <YAxis allowDecimals={false} width={44} tick={figures} tickLine={false} axisLine={false} />
      <Tooltip
        isAnimationActive={false}
        separator=": "
        itemSorter="dataKey"
        cursor={{ fill: "var(--paper-2)" }}
        contentStyle={{ background: "var(--field)", border: "1px solid var(--rule-strong)", borderRadius: 3 }}
        itemStyle={{ color: "var(--ink)" }}
      />
      <Legend content={<BarLegend {...words} />} />
      <Bar dataKey="admitted" name={words.admitted} fill="var(--pen)" maxBarSize={48} isAnimationActive={false} />
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

/** The mark of the bars, lying: one stroke at the quota of each period, a paper halo over the column. */
const QuotaMark = ({ cx, cy, value }: { cx?: number; cy?: number; value?: unknown }) =>
  cx === undefined || cy === undefined || value === null ? null : (
    <g>
      <line x1={cx - 24} x2={cx + 24} y1={cy} y2={cy} stroke="var(--paper)" strokeWidth={6} />
      <line x1={cx - 28} x2={cx + 28} y1={cy} y2={cy} stroke="var(--ink)" strokeWidth={2.5} />
    </g>
  );
