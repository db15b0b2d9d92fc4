import type { Day } from "../day";
import type { Problem } from "../problem";
import { rules } from "./rules";
import { heldAt, type PlacedThreshold, thresholdList, thresholdName } from "./thresholds";

/**
 * The levels of a rule rise: to note, to act on, serious. What is wrong with a threshold among the others that hold at a
 * place, on the day it is set and on every later one that something is set for; what was in disorder before is no fault
 * of the one that is set.
 */
export function fallingLevels(
  { path, name, from }: Pick<PlacedThreshold, "path" | "name" | "from">,
  before: readonly PlacedThreshold[],
  after: readonly PlacedThreshold[],
): Problem | false {
  const one = thresholdList.find((threshold) => threshold.setting === name);
  const order = (one && rules[one.rule].rising) ?? [];
  if (!one || order.length === 0) return false;
  const settings = order.map((level) => thresholdName(one.rule, level));
  const days = [from, ...after.filter((row) => settings.includes(row.name) && row.from > from).map((row) => row.from)];
  const valuesOf = (rows: readonly PlacedThreshold[], on: Day) =>
    settings.map((setting) => heldAt(path, setting, rows, on).value);
  const [wrong] = days
    .filter((on) => isRising(valuesOf(before, on)))
    .map((on) => valuesOf(after, on))
    .filter((values) => !isRising(values));
  if (!wrong) return false;
  const at = order.indexOf(one.name);
  const values = { least: wrong[at - 1] ?? one.least, most: wrong[at + 1] ?? one.most };
  return { code: "threshold.order", field: "value", values };
}

const isRising = (values: readonly number[]) => values.every((value, at) => at === 0 || (values[at - 1] ?? 0) <= value);
