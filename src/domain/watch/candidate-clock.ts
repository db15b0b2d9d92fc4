import { dayNumber, dayNumbered } from "../day";
import { clear, found, type OneOfManyRule } from "./rule";

/**
 * A clock of a dossier that is about to end or has ended (DOMAIN §4); of several the one that ends first. Remarks are
 * left to the rule about them, so that one that is late is one case.
 */
export const candidateClock: OneOfManyRule<"CANDIDATE", "days"> = {
  subject: "CANDIDATE",
  levels: [1, 3],
  needs: [],
  thresholds: { days: { value: 14, least: 0, most: 365, unit: "days", stricter: "more" } },
  answer({ clocks }, { days }, today) {
    const first = clocks.find(({ name }) => name !== "REMARK");
    if (!first) return clear({});
    const since = dayNumbered(dayNumber(first.last) - days);
    if (since > today) return clear({ clock: first.name, last: first.last });
    return found(first.last < today ? 3 : 1, since, { clock: first.name, last: first.last }, first.last);
  },
};
