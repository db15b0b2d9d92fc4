import "server-only";
import type { AskAccess } from "@/access/access-to";
import { type HelperChoice, listHelperChoices } from "@/data/candidates/helper-assignments";
import { hasWholeRegister } from "@/data/candidates/introducers";
import type { CandidateRow } from "@/data/candidates/rows";
import type { StepKind } from "@/domain/candidates/step";

/** Offered at once; one more tells that there are others. */
export const mostChoices = 50;

/** Steps in which members are chosen from the register. */
const backed = ["HELPER", "INTRODUCTIONS"] as const satisfies readonly StepKind[];
export type BackedStep = (typeof backed)[number];
export const isBacked = (step: StepKind | undefined): step is BackedStep => backed.some((one) => one === step);

type Backers = {
  readonly choices: readonly HelperChoice[];
  /** Who introduces may be typed: the cell's register lacks members. */
  readonly mayType: boolean;
};

/** Official members who may help or introduce, for who keeps the dossier. */
export async function readBackers(
  ask: AskAccess,
  cell: CandidateRow,
  step: StepKind | undefined,
  text: string,
): Promise<Backers> {
  const keeper = isBacked(step) ? await ask("candidate.keep") : undefined;
  if (!keeper) return { choices: [], mayType: false };
  const isOfPast = step === "INTRODUCTIONS";
  const choices = await listHelperChoices(keeper, { cell, text, isOfPast, most: mostChoices + 1 });
  return { choices, mayType: isOfPast && !(await hasWholeRegister(keeper, cell)) };
}
