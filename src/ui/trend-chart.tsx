"use client";

import { Bar, CartesianGrid, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { BarLegend } from "./bar-legend";
import { admittedBar, figures, numberAxis, quotaLine, tip } from "./chart-look";
import { QuotaMark } from "./quota-mark";

type Props = {
  readonly label: string;
  readonly points: readonly {
    readonly period: string;
    readonly admitted: number | null;
    readonly required: number | null;
  }[];
  readonly words: { readonly admitted: string; readonly required: string };
};

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
      <YAxis {...numberAxis} width={44} axisLine={false} />
      <Tooltip {...tip} />
      <Legend content={<BarLegend {...words} />} />
      <Bar {...admittedBar} name={words.admitted} maxBarSize={48} />
      <Line {...quotaLine} name={words.required} dot={<QuotaMark reach={28} />} />
    </ComposedChart>
  </ResponsiveContainer>
);
