import type { ToldEntry } from "@/domain/trail/entry";
import type { Forms, Speech } from "./speech";

export const entryWords = ({ say, day, during, persons }: Speech): Forms<"entry" | "correction"> => {
  const when = ({ date, from, to }: ToldEntry) => (date ? day(date) : during(from, to));
  return {
    entry: ({ entry, isDrawn }) => ({
      did: say(entry.kind === "NAMED" ? "didNamed" : "didTotal", { when: when(entry) }),
      before: say("nothing"),
      after: entry.count === 0 ? say("zero") : say(isDrawn ? "addedDrawn" : "added", { count: entry.count }),
    }),
    correction: ({ before, now, isWithdrawn }) => ({
      did: say(isWithdrawn ? "didWithdraw" : "didCorrect", { when: when(before) }),
      before: persons(before.now ?? before.count),
      after: isWithdrawn ? say("withdrawn") : persons(now),
    }),
  };
};
