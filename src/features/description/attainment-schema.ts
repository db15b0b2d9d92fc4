import { bases, shapes } from "@/domain/quotas/quota";
import { day, nullable, objectOf, persons, ref, text } from "./schema";

const quota = objectOf({
  basis: { type: "string", enum: [...bases] },
  shape: { type: "string", enum: [...shapes] },
  required: persons,
  max: { ...nullable("integer"), description: "BETWEEN: the upper bound" },
  percent: {
    ...nullable("string"),
    examples: ["71.6"],
    description: "Text with a point; null where nothing is required",
  },
  met: { type: "boolean" },
  remaining: persons,
  expected: { ...nullable("integer"), description: "By the day of `asOf`; null below a required number of 5" },
  decisionNo: nullable("string"),
});

const figure = {
  organization: ref("Organization"),
  period: { ...text, examples: ["2023"] },
  admitted: { type: "integer" },
  unitemised: { ...persons, description: "Of totals entered at a committee and not given to anything below it" },
  reported: { type: "boolean", description: "False where nobody has said anything, which is not zero" },
  quotas: { type: "array", items: quota, description: "The leading one first; empty where there is none" },
  asOf: day,
  basis: { type: "string", const: "as-was" },
};

/** The answer of the attainment address. */
export const attainmentSchema = objectOf(
  {
    ...figure,
    quotasOn: { ...day, description: "Only where it was asked for: the quotas are those in force on this day" },
    children: { type: "array", items: objectOf(figure) },
  },
  ["quotasOn"],
);
