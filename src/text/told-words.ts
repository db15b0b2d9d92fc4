import type { Told } from "@/domain/figures/veil";
import type { Language } from "./language";
import { wordsIn } from "./words";

/** What stands in the place of a number that is not told: "<5" of fewer than `least`, or "ẩn". */
export const toldWords = (told: Exclude<Told, "count">, least: number, to: Language): string =>
  told === "few" ? wordsIn(to, "veil")("few", { count: least }) : wordsIn(to, "veil")("veiled");
