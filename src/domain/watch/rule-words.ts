import type { RuleName, RuleThresholds } from "./rules";

/**
 * What a rule says: its name, what it goes by, what it found, why there is nothing any more, what closes a case of it,
 * and what each of its thresholds means. What was found and what is no more may name the rule's values. A rule that is
 * not in the words of both languages does not compile.
 */
export type RuleWords = {
  readonly [Name in RuleName]: {
    readonly name: string;
    readonly why: string;
    readonly says: string;
    readonly clear: string;
    readonly closes: string;
    readonly thresholds: Readonly<Record<RuleThresholds<Name>, string>>;
  };
};
