import { z } from "zod";
import type { Months } from "../month";
import type { Reader } from "./line";

const TermMonths = z.object({ from: z.number(), to: z.number() });

/** The months a term counts for. */
export type TermAct = {
  readonly kind: "term";
  readonly name: string;
  readonly before: Months | undefined;
  readonly after: Months;
};

export const readTerm: Reader<TermAct> = ({ before, after }, name) => {
  const months = TermMonths.safeParse(after).data;
  return months && { kind: "term", name, before: TermMonths.safeParse(before).data, after: months };
};
