import type { ToldCandidate } from "@/data/candidates/changes";

/** What is done to how a candidate is accompanied. */
const followingActs = ["helpEnded", "remarked", "period", "taskGiven", "taskClosed", "noteWithdrawn"] as const;

/** What the page of a dossier may be told has just been done. */
export const doneActs = [
  ...(["opened", "step", "withdrawn", "stopped", "reopened"] as const),
  ...(["merged", "admitted", "origin"] as const),
  ...followingActs,
] as const;

export const isFollowingAct = (done: (typeof doneActs)[number]): done is (typeof followingActs)[number] =>
  followingActs.some((one) => one === done);

/** The page of a dossier, which says what was done. */
export const dossierPlace = ({ code, id }: ToldCandidate, done: (typeof doneActs)[number]) =>
  `/organizations/${code}/candidates/${id}?done=${done}`;
