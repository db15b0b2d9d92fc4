import "server-only";
import type { Quota } from "@/domain/quotas/quota";
import { formatDay, formatNumber } from "@/text/format";
import { language, words } from "@/text/words";

/** How a quota is read out: what it asks, of which base, by which decision, how sure. */
export async function quotaWords() {
  const [say, tongue] = await Promise.all([words("quotas"), language()]);
  const figures: Record<Quota["shape"], (quota: Quota) => string> = {
    EXACTLY: ({ required }) => say("exactly", { count: required }),
    AT_LEAST: ({ required }) => say("atLeast", { count: required }),
    BETWEEN: ({ required, max }) => say("between", { min: required, max: max ?? required }),
    RATE: ({ required, rateBasisPoints }) =>
      say("rate", { rate: rateText(rateBasisPoints ?? 0, tongue), count: required }),
  };
  const number = (count: number) => formatNumber(count, tongue);
  const shorts: Record<Quota["shape"], (quota: Quota) => string> = {
    EXACTLY: ({ required }) => number(required),
    AT_LEAST: ({ required }) => say("shortAtLeast", { count: required }),
    BETWEEN: ({ required, max }) => `${number(required)}–${number(max ?? required)}`,
    RATE: ({ required }) => number(required),
  };
  return {
    /** In a column: "14", "từ 14", "1–3". */
    short: (quota: Quota) => shorts[quota.shape](quota),
    figure: (quota: Quota) => {
      const figure = figures[quota.shape](quota);
      const ended = quota.basis === "ASSIGNED" ? "assignedWas" : "closedWas";
      return quota.closes ? say(ended, { figure, day: formatDay(quota.decidedOn, tongue) }) : figure;
    },
    base: ({ rateBase, rateBaseOn }: Quota) =>
      rateBase !== null && rateBaseOn
        ? say("rateBase", { base: rateBase, day: formatDay(rateBaseOn, tongue) })
        : undefined,
    decision: ({ decisionNo, decidedOn }: Quota) => {
      const day = formatDay(decidedOn, tongue);
      return decisionNo ? say("decided", { number: decisionNo, day }) : say("decidedOn", { day });
    },
    certainty: ({ certainty }: Quota) => (certainty ? say(`certainty.${certainty}`) : undefined),
    source: ({ certainty, source }: Quota) => {
      const word = certainty ? say(`certainty.${certainty}`) : undefined;
      return word && source ? say("sourced", { certainty: word, source }) : (source ?? word);
    },
  };
}

/** Hundredths of a per cent: 300 → "3", 325 → "3,25" */
const rateText = (points: number, tongue: "vi" | "en") => {
  const text = String(points / 100);
  return tongue === "vi" ? text.replace(".", ",") : text;
};
