import { z } from "zod";
import type { Reader } from "./line";

const OfReport = z.object({
  did: z.enum(["written", "frozen", "ordered"]),
  from: z.number().int(),
  to: z.number().int(),
  admitted: z.number().int().optional(),
});

/** What was done with the report of some months. */
export type ReportAct = { readonly kind: "report"; readonly told: z.infer<typeof OfReport> };

export const readReport: Reader<ReportAct> = ({ after }) => {
  const told = OfReport.safeParse(after).data;
  return told && { kind: "report", told };
};
