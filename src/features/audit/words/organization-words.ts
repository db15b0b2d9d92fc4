import type { Becoming } from "@/domain/trail/organization";
import { wordsIn } from "@/text/words";
import type { Forms, Speech } from "./speech";

/** An organization itself, and what is kept of it: its terms, its members counted. */
export const organizationWords = (speech: Speech): Forms<"organization" | "term" | "headcount"> => {
  const { say, to, day, fromDay, months, persons } = speech;
  const sayKind = wordsIn(to, "organization");
  const since = (becoming: Becoming) => {
    if (becoming.became === "described") return "";
    if (becoming.became === "closed") return say("lastDay", { day: day(becoming.on) });
    if ("number" in becoming) return [fromDay(becoming.on), becoming.number].filter(Boolean).join(" · ");
    const named = say("namedFrom", { name: becoming.name, day: day(becoming.on) });
    return becoming.kinds ? `${sayKind(`kind.${becoming.kinds[1]}`)} · ${named}` : named;
  };
  const before = ({ was, kinds }: Extract<Becoming, { was: unknown }>) =>
    [...(kinds ? [sayKind(`kind.${kinds[0]}`)] : []), was ?? say("nothing")].join(" · ");
  return {
    organization: ({ becoming }) => ({
      did: say(`became.${becoming.became}`),
      before: "was" in becoming ? before(becoming) : "",
      after: since(becoming),
    }),
    term: (act) => ({
      did: say("didTerm", { name: act.name.replace("-", "–") }),
      before: act.before ? months(act.before) : say("nothing"),
      after: months(act.after),
    }),
    headcount: (act) => ({
      did: say("didHeadcount", { day: day(act.on) }),
      before: act.before === undefined ? say("nothing") : persons(act.before),
      after: persons(act.after),
    }),
  };
};
