"use client";

import { type ReactNode, useState } from "react";
import { Button } from "./button";

type Props = {
  /** "Mở biểu đồ tương tác" */
  readonly open: string;
  /** Kept free for the chart while it loads, so that nothing moves when it comes. In pixels. */
  readonly height: number;
  readonly children: ReactNode;
};

/** A button that brings a chart; the table beside it says the same without script. */
export function OnDemand({ open, height, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  // The button is gone: the keyboard goes on from the chart.
  return isOpen ? (
    <div ref={focus} tabIndex={-1} className="print:hidden" style={{ height }}>
      {children}
    </div>
  ) : (
    <Button onClick={() => setOpen(true)}>{open}</Button>
  );
}

const focus = (node: HTMLElement | null) => node?.focus({ preventScroll: true });
