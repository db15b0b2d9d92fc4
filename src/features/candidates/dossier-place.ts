import type { ToldCandidate } from "@/data/candidate-changes";

/** What the page of a dossier may be told has just been done. */
export const doneActs = [
export const doneActs = [
  "opened",
  "step",
  "withdrawn",
  "stopped",
  "reopened",
  "admitted",
  "origin",
  "helpEnded",
  "remarked",
  "period",
  "taskGiven",
  "taskClosed",
  "noteWithdrawn",
  "merged",
] as const;
] as const;

/** The page of a dossier, which says what was done. */
export const dossierPlace = ({ code, id }: ToldCandidate, done: (typeof doneActs)[number]) =>
  `/organizations/${code}/candidates/${id}?done=${done}`;
