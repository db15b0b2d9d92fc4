"use client";

import dynamic from "next/dynamic";
import { OnDemand } from "./on-demand";
import type { TrendChart as Chart } from "./trend-chart";

// Recharts weighs more than the rest of the page: it comes only to whoever asks for it.
const TrendChart = dynamic(() => import("./trend-chart").then((file) => file.TrendChart), { ssr: false });

type Props = React.ComponentProps<typeof Chart> & { readonly open: string };

/** The interactive trend, for who asks for it. */
export const TrendChartOnDemand = ({ open, ...chart }: Props) => (
  <OnDemand open={open} height={288}>
    <TrendChart {...chart} />
  </OnDemand>
);
