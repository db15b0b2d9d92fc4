import { addMonths } from "../calendar-months";
import { isCell } from "../organization";
import { heldSince, memberCourse } from "./member-course";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** A cell with too few official members to decide an admission (DOMAIN §4), or that will have, as far as is known. */
export const fewOfficials: PlaceRule<"kind" | "register" | "headcount", "least" | "months"> = {
  subject: "ORGANIZATION",
  levels: [1, 3],
  needs: ["kind", "register", "headcount"],
  thresholds: {
    least: { value: 3, least: 1, most: 30, unit: "members", stricter: "more" },
    months: { value: 6, least: 0, most: 60, unit: "months", stricter: "more" },
  },
  answer({ kind, register, headcount }, { least, months }, today) {
    if (!isCell(kind)) return unknown;
    if (!register) {
      if (headcount?.official == null) return unknown;
      const { official, on } = headcount;
      return official < least ? found(3, on, { official, least }) : clear({ official, least });
    }
    const held = memberCourse(register);
    const past = held.filter(({ on }) => on <= today);
    const official = past.at(-1)?.official ?? 0;
    if (official < least) return found(3, heldSince(past, (one) => one.official < least) ?? today, { official, least });
    const soon = held.find(({ on, official: then }) => today < on && on <= addMonths(today, months) && then < least);
    if (!soon) return clear({ official, least });
    return found(1, addMonths(soon.on, -months), { official, least, soon: soon.official, on: soon.on }, soon.on);
  },
};
