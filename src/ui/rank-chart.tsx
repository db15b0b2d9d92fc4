"use client";

import { Bar, CartesianGrid, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { BarLegend } from "./bar-legend";
import { admittedBar, figures, numberAxis, quotaLine, tip } from "./chart-look";
import { QuotaMark } from "./quota-mark";
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
      <XAxis type="number" {...numberAxis} stroke="var(--ink)" />
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
      <Tooltip {...tip} />
      <Legend content={<BarLegend {...words} />} />
      <Bar {...admittedBar} name={words.admitted} maxBarSize={16} />
      <Line {...quotaLine} name={words.required} dot={<QuotaMark reach={11} stands />} />
    </ComposedChart>
  </ResponsiveContainer>
);
