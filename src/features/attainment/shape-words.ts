import "server-only";
import type { Quota } from "@/domain/quotas/quota";
import { formatDay, formatNumber } from "@/text/format";
import type { Language } from "@/text/language";
import { wordsIn } from "@/text/words";

/** What a quota asks, in words: "đúng 60", "từ 150 trở lên", "từ 1 đến 3", "3% đảng viên (137 người, ngày 15/03/2024)". */
export function shapeWords(to: Language): (quota: Quota) => string {
  const say = wordsIn(to, "attainment");
  const number = (count: number) => formatNumber(count, to);
  const shapes: Record<Quota["shape"], (quota: Quota) => string> = {
    EXACTLY: ({ required }) => say("shape.EXACTLY", { required: number(required) }),
    AT_LEAST: ({ required }) => say("shape.AT_LEAST", { required: number(required) }),
    BETWEEN: ({ required, max }) => say("shape.BETWEEN", { required: number(required), max: number(max ?? required) }),
    RATE: ({ rateBasisPoints, rateBase, rateBaseOn }) =>
      say("shape.RATE", {
        rate: String((rateBasisPoints ?? 0) / 100).replace(".", to === "vi" ? "," : "."),
        base: number(rateBase ?? 0),
        day: rateBaseOn ? formatDay(rateBaseOn, to) : "–",
      }),
  };
  return (quota) => shapes[quota.shape](quota);
}
