import { kinds } from "@/domain/organization";
import { attainmentSchema } from "./attainment-schema";
import { type Json, objectOf, persons, ref, text } from "./schema";

const fault = {
  code: { ...text, examples: ["quota.minAboveMax"], description: "Does not change; programs may rely on it" },
  field: { ...text, description: "The input concerned" },
  detail: { ...text, description: "A sentence in the language of Accept-Language (vi, en)" },
};

/** What addresses answer with, by name. */
export const schemas: Json = {
  Organization: objectOf({ code: text, name: text, kind: { type: "string", enum: [...kinds] } }),
  Organizations: objectOf({
    organizations: { type: "array", items: ref("Organization") },
    next: { type: ["string", "null"], description: "The `after` of the following page; null on the last" },
  }),
  Attainment: attainmentSchema,
  Recorded: objectOf(
    {
      id: { type: "string", format: "uuid" },
      organization: text,
      count: { type: "integer" },
      warnings: {
        type: "array",
        description: "Recorded all the same; have somebody look at it",
        items: objectOf({
          code: { type: "string", const: "admission.moreThanMembers" },
          values: objectOf({ total: persons, members: persons }),
        }),
      },
    },
    ["warnings"],
  ),
  SavedQuota: objectOf({ id: { type: "integer" }, organization: text, required: persons }),
  Problem: {
    ...objectOf(
      {
        type: { ...text, const: "about:blank" },
        title: text,
        status: { type: "integer", minimum: 400, maximum: 599 },
        ...fault,
        problems: { type: "array", items: objectOf(fault, ["field"]), minItems: 1, description: "All of them at once" },
      },
      ["field"],
    ),
    description: "RFC 9457",
  },
};
