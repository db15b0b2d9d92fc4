import "server-only";
import type { Told } from "@/domain/ledger/told";
import type { Period } from "@/domain/period";
import { inSentence } from "./in-sentence";
import type { Language } from "./language";
import { periodWordsIn } from "./period-words";
import { wordsIn } from "./words";

type Paper = Pick<Told, "name" | "how"> & { readonly period: Pick<Period, "kind" | "name"> };

/** A paper that has told a figure: "Báo cáo đã chốt của Đảng bộ xã Mường Hum, năm 2023". */
export function paperWordsIn(to: Language): (paper: Paper) => string {
  const [say, spell] = [wordsIn(to, "admissions"), periodWordsIn(to)];
  return ({ name, how, period }) => say(`told.${how}`, { name, period: inSentence(spell(period)) });
}
