import type { Day } from "../day";
import type { OneOfManyFacts } from "./one-of-many-facts";
import type { PlaceFacts } from "./place-facts";

/** How grave a warning is: to note, to act on, serious. */
export type Level = 1 | 2 | 3;

/** Figures, days (ISO) and keys that explain a warning; never a name. */
export type Values = Readonly<Record<string, number | string>>;

/** Something that holds from a day on, whoever looks when; `due`: the last day in time, where there is one. */
export type Found = {
  readonly is: "found";
  readonly level: Level;
  readonly since: Day;
  readonly due?: Day;
  readonly values: Values;
};

/** Nothing to warn of, and why; or nothing known, which is no reason to warn. */
export type Answer = Found | { readonly is: "clear"; readonly values: Values } | { readonly is: "unknown" };

export const unknown: Answer = { is: "unknown" };

export const clear = (values: Values): Answer => ({ is: "clear", values });

export const found = (level: Level, since: Day, values: Values, due?: Day): Answer => ({
  ...{ is: "found", level, since, values },
  ...(due !== undefined && { due }),
});

/** A number that places may set otherwise; recalled from practice, hence a setting. `stricter`: which way warns more. */
type Threshold = {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly unit: "years" | "months" | "days" | "members" | "percent";
  readonly stricter: "more" | "less";
};

export type Thresholds<Name extends string = string> = Readonly<Record<Name, Threshold>>;

export type Subject = "ORGANIZATION" | "CANDIDATE" | "MEMBER" | "LOCALITY";

/** A rule about an organization, by those of its facts that it needs. */
export type PlaceRule<Need extends keyof PlaceFacts, Name extends string> = {
  readonly subject: "ORGANIZATION";
  readonly levels: readonly Level[];
  readonly needs: readonly Need[];
  readonly thresholds: Thresholds<Name>;
  /** Those of its thresholds that must not fall from one to the next: the levels. */
  readonly rising?: readonly Name[];
  /** Written as a method: the table of all rules calls each with its own thresholds, which it cannot tell apart. */
  answer(facts: Pick<PlaceFacts, Need>, set: Readonly<Record<Name, number>>, today: Day): Answer;
};

/** A rule about one of the many at an organization: a candidate, a member on probation, a hamlet. */
export type OneOfManyRule<About extends keyof OneOfManyFacts, Name extends string> = {
  readonly subject: About;
  readonly levels: readonly Level[];
  readonly needs: readonly [];
  readonly thresholds: Thresholds<Name>;
  answer(facts: OneOfManyFacts[About], set: Readonly<Record<Name, number>>, today: Day): Answer;
};
