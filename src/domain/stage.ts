import type { StepKind } from "./candidate-step";
import { type Dossier, passed } from "./dossier";

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

export const stageOf = (dossier: Pick<Dossier, "steps">): Stage =>
  opened.find(([, step]) => passed(dossier, step))?.[0] ?? "OUTSTANDING";
