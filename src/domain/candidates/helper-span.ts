import type { Day } from "../day";

/** MOVED: out of the grassroots organization; LEFT: an official member no longer. */
export type HelperGone = "MOVED" | "LEFT";

/** From when to when somebody helps; `until` is the last day. */
export type HelperSpan = {
  readonly memberId: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly gone: HelperGone | null;
  readonly goneOn: Day | null;
};

/** Whether somebody helps on the day: assigned, not ended, and still there. */
export const helpsOn = ({ from, until, goneOn }: HelperSpan, on: Day) =>
  from <= on && (until === null || on <= until) && (goneOn === null || on < goneOn);
