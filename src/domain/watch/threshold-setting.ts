import { z } from "zod";
import { Day } from "../day";
import { blankIsMissing, Text, Whole } from "../input";
import { no, noneOf, type Result } from "../result";
import { thresholdList } from "./thresholds";

/** Another threshold for an organization and all below it, from a day on; blank: as above again. */
export const ThresholdInput = z.object({
  organization: Text(100),
  threshold: Text(100),
  value: z.preprocess(blankIsMissing, Whole(1_000_000).optional()),
  from: Day,
});
export type ThresholdInput = z.infer<typeof ThresholdInput>;

/** Whether there is such a threshold and it may be set so. */
export function setThreshold({ threshold, value }: Pick<ThresholdInput, "threshold" | "value">): Result<null> {
  const known = thresholdList.find(({ setting }) => setting === threshold);
  if (!known) return no("threshold.unknown", { field: "threshold" });
  const { least, most } = known;
  return noneOf([
    value !== undefined &&
      (value < least || value > most) && { code: "threshold.range", field: "value", values: { least, most } },
  ]);
}
