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

export type Held = { readonly value: number; readonly path: string | null; readonly from: Day | null };

/** What holds for a threshold at a place on a day, and who said so; nobody: what the program brings along. */
export function heldAt(path: string, setting: string, rows: readonly PlacedThreshold[], on: Day): Held {
  const way = ["/", ...pathsOf(path)];
  const said = way.flatMap((above) => {
    const last = rows
      .filter((row) => row.path === above && row.name === setting && row.from <= on)
      .reduce<PlacedThreshold | undefined>((best, row) => (best && best.from > row.from ? best : row), undefined);
    return last && last.value !== null ? [{ value: last.value, path: above, from: last.from }] : [];
  });
  const own = thresholdList.find((one) => one.setting === setting);
  return said.at(-1) ?? { value: own?.value ?? 0, path: null, from: null };
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
