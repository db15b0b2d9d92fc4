import { bases, shapes } from "@/domain/quota";

const persons = { type: "integer", minimum: 0 };

const quota = {
  type: "object",
  properties: {
    basis: { enum: [...bases] },
    shape: { enum: [...shapes] },
    required: persons,
    max: { type: ["integer", "null"] },
    percent: { type: ["string", "null"], examples: ["71.6"] },
    met: { type: "boolean" },
    remaining: persons,
    expected: { type: ["integer", "null"], description: "By the day of `asOf`; null below a required number of 5" },
    decisionNo: { type: ["string", "null"] },
  },
};

const figure = {
  organization: { $ref: "#/components/schemas/Organization" },
  period: { type: "string" },
  admitted: persons,
  unitemised: { ...persons, description: "Of totals entered at a committee and not given to anything below it" },
  reported: { type: "boolean", description: "False where nobody has said anything, which is not zero" },
  quotas: { type: "array", items: quota },
  asOf: { type: "string", format: "date" },
  basis: { const: "as-was" },
};

/** The answer of the attainment address. */
export const attainmentSchema = {
  type: "object",
  properties: { ...figure, children: { type: "array", items: { type: "object", properties: figure } } },
};
