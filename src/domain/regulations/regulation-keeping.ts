import { z } from "zod";
import { Day, dayBefore } from "../day";
import { type Grade, grades } from "../grade";
import { Text, Whole } from "../input";
import { no, type Result, yes } from "../result";
import { type Regulation, regulationOn, ruleNames, type Unit } from "./regulation";

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

/** A regulation that follows the latest one. */
export const RegulationInput = z.object({ code: Text(60), title: Text(200), from: Day });
export type RegulationInput = z.infer<typeof RegulationInput>;

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
  const known = regulations.find(({ code }) => code === input.regulation);
  if (!known) return no("regulation.unknown", { field: "regulation" });
  const held = regulationOn(regulations, input.from);
  if (held?.code !== known.code) {
    const to = lastDayOf(regulations, known) ?? "…";
    return no("regulation.outside", { field: "from", values: { from: known.from, to } });
  }
  const { value, source, grade } = input;
  const before = held.values[input.rule];
  const [least, most] = ranges[before.unit];
  if (value < least || value > most) return no("regulation.valueRange", { field: "value", values: { least, most } });
  if (value === before.value && source === before.source && grade === before.grade)
    return no("regulation.nothingChanged");
  const values = { ...held.values, [input.rule]: { value, unit: before.unit, source, grade } };
  return yes({ ...held, from: input.from, values });
}

/** The last day of a regulation: its own, or the one before another follows it; null: still in force. */
export function lastDayOf(regulations: readonly Regulation[], { code, from, to }: Regulation): Day | null {
  const followed = regulations.filter((one) => one.code !== code && one.from > from).map((one) => dayBefore(one.from));
  return [...followed, ...(to ? [to] : [])].sort()[0] ?? null;
}

/**
 * A regulation from a day on, after every other. Its values and forms are those of the one before it, as good as
 * recalled until each is compared with the new text.
 */
export function adopt(regulations: readonly Regulation[], { code, title, from }: RegulationInput): Result<Regulation> {
  const latest = regulationOn(regulations, from);
  const last = regulations.reduce<Day | undefined>((day, one) => (day && day >= one.from ? day : one.from), undefined);
  if (regulations.some((one) => one.code === code)) return no("regulation.codeTaken", { field: "code" });
  if (!latest || (last && from <= last))
    return no("regulation.notLatest", { field: "from", values: { day: last ?? from } });
  return yes({ code, title, from, to: null, values: recalled(latest.values), forms: latest.forms.map(unsure) });
}

/**
 * What was kept, with the numbers that were not asked for when it was: as the regulations that the program brings along
 * have them on its day; for a regulation that followed those as good as recalled.
 */
export function completed(
  kept: Omit<Regulation, "values"> & { readonly values: Partial<Regulation["values"]> },
  brought: readonly Regulation[],
): Regulation {
  const before = regulationOn(brought, kept.from);
  const isOwn = brought.some(({ code }) => code === kept.code);
  const lacking = before && (isOwn ? before.values : recalled(before.values));
  return { ...kept, values: { ...lacking, ...kept.values } as Regulation["values"] };
}

const unsure = <Kept extends { readonly grade: Grade }>(kept: Kept): Kept => ({ ...kept, grade: "M" });

const recalled = (values: Regulation["values"]) =>
  Object.fromEntries(ruleNames.map((name) => [name, unsure(values[name])])) as Regulation["values"];
