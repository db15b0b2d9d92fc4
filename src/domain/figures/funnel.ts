import { type Stage, stages } from "../candidates/stage";
import { type Share, shareOf } from "./small-number";

/** Persons on the way at a stage, those there or further, and their share of all on the way. */
export type FunnelStep = { readonly stage: Stage; readonly at: number; readonly reached: Share };

/** The stages up to the decision: who was admitted is on the way no longer. */
const onTheWay = stages.slice(0, 5);

/** Open dossiers as a funnel, from being noticed to the decision. */
export function funnelOf(held: Partial<Record<Stage, number>>): FunnelStep[] {
  const from = (index: number) => stages.slice(index).reduce((sum, stage) => sum + (held[stage] ?? 0), 0);
  return onTheWay.map((stage, index) => ({ stage, at: held[stage] ?? 0, reached: shareOf(from(index), from(0)) }));
}
