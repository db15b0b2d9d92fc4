import "server-only";
import type { ToldWatch } from "@/domain/trail/watch";
import { formatDay, formatNumber } from "@/text/format";
import { language, words } from "@/text/words";

/** How a line about warnings is read out. */
export async function watchWords() {
  const [say, sayWatch, sayRules, to] = [
    await words("audit"),
    await words("watch"),
    // Names of rules and thresholds alone: no sentence that asks for values.
    (await words("watchRules")) as unknown as (key: string) => string,
    await language(),
  ];
  const did: { [Did in ToldWatch["did"]]: (told: Extract<ToldWatch, { did: Did }>) => { did: string; after: string } } =
    {
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
        after: `${value === null ? say("watch.asAbove") : formatNumber(value, to)}, ${say("fromDay", { day: formatDay(from, to) })}`,
      }),
    };
  return (told: ToldWatch) => {
    const spell = did[told.did] as (told: ToldWatch) => { did: string; after: string };
    return { before: "", ...spell(told) };
  };
}
