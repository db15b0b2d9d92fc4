import { z } from "zod";
import { covers, type Place } from "../access";
import { Day } from "../day";
import { Optional, Text, Whole } from "../input";
import { no, noneOf, type Result } from "../result";
import { fallingLevels } from "./level-order";
import { heldAt, type PlacedThreshold, stricterBy, thresholdList } from "./thresholds";

/** Another threshold for an organization and all below it, from a day on; blank: as above again. */
export const ThresholdInput = z.object({
  organization: Text(100),
  threshold: Text(100, "input.unchosen"),
  value: Optional(Whole(1_000_000)),
  from: Day,
  /** Nothing that is set below counts as long as this holds. */
  binding: z.preprocess((sent) => sent === "1" || sent === true, z.boolean()),
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
 * warnings, on the day itself or on any later one that is set already. What is bound from above is not set below, and
 * the levels of a rule stay in their order.
 */
export function maySetSo(
  setter: ThresholdSetter,
  asked: PlacedThreshold,
  rows: readonly PlacedThreshold[],
  today: Day,
): Result<null> {
  const next = { ...asked, isOwn: setter === "staff" };
  const { path, name, from } = next;
  const others = rows.filter((row) => row.path !== path || row.name !== name || row.from !== from || isKept(row, next));
  const { value: held, boundBy } = heldAt(path, name, rows, from);
  if (boundBy !== null && boundBy !== path) return no("threshold.bound", { field: "threshold" });
  if (setter === "staff" && next.isBinding) return no("threshold.bindingAbove", { field: "binding" });
  const later = rows.filter((row) => row.name === name && row.from > from).map((row) => row.from);
  const gain = (on: Day) =>
    stricterBy(name, heldAt(path, name, [...others, next], on).value, heldAt(path, name, rows, on).value);
  return noneOf([
    setter !== "superior" && from < today && { code: "threshold.past", field: "from", values: { day: today } },
    setter === "staff" &&
      (gain(from) <= 0 || later.some((on) => gain(on) < 0)) && {
        ...{ code: "threshold.notStricter" as const, field: "value", values: { held } },
      },
    fallingLevels(next, rows, [...others, next]),
  ]);
}

/** Of one day, what own staff set stands beside what was said from above; not the other way round. */
const isKept = (row: PlacedThreshold, next: PlacedThreshold) => next.isOwn === true && row.isOwn !== true;
