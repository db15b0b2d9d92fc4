import type { Day } from "../day";
import type { Level, Values } from "./rule";

/** What a superior accepted: until a day, and as grave as it was then. */
export type Exemption = { readonly exemptUntil: Day | null; readonly exemptLevel: Level | null };

/** Whether it still covers a fact of that level: to its last day, and not where the fact has become graver. */
export const covers = ({ exemptUntil, exemptLevel }: Exemption, level: Level, today: Day): boolean =>
  exemptUntil !== null && exemptUntil >= today && level <= (exemptLevel ?? level);

/** What tells one fact of a rule from another: who accepted a year has not accepted the next. */
const names = ["year", "term", "period", "clock"] as const;

/** Whether a fact that holds from another day now is still the one that was accepted. */
export const isSameFact = (was: Values, now: Values): boolean => names.every((name) => was[name] === now[name]);
