import type { Day } from "../day";
import type { Grade } from "../grade";

/** OFF: a working day on which nobody works. WORKDAY: a Saturday or Sunday worked instead of another day. */
export const holidayKinds = ["OFF", "WORKDAY"] as const;
export type HolidayKind = (typeof holidayKinds)[number];

/** A day on which the week is not as usual. Days off that fall on a weekend change nothing and need not be kept. */
export type Holiday = {
  readonly day: Day;
  readonly name: string;
  readonly kind: HolidayKind;
  /** The announcement or law. */
  readonly source: string;
  readonly grade: Grade;
};
