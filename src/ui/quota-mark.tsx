"use client";

type Props = {
  /** Half its length in px: over columns it lies, over lying bars it stands. */
  readonly reach: number;
  readonly stands?: boolean;
  /** Given by the chart. */
  readonly cx?: number;
  readonly cy?: number;
  readonly value?: unknown;
};

/** The mark of the bars: one stroke at the quota, a paper halo over the bar. */
export function QuotaMark({ reach, stands = false, cx, cy, value }: Props) {
  if (cx === undefined || cy === undefined || value === null) return null;
  const along = (half: number) =>
    stands ? { x1: cx, x2: cx, y1: cy - half, y2: cy + half } : { x1: cx - half, x2: cx + half, y1: cy, y2: cy };
  return (
    <g>
      <line {...along(reach - 3)} stroke="var(--paper)" strokeWidth={6} />
      <line {...along(reach)} stroke="var(--ink)" strokeWidth={2.5} />
    </g>
  );
}
