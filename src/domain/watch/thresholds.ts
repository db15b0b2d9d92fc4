import type { Day } from "../day";
import { pathsOf } from "../organization";
import { type RuleName, ruleNames, rules } from "./rules";

/** Every rule's thresholds as they hold somewhere. */
export type ThresholdsSet = Readonly<Record<RuleName, Readonly<Record<string, number>>>>;

/** A threshold as a place set it from a day on; null: as above again. `path` "/" is the whole installation. */
export type PlacedThreshold = {
  readonly path: string;
  readonly name: string;
  readonly from: Day;
  readonly value: number | null;
  /** By the place's own staff: it counts as far as it is stricter than what holds above, whatever that becomes. */
  readonly isOwn?: boolean;
  /** As long as it holds, nothing that is set below counts. */
  readonly isBinding?: boolean;
};

/** The name of the setting that holds a threshold: "watch.SMALL_CELL.least". */
export const thresholdName = (rule: RuleName, name: string) => `watch.${rule}.${name}`;

/** Every threshold there is, by the name of its setting. */
export const thresholdList = ruleNames.flatMap((rule) =>
  Object.entries(rules[rule].thresholds).map(([name, threshold]) => ({
    ...{ rule, name, ...threshold },
    setting: thresholdName(rule, name),
  })),
);

export type Held = {
  readonly value: number;
  readonly path: string | null;
  readonly from: Day | null;
  /** Where the superior stands that binds the place, or the place that binds those below it. */
  readonly boundBy: string | null;
};

/** What holds for a threshold at a place on a day, and who said so; nobody: what the program brings along. */
export function heldAt(path: string, setting: string, rows: readonly PlacedThreshold[], on: Day): Held {
  let held: Held = { value: thresholdList.find((one) => one.setting === setting)?.value ?? 0, ...byNobody };
  for (const above of ["/", ...pathsOf(path)]) {
    const here = rows.filter((row) => row.path === above && row.name === setting && row.from <= on);
    const said = latest(here.filter((row) => !row.isOwn));
    // What a superior says of the place itself puts aside what its staff have set until then.
    const own = latest(here.filter((row) => row.isOwn && (said === undefined || row.from >= said.from)));
    for (const row of [said, own])
      if (row && counts(row, held.value)) held = { ...held, value: row.value, path: above, from: row.from };
    if (said?.isBinding) return { ...held, boundBy: above };
  }
  return held;
}

const latest = (rows: readonly PlacedThreshold[]) =>
  rows.reduce<PlacedThreshold | undefined>((best, row) => (best && best.from > row.from ? best : row), undefined);

const byNobody = { path: null, from: null, boundBy: null };

/** What own staff have set is their own tightening: looser than what holds above it says nothing. */
const counts = (row: PlacedThreshold, above: number): row is PlacedThreshold & { value: number } =>
  row.value !== null && (!row.isOwn || stricterBy(row.name, row.value, above) > 0);

/** By how much a value warns more than another; below nought: less. */
export function stricterBy(setting: string, value: number, than: number) {
  const isMore = thresholdList.find((one) => one.setting === setting)?.stricter === "more";
  return isMore ? value - than : than - value;
}

/** All thresholds at a place on a day: the nearest setting on the way up wins. */
export function thresholdsAt(path: string, rows: readonly PlacedThreshold[], on: Day): ThresholdsSet {
  const relevant = rows.filter((row) => path.startsWith(row.path));
  if (relevant.length === 0) return defaults;
  return setOf((setting) => heldAt(path, setting, relevant, on).value);
}

const setOf = (value: (setting: string, own: number) => number) =>
  Object.fromEntries(
    ruleNames.map((rule) => [
      rule,
      Object.fromEntries(
        Object.entries(rules[rule].thresholds).map(([name, own]) => [
          name,
          value(thresholdName(rule, name), own.value),
        ]),
      ),
    ]),
  ) as ThresholdsSet;

const defaults = setOf((_, own) => own);
