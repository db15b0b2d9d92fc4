import { z } from "zod";
import { RequiredDay } from "../day";
import { Choice, Optional, Text } from "../input";
import { furtherFields } from "../ledger/admission-facts";
import type { Problem } from "../problem";
import type { Step } from "./dossier";
import { type StepKind, stepKinds } from "./step";
import { type DetailName, mayFail, StepDetails, stepMistaken, stepTaken } from "./step-details";

const { schooling: _, ...ceremonyFacts } = furtherFields;

/** The steps of a candidate: what follows the ceremony belongs to the member. */
export const candidateKinds = stepKinds.slice(0, stepKinds.indexOf("CEREMONY") + 1);

/** A step of a candidate as a form sends it. */
export const StepInput = StepDetails.extend({
  candidate: z.uuid("input.invalid"),
  kind: z.enum(candidateKinds, "input.required"),
  ...stepTaken,
  /** Of a ceremony: the total that already holds the person, or "add". */
  total: Optional(Text(40)),
  minority: Choice(["yes", "no"]),
  youth: Choice(["yes", "no"]),
  ...ceremonyFacts,
  key: Text(100),
});
export type StepInput = z.infer<typeof StepInput>;

/** Takes back a step that was entered by mistake. */
export const StepWithdrawal = z.object({ candidate: z.uuid("input.invalid"), ...stepMistaken });
export type StepWithdrawal = z.infer<typeof StepWithdrawal>;

/** A candidate is no longer followed from a day on. */
export const StopInput = z.object({
  candidate: z.uuid("input.invalid"),
  on: RequiredDay,
  reason: Text(500),
  key: Text(100),
});
export type StopInput = z.infer<typeof StopInput>;

/** A candidate who was given up is followed again. */
export const ReopeningInput = StopInput.omit({ on: true });
export type ReopeningInput = z.infer<typeof ReopeningInput>;

export const stepOf = ({ kind, on, passed, reason }: Pick<StepInput, "kind" | "on" | "passed" | "reason">): Step => ({
  kind,
  on,
  isPassed: !(mayFail(kind) && passed === "no"),
  reason: reason ?? null,
});

/** Details that say nothing without others: a name without its days. */
export function incomplete(kind: StepKind, given: Partial<StepDetails>): Problem[] {
  const without = (name: DetailName, ...needed: DetailName[]): DetailName[] =>
    given[name] === undefined ? [] : needed.filter((one) => given[one] === undefined);
  const missing: DetailName[] = [
    ...(kind === "HELPER" && given.helper === undefined ? ["helper" as const] : []),
    ...(kind === "PROPOSAL" && given.officials === undefined && given.inFavour === undefined
      ? (["officials", "inFavour"] as const)
      : []),
    ...without("first", "firstSince", "firstTogether"),
    ...without("second", "secondSince", "secondTogether"),
    ...without("officials", "inFavour"),
    ...without("inFavour", "officials"),
  ];
  // Who helps is chosen; the rest is typed.
  return missing.map((field) => ({ code: field === "helper" ? "input.unchosen" : "input.required", field }));
}
