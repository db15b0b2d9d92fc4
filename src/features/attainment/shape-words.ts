import "server-only";
import type { Quota } from "@/domain/quota";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";

/** What a quota asks, in words: "đúng 60", "từ 150 trở lên", "từ 1 đến 3", "3% đảng viên (137 người)". */
export async function shapeWords(): Promise<(quota: Quota) => string> {
  const [say, to] = [await words("attainment"), await language()];
  return ({ shape, required, max, rateBasisPoints, rateBase }) =>
    say("shape", {
      shape,
      required: formatNumber(required, to),
      max: formatNumber(max ?? 0, to),
      rate: String((rateBasisPoints ?? 0) / 100).replace(".", to === "vi" ? "," : "."),
      base: formatNumber(rateBase ?? 0, to),
    });
}
