import type { RuleName, RuleThresholds } from "./rules";

/**
 * What a rule says: its name, what it found, why there is nothing any more, and what each of its thresholds means. The
 * sentences may name the rule's values. A rule that is not in the words of both languages does not compile.
 */
export type RuleWords = {
  readonly [Name in RuleName]: {
    readonly name: string;
    readonly says: string;
    readonly clear: string;
    readonly thresholds: Readonly<Record<RuleThresholds<Name>, string>>;
  };
};
