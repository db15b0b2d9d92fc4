import "server-only";
import type { Period, PeriodKind } from "@/domain/period";
import type { Language } from "./language";
import { language, wordsIn } from "./words";

type Named = Pick<Period, "kind" | "name">;

const roman = ["I", "II", "III", "IV"];

/** A period in words: "Năm 2023", "6 tháng đầu năm 2021", "Quý II/2021", "Nhiệm kỳ 2020–2025". */
export const periodWords = async () => periodWordsIn(await language());

/** The same in a language that is known. */
export function periodWordsIn(to: Language): (period: Named) => string {
  const say = wordsIn(to, "period");
  const forms: Record<PeriodKind, (year: string, part: string, name: string) => string> = {
    month: (year, month) => say("month", { month, year }),
    quarter: (year, part) => say("quarter", { roman: romanOf(part), year }),
    half: (year, part) => say(part === "H1" ? "firstHalf" : "secondHalf", { year }),
    year: (year) => say("year", { year }),
    years: (from, to) => say("years", { from, to }),
    term: (_year, _part, name) => say("term", { name: name.replace("-", "–") }),
    months: (_year, _part, name) => say("months", monthsOf(name)),
  };
  return ({ kind, name }) => forms[kind](...parts(name), name);
}

/** The name of a period on a switch, where its year is known: "3", "QII", "6 tháng đầu", "2023". */
export const shortPeriodWords = async () => shortPeriodWordsIn(await language());

/** The same in a language that is known. */
export function shortPeriodWordsIn(to: Language): (period: Named) => string {
  const say = wordsIn(to, "period");
  const forms: Partial<Record<PeriodKind, (part: string) => string>> = {
    month: (part) => say("shortMonth", { month: String(Number(part)) }),
    quarter: (part) => say("shortQuarter", { roman: romanOf(part) }),
    half: (part) => say(part === "H1" ? "shortFirstHalf" : "shortSecondHalf"),
  };
  return ({ kind, name }) => forms[kind]?.(parts(name)[1]) ?? name.replace("-", "–");
}

const parts = (name: string): [year: string, part: string] => {
  const [year = "", part = ""] = name.split("-");
  return [year, part];
};

const romanOf = (part: string) => roman[Number(part.slice(1)) - 1] ?? "";

const monthsOf = (name: string) => {
  const [from = "", to = ""] = name.split("..").map((stamp) => stamp.split("-").reverse().join("/"));
  return { from, to };
};
