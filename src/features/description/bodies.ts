import { z } from "zod";
import { AddedInput } from "@/domain/ledger/added-admission";
import { bases, shapes } from "@/domain/quotas/quota";
import { day, type Json, persons, text } from "./schema";

/** What is sent to record an admission: the very schema that reads it. */
export const admissionBody: Json = (() => {
  const { $schema: _, ...schema } = z.toJSONSchema(AddedInput, { io: "input", unrepresentable: "any" });
  return {
    ...schema,
    description:
      "`count` persons are added, on a `date` or in a `period`, one of the two; `corrects` takes a signed count. 422 `admission.raisesYear`: the organization itself has reported a total of the year; draw from it (`itemises`), or say that these persons come on top of it (`raises`). 422 `admission.frozenNeedsReason`, `admission.handedInNeedsReason`: papers have told this figure, each of them a problem of its own in `problems`; nothing was written: send the same again with a `reason`, under the same key.",
    examples: [{ organization: "ky-quan-san", date: "2024-02-01", count: 1 }],
  };
})();

const most = { ...persons, maximum: 1_000_000 };

/** What is sent to record a quota. */
export const quotaBody: Json = {
  type: "object",
  additionalProperties: false,
  required: ["organization", "period", "basis", "shape"],
  properties: {
    organization: text,
    period: { ...text, description: "A year, a part of one, or a term" },
    basis: { type: "string", enum: [...bases] },
    shape: { type: "string", enum: [...shapes] },
    min: { ...most, description: "EXACTLY, AT_LEAST: the required number; BETWEEN: the lower bound" },
    max: { ...most, description: "BETWEEN: the upper bound" },
    ratePercent: { type: "number", minimum: 0, maximum: 100, description: "RATE: of the members, to two decimals" },
    decisionNo: text,
    decidedOn: { ...day, description: "Today where it is left out; not in the future" },
  },
  examples: [{ organization: "muong-hum", period: "2024", basis: "ASSIGNED", shape: "EXACTLY", min: 14 }],
};
