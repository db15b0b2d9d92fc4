import { isCell } from "../organization";
import { heldSince, memberCourse } from "./member-course";
import { clear, found, type PlaceRule, unknown } from "./rule";

/** A cell with few members, at risk of being joined to another again. */
export const smallCell: PlaceRule<"kind" | "register" | "headcount", "least"> = {
  subject: "ORGANIZATION",
  levels: [1],
  needs: ["kind", "register", "headcount"],
  thresholds: { least: { value: 5, least: 3, most: 100, unit: "members", stricter: "more" } },
  answer({ kind, register, headcount }, { least }, today) {
    if (!isCell(kind)) return unknown;
    if (!register) {
      if (!headcount) return unknown;
      const { total, on } = headcount;
      return total < least ? found(1, on, { members: total, least }) : clear({ members: total, least });
    }
    const held = memberCourse(register).filter(({ on }) => on <= today);
    const members = held.at(-1)?.members ?? 0;
    if (members >= least) return clear({ members, least });
    const since = heldSince(held, (one) => one.members < least) ?? today;
    return found(1, since, { members, least });
  },
};
