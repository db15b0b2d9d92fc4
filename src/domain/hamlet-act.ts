import { z } from "zod";
import { serviceKinds } from "./serving-cell";

/** What an audit line says was done to a hamlet, or to the post of a cell's secretary; never a person's name. */
const HamletAct = z.object({
  did: z.enum(["added", "renamed", "closed", "counted", "served", "officer", "secretary"]),
  on: z.string(),
  /** Of the hamlet: what it is called since, and what it was called before. */
  name: z.string().optional(),
  was: z.string().optional(),
  kind: z.enum(serviceKinds).optional(),
  /** The code of the cell. */
  cell: z.string().nullish(),
  /** False: nobody is in charge from the day on. */
  named: z.boolean().optional(),
  households: z.number().nullish(),
});
export type HamletAct = z.infer<typeof HamletAct>;

/** Reads it; nothing where it is written in no known form. */
export const readHamletAct = (after: unknown): HamletAct | undefined => HamletAct.safeParse(after).data;
