import type { ToldWatch } from "@/domain/trail/watch";
import { type IndicatorName, indicators } from "@/domain/watch/indicator";
import { formatDay } from "@/text/format";
import { wordsIn } from "@/text/words";
import { caseCounts } from "./case-counts";
import type { Forms, Speech } from "./speech";

type Spoken = { did: string; before?: string; after: string };
type Did = { [One in ToldWatch["did"]]: (told: Extract<ToldWatch, { did: One }>) => Spoken };

/** What was done about warnings. */
export const watchWords = ({ say, to, number, fromDay }: Speech): Forms<"watch"> => {
  const sayWatch = wordsIn(to, "watch");
  // Names of rules and thresholds alone: no sentence that asks for values.
  const sayRules = wordsIn(to, "watchRules") as unknown as (key: string) => string;
  const value = (name: IndicatorName, one: { readonly value: number; readonly max: number | null } | null) => {
    if (one === null) return say("nothing");
    return one.max === null
      ? sayWatch(`reading.${indicators[name]}`, { value: one.value })
      : sayWatch("reading.range", { value: one.value, max: one.max });
  };
  const did: Did = {
    asked: (told) => ({ did: say("watch.asked"), after: caseCounts(told, to) }),
    case: ({ act, rule }) => ({
      did: `${say("watch.case")}: ${sayWatch(`form.${act}`)}`,
      after: sayRules(`${rule}.name`),
    }),
    threshold: ({ rule, name, from, value: asked, isBinding }) => ({
      did: `${say("watch.threshold")}: ${sayRules(`${rule}.thresholds.${name}`)}`,
      after: `${asked === null ? say("watch.asAbove") : number(asked)}, ${fromDay(from)}${isBinding ? `, ${say("watch.binding")}` : ""}`,
    }),
    reading: ({ name, on, before, now }) => ({
      did: `${say(now ? "watch.reading" : "watch.readingBack")}: ${sayWatch(`indicator.${name}`)}`,
      before: before ? value(name, before) : "",
      after: `${value(name, now)}, ${say("watch.on", { day: formatDay(on, to) })}`,
    }),
  };
  return {
    watch: ({ told }) => {
      const spell = did[told.did] as (told: ToldWatch) => Spoken;
      return { before: "", ...spell(told) };
    },
  };
};
