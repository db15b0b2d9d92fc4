import { dayNumber, dayNumbered } from "../day";
import { clear, found, type OneOfManyRule } from "./rule";

/** Probation that is about to end, has ended without recognition, or for which recognition was not proposed in time. */
export const probationClock: OneOfManyRule<"MEMBER", "days"> = {
  subject: "MEMBER",
  levels: [1, 2, 3],
  needs: [],
  thresholds: { days: { value: 30, least: 0, most: 365, unit: "days", stricter: "more" } },
  answer({ endsOn, proposeBy }, { days }, today) {
    const since = dayNumbered(dayNumber(endsOn) - days);
    const values = { ends: endsOn, last: proposeBy };
    if (since > today) return clear(values);
    return found(today > proposeBy ? 3 : today >= endsOn ? 2 : 1, since, values, proposeBy);
  },
};
