import type { Day } from "../day";
import type { OneOfManyFacts } from "./one-of-many-facts";
import type { PlaceFacts } from "./place-facts";
import type { Answer } from "./rule";
import { type OneOfManyRuleName, oneOfManyRules, type PlaceRuleName, placeRules, type RuleName } from "./rules";
import type { ThresholdsSet } from "./thresholds";

/** What a rule answered for one subject; the subject's id is empty where it is the organization. */
export type Asked = { readonly rule: RuleName; readonly subjectId: string; readonly answer: Answer };

/** What each rule says of an organization on a day. */
export const askAboutPlace = (facts: PlaceFacts, set: ThresholdsSet, today: Day): Asked[] =>
  (Object.keys(placeRules) as PlaceRuleName[]).map((rule) => ({
    rule,
    subjectId: "",
    answer: answerOf(rule, facts, set, today),
  }));

function answerOf(rule: PlaceRuleName, facts: PlaceFacts, set: ThresholdsSet, today: Day): Answer {
  const { answer }: { answer(facts: PlaceFacts, own: Readonly<Record<string, number>>, today: Day): Answer } =
    placeRules[rule];
  return answer(facts, set[rule], today);
}

/** What the rule about one kind of subject says of one of them. */
export function askAboutOne<About extends keyof OneOfManyFacts>(
  about: About,
  { id, ...facts }: OneOfManyFacts[About] & { readonly id: string },
  set: ThresholdsSet,
  today: Day,
): Asked[] {
  const names = Object.keys(oneOfManyRules) as OneOfManyRuleName[];
  return names
    .filter((rule) => oneOfManyRules[rule].subject === about)
    .map((rule) => {
      const answer = oneOfManyRules[rule].answer as (facts: unknown, own: Record<string, number>, today: Day) => Answer;
      return { rule, subjectId: id, answer: answer(facts, set[rule], today) };
    });
}
