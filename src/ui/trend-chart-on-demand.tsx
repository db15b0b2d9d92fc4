"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "./button";
import type { TrendChart as Chart } from "./trend-chart";

// Recharts weighs more than the rest of the page: it comes only to whoever asks for it.
const TrendChart = dynamic(() => import("./trend-chart").then((file) => file.TrendChart), { ssr: false });

type Props = React.ComponentProps<typeof Chart> & {
  /** "Mở biểu đồ tương tác" */
  readonly open: string;
};

/** A button that brings the interactive chart; the table beside it says the same without script. */
export function TrendChartOnDemand({ open, ...chart }: Props) {
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <div className="h-72 print:hidden">
      <TrendChart {...chart} />
    </div>
  ) : (
    <Button onClick={() => setOpen(true)}>{open}</Button>
  );
}
