import type { ToldQuota } from "@/domain/trail/quota";
import type { Forms, Speech } from "./speech";

export const quotaWords = (speech: Speech): Forms<"quota" | "spread"> => {
  const { say, during, decided } = speech;
  const figures = figureWords(speech);
  const asked = (quota: ToldQuota) => {
    const figure = figures[quota.shape](quota);
    return `${quota.closes ? say("figureClosed", { figure }) : figure} · ${decided(quota)}`;
  };
  return {
    quota: ({ before, after }) => ({
      did: say(after.closes ? "didEndQuota" : "didQuota", {
        basis: say(`basis.${after.basis}`),
        when: during(after.fromMonth, after.toMonth),
      }),
      before: before ? asked(before) : say("nothing"),
      after: asked(after),
    }),
    spread: ({ spread: { places, persons, fromMonth, toMonth, ...decision } }) => ({
      did: say("didSpread", { when: during(fromMonth, toMonth) }),
      before: "",
      after: `${say("spread", { places, persons })} · ${decided(decision)}`,
    }),
  };
};

const figureWords = ({ say, number, to }: Speech): Record<ToldQuota["shape"], (quota: ToldQuota) => string> => ({
  EXACTLY: ({ required }) => say("figure.EXACTLY", { required: number(required) }),
  AT_LEAST: ({ required }) => say("figure.AT_LEAST", { required: number(required) }),
  BETWEEN: ({ required, max }) => say("figure.BETWEEN", { required: number(required), max: number(max ?? required) }),
  RATE: ({ required, rateBasisPoints }) =>
    say("figure.RATE", {
      required: number(required),
      rate: String((rateBasisPoints ?? 0) / 100).replace(".", to === "vi" ? "," : "."),
    }),
});
