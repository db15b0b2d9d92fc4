import { type Dossier, passed } from "./dossier";
import type { StepKind } from "./step";

/** Where somebody stands on the way (DOMAIN §2 and §4), by the furthest step that was passed. */
export const stages = [
  "OUTSTANDING",
  "SYMPATHISER",
  "APPLICANT",
  "PROPOSED",
  "DECIDED",
  "PROBATIONARY",
  "OFFICIAL",
] as const;
export type Stage = (typeof stages)[number];

/** The step that opens each stage; the latest stages first. Nobody needs a step to be noticed. */
const opened: readonly (readonly [Stage, StepKind])[] = [
  ["OFFICIAL", "RECOGNITION"],
  ["PROBATIONARY", "CEREMONY"],
  ["DECIDED", "DECISION"],
  ["PROPOSED", "CELL_RESOLUTION"],
  ["APPLICANT", "APPLICATION"],
  ["SYMPATHISER", "LISTED"],
];

const ready: readonly Stage[] = ["APPLICANT", "PROPOSED", "DECIDED"];

/** Of open dossiers by stage: how many persons are on the way, and how many of them have applied. */
export function inSight(held: Partial<Record<Stage, number>>): { readonly all: number; readonly ready: number } {
  const sum = (some: readonly Stage[]) => some.reduce((total, stage) => total + (held[stage] ?? 0), 0);
  return { all: sum(stages), ready: sum(ready) };
}

export const stageOf = (dossier: Pick<Dossier, "steps">): Stage =>
  opened.find(([, step]) => passed(dossier, step))?.[0] ?? "OUTSTANDING";
