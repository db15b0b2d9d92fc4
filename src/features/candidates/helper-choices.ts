import "server-only";
import type { AskAccess } from "@/access/access-to";
import type { CandidateRow } from "@/data/candidate-rows";
import { type HelperChoice, listHelperChoices } from "@/data/helper-assignments";

/** Offered at once; one more tells that there are others. */
export const mostChoices = 50;

/** Official members who may help, for who keeps the dossier. */
export async function readHelperChoices(
  ask: AskAccess,
  cell: CandidateRow,
  text: string,
): Promise<readonly HelperChoice[]> {
  const keeper = await ask("candidate.keep");
  return keeper ? listHelperChoices(keeper, { cell, text, most: mostChoices + 1 }) : [];
}
