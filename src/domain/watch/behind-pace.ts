import { type Day, dayNumber, dayNumbered } from "../day";
import { expectedBy } from "../figures/pace";
import { firstDay, lastDay, stamp } from "../month";
import type { Measure } from "./place-facts";
import { clear, found, type PlaceRule, unknown } from "./rule";

/**
 * Fewer persons than an even pace asks for by the last month that was reported; the running year first, then the term.
 * Who has not reported is not behind: silence is a missing return (DOMAIN §4), and the words say by which month one reads.
 */
export const behindPace: PlaceRule<"running", "missing"> = {
  subject: "ORGANIZATION",
  levels: [1],
  needs: ["running"],
  thresholds: { missing: { value: 1, least: 1, most: 1000, unit: "members", stricter: "less" } },
  answer({ running }, { missing }, today) {
    const read = running.flatMap((one) => readAt(one, today) ?? []);
    const [first] = read;
    if (!first) return unknown;
    const behind = read.find(({ measure, expected }) => measure.admitted + missing <= expected);
    const { measure, expected, month } = behind ?? first;
    const values = { period: measure.name, admitted: measure.admitted, required: measure.required, expected, month };
    return behind ? found(1, firstBehind(measure, missing), values) : clear(values);
  },
};

/** What is expected by the end of what was reported; nothing of small numbers, or where nobody has reported. */
function readAt(measure: Measure, today: Day) {
  if (measure.statedTo === null) return undefined;
  const on = today < lastDay(measure.statedTo) ? today : lastDay(measure.statedTo);
  const expected = expectedBy(measure.required, measure, measure, on);
  return expected === null ? undefined : { measure, expected, month: stamp(measure.statedTo) };
}

/** The first day on which as many as there are now were too few. */
function firstBehind(measure: Measure, missing: number): Day {
  let [low, high] = [dayNumber(firstDay(measure.from)), dayNumber(lastDay(measure.to))];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const expected = expectedBy(measure.required, measure, measure, dayNumbered(middle)) ?? 0;
    if (measure.admitted + missing <= expected) high = middle;
    else low = middle + 1;
  }
  return dayNumbered(low);
}
