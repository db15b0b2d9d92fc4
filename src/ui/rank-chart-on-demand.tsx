"use client";

import dynamic from "next/dynamic";
import { OnDemand } from "./on-demand";
import type { RankChart as Chart } from "./rank-chart";
import { rankHeight } from "./rank-height";

const RankChart = dynamic(() => import("./rank-chart").then((file) => file.RankChart), { ssr: false });

type Props = React.ComponentProps<typeof Chart> & { readonly open: string };

/** The interactive comparison of units, for who asks for it. */
export const RankChartOnDemand = ({ open, ...chart }: Props) => (
  <OnDemand open={open} height={rankHeight(chart.units.length)}>
    <RankChart {...chart} />
  </OnDemand>
);
