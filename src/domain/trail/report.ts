import { z } from "zod";
import { Day } from "../day";
import type { Reader } from "./line";

/** The number and the day that a paper bears. */
const Numbered = z.object({ number: z.string(), on: Day });

const OfReport = z.object({
  did: z.enum(["written", "frozen", "ordered", "signed"]),
  from: z.number().int(),
  to: z.number().int(),
  admitted: z.number().int().optional(),
  ...Numbered.partial().shape,
});

/** What was done with the report of some months. */
export type ReportAct = {
  readonly kind: "report";
  readonly told: z.infer<typeof OfReport>;
  /** What it bore before; its number is empty where it had none. */
  readonly before: z.infer<typeof Numbered> | undefined;
};

export const readReport: Reader<ReportAct> = ({ before, after }) => {
  const told = OfReport.safeParse(after).data;
  return told && { kind: "report", told, before: Numbered.safeParse(before).data };
};
