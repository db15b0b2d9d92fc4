import { z } from "zod";
import type { Reader } from "./line";

const Merged = z.object({ merged: z.string() });

/** Two dossiers of one person laid together; which ones stays with those who handle them. */
export type PersonAct = { readonly kind: "merge" };

export const readPerson: Reader<PersonAct> = ({ after }) =>
  Merged.safeParse(after).success ? { kind: "merge" } : undefined;
