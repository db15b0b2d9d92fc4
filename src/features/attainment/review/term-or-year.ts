import type { Period } from "@/domain/period";

/** By what a period is compared with an earlier one. */
export const termOrYear = ({ kind }: Pick<Period, "kind">) =>
  kind === "term" ? "term" : kind === "years" || kind === "months" ? "none" : "year";
