import { z } from "zod";
import { type Day, Day as DayText } from "../day";
import { blankIsMissing, Tenths, Text } from "../input";
import { noneOf, type Result } from "../result";
import { type IndicatorName, indicators } from "./indicator";

const names = Object.keys(indicators) as [IndicatorName, ...IndicatorName[]];
const most = 100_000;
const Optional = z.preprocess(blankIsMissing, Tenths(most).optional());

const Which = {
  organization: Text(100),
  name: z.enum(names, "input.required"),
  on: DayText,
  key: Text(100),
};

/** A figure as it was reported for a day, and what of that day was on the screen: nothing, or the value that is corrected. */
export const ReadingInput = z.object({
  ...Which,
  value: Tenths(most),
  max: Optional,
  source: Text(200),
  seen: Optional,
});
export type ReadingInput = z.infer<typeof ReadingInput>;

/** Takes a figure back that was never reported so. */
export const WithdrawalInput = z.object({ ...Which, seen: Tenths(most) });
export type WithdrawalInput = z.infer<typeof WithdrawalInput>;

type Around = {
  /** What stands for the day. */
  readonly held: number | null;
  readonly foundedOn: Day;
  readonly today: Day;
};

type Asked = Pick<ReadingInput, "name" | "on" | "value" | "max" | "seen">;

/** Whether the figure may be written down: of a day there was, whole where things are counted, in the bounds of what it counts, over what was seen. */
export function checkReading({ name, on, value, max, seen }: Asked, { held, foundedOn, today }: Around): Result<null> {
  const isCount = indicators[name] === "count";
  const top = indicators[name] === "percent" ? 100 : most;
  return noneOf([
    on > today && { code: "date.future", field: "on" },
    on < foundedOn && { code: "date.beforeFounding", field: "on", values: { day: foundedOn } },
    isCount && !Number.isInteger(value) && { code: "input.notWhole", field: "value" },
    isCount && !Number.isInteger(max ?? 0) && { code: "input.notWhole", field: "max" },
    value > top && { code: "indicator.range", field: "value", values: { most: top } },
    max !== undefined && max > top && { code: "indicator.range", field: "max", values: { most: top } },
    max !== undefined && max <= value && { code: "indicator.maxBelow", field: "max", values: { least: value } },
    movedOn(held, seen ?? null),
  ]);
}

/** Whether a figure may be taken back: it stands as it was seen. */
export const checkWithdrawal = (seen: number, held: number | null): Result<null> => noneOf([movedOn(held, seen)]);

/** Somebody has written something else for the day than what was on the screen. */
function movedOn(held: number | null, seen: number | null) {
  if (held === seen) return false;
  return held === null
    ? { code: "indicator.gone" as const }
    : { code: "indicator.held" as const, field: "on", values: { held } };
}
