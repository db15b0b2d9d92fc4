import { z } from "zod";
import { serviceKinds } from "../hamlets/serving-cell";
import type { Reader } from "./line";

/** What an audit line says was done to a hamlet, or to the post of a cell's secretary; never a person's name. */
const Told = z.object({
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
export type ToldHamlet = z.infer<typeof Told>;

export type HamletAct = { readonly kind: "hamlet"; readonly told: ToldHamlet; readonly code: string };

export const readHamlet: Reader<HamletAct> = ({ after }, code) => {
  const told = Told.safeParse(after).data;
  return told && { kind: "hamlet", told, code };
};
