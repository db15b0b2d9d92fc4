import { z } from "zod";
import { type Day, RequiredDay } from "../day";
import { Optional, Text, Whole } from "../input";
import { ethnicGroupNamed } from "../persons/ethnic-group";
import { noneOf, type Result } from "../result";
import { type HamletDays, whileThere } from "./hamlet";

const most = 1_000_000;
const Count = Optional(Whole(most));

/** What was counted in a hamlet on a day: households, how many of them poor, inhabitants, the group most belong to. */
export const HamletFactsInput = z.object({
  hamlet: Text(100),
  on: RequiredDay,
  households: Count,
  poorHouseholds: Count,
  population: Count,
  ethnicGroup: Optional(
    z.string("input.invalid").refine((slug) => ethnicGroupNamed(slug) !== undefined, "input.invalid"),
  ),
  source: Optional(Text(200)),
});
export type HamletFactsInput = z.infer<typeof HamletFactsInput>;

/** Whether it can have been counted so. */
export function countHamlet(input: HamletFactsInput, hamlet: HamletDays, today: Day): Result<null> {
  const { on, households, poorHouseholds: poor, population, ethnicGroup } = input;
  const isSilent = [households, poor, population, ethnicGroup].every((one) => one === undefined);
  return noneOf([
    ...whileThere(on, hamlet, today, "on"),
    isSilent && { code: "hamlet.nothingSaid", field: "households" },
    poor !== undefined && households === undefined && { code: "input.required", field: "households" },
    poor !== undefined &&
      households !== undefined &&
      poor > households && {
        code: "hamlet.poorAboveHouseholds",
        field: "poorHouseholds",
        values: { households, poor },
      },
    households !== undefined &&
      population !== undefined &&
      population < households && {
        ...{
          code: "hamlet.householdsAbovePopulation" as const,
          field: "population",
          values: { households, population },
        },
      },
  ]);
}
