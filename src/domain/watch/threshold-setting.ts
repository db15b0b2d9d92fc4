import { z } from "zod";
import { covers, type Place } from "../access";
import { Day } from "../day";
import { Optional, Text, Whole } from "../input";
import { no, noneOf, type Result } from "../result";
import { heldAt, type PlacedThreshold, thresholdList } from "./thresholds";

/** Another threshold for an organization and all below it, from a day on; blank: as above again. */
export const ThresholdInput = z.object({
  organization: Text(100),
  threshold: Text(100),
  value: Optional(Whole(1_000_000)),
  from: Day,
});
export type ThresholdInput = z.infer<typeof ThresholdInput>;

/** Whether there is such a threshold and it may be set so. */
export function setThreshold({ threshold, value }: Pick<ThresholdInput, "threshold" | "value">): Result<null> {
  const known = thresholdList.find(({ setting }) => setting === threshold);
  if (!known) return no("threshold.unknown", { field: "threshold" });
  const { least, most } = known;
  return noneOf([
    value !== undefined &&
      (value < least || value > most) && { code: "threshold.range", field: "value", values: { least, most } },
  ]);
}

/** Who sets a threshold: a superior of the place, its own committee, or its own staff. */
export type ThresholdSetter = "superior" | "committee" | "staff";

/** What somebody is to a place, by where they may loosen thresholds. */
export function setterAt(loosening: readonly Place[], path: string): ThresholdSetter {
  if (!covers(loosening, path)) return "staff";
  return loosening.some((place) => place.path !== path && path.startsWith(place.path)) ? "superior" : "committee";
}

/**
 * Whether the setter may have it so: days gone by are the superior's alone, and nobody exempts the own place from
 * warnings, on the day itself or on any later one that is set already.
 */
export function maySetSo(
  setter: ThresholdSetter,
  next: PlacedThreshold,
  rows: readonly PlacedThreshold[],
  today: Day,
): Result<null> {
  const { path, name, from } = next;
  const others = rows.filter((row) => row.path !== path || row.name !== name || row.from !== from);
  const held = heldAt(path, name, rows, from).value;
  const later = rows.filter((row) => row.name === name && row.from > from).map((row) => row.from);
  const gain = (on: Day) =>
    stricterBy(name, heldAt(path, name, [...others, next], on).value, heldAt(path, name, rows, on).value);
  return noneOf([
    setter !== "superior" && from < today && { code: "threshold.past", field: "from", values: { day: today } },
    setter === "staff" &&
      (gain(from) <= 0 || later.some((on) => gain(on) < 0)) && {
        ...{ code: "threshold.notStricter" as const, field: "value", values: { held } },
      },
  ]);
}

/** By how much a value warns more than another; below nought: less. */
function stricterBy(name: string, value: number, than: number) {
  const isMore = thresholdList.find(({ setting }) => setting === name)?.stricter === "more";
  return isMore ? value - than : than - value;
}
