import type { ToldWatch } from "@/domain/trail/watch";
import { wordsIn } from "@/text/words";
import type { Forms, Speech } from "./speech";

type Did = { [One in ToldWatch["did"]]: (told: Extract<ToldWatch, { did: One }>) => { did: string; after: string } };

/** What was done about warnings. */
export const watchWords = ({ say, to, number, fromDay }: Speech): Forms<"watch"> => {
  const sayWatch = wordsIn(to, "watch");
  // Names of rules and thresholds alone: no sentence that asks for values.
  const sayRules = wordsIn(to, "watchRules") as unknown as (key: string) => string;
  const did: Did = {
    asked: ({ opened, reopened, closed }) => ({
      did: say("watch.asked"),
      after: say("watch.counts", { opened, reopened, closed }),
    }),
    case: ({ act, rule }) => ({
      did: `${say("watch.case")}: ${sayWatch(`form.${act}`)}`,
      after: sayRules(`${rule}.name`),
    }),
    threshold: ({ rule, name, from, value }) => ({
      did: `${say("watch.threshold")}: ${sayRules(`${rule}.thresholds.${name}`)}`,
      after: `${value === null ? say("watch.asAbove") : number(value)}, ${fromDay(from)}`,
    }),
  };
  return {
    watch: ({ told }) => {
      const spell = did[told.did] as (told: ToldWatch) => { did: string; after: string };
      return { before: "", ...spell(told) };
    },
  };
};
