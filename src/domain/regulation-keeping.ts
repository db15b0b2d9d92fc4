import { z } from "zod";
import { Day } from "./day";
import { grades } from "./grade";
import { Text, Whole } from "./input";
import { type Regulation, regulationOn, ruleNames, type Unit } from "./regulation";
import { no, type Result, yes } from "./result";

/** Another value of a regulation's rule from a day on, with its source. */
export const RuleInput = z.object({
  regulation: Text(60),
  rule: z.enum(ruleNames, "input.required"),
  value: Whole(1000),
  source: Text(200),
  grade: z.enum(grades, "input.required"),
  from: Day,
});
export type RuleInput = z.infer<typeof RuleInput>;

/** What a value can be at all, by what it counts. */
const ranges: Readonly<Record<Unit, readonly [least: number, most: number]>> = {
  years: [1, 120],
  months: [1, 240],
  workingDays: [1, 250],
  persons: [1, 30],
  thirds: [1, 3],
  schooling: [0, 3],
};

/** The regulation as it holds from the day on, its other values as they were on that day. What held before stays. */
export function revise(regulations: readonly Regulation[], input: RuleInput): Result<Regulation> {
  const own = regulations.filter(({ code }) => code === input.regulation);
  const [first] = own;
  if (!first) return no("regulation.unknown", { field: "regulation" });
  const held = regulationOn(own, input.from);
  if (!held) return no("regulation.outside", { field: "from", values: { from: first.from, to: first.to ?? "…" } });
  const { value, source, grade } = input;
  const before = held.values[input.rule];
  const [least, most] = ranges[before.unit];
  if (value < least || value > most) return no("regulation.valueRange", { field: "value", values: { least, most } });
  if (value === before.value && source === before.source && grade === before.grade)
    return no("regulation.nothingChanged");
  const values = { ...held.values, [input.rule]: { value, unit: before.unit, source, grade } };
  return yes({ ...held, from: input.from, values });
}
