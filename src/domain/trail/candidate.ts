import { z } from "zod";
import { stepKinds } from "../candidates/step";
import { liftable } from "../finding";
import type { Reader } from "./line";

/** A step with the day it is dated, and what a reason had to lift. */
export const Step = z.object({ step: z.enum(stepKinds), on: z.string(), lifted: z.enum(liftable).array().optional() });
const Withdrawn = z.object({ withdrawn: z.literal(true) });

/** Acts that are told with the day they are dated. */
const dated = ["opened", "stopped", "reopened", "anonymised", "helpEnded", "remarked", "taskGiven"] as const;

/** Acts that are told by themselves. */
const undated = [
  ["exported", z.object({ exported: z.string() })],
  ["origin", z.object({ origin: z.object({}) })],
  ["period", z.object({ remarkMonths: z.number().nullable() })],
  ["noteWithdrawn", z.object({ noteWithdrawn: z.literal(true) })],
] as const;

/** What was done to a dossier; never a name. */
type ToldCandidate =
  | { readonly did: (typeof dated)[number] | "taskClosed"; readonly on: string }
  | ({ readonly did: "step" | "withdrawn" } & z.infer<typeof Step>)
  | { readonly did: "exported" | "origin" | "period" | "noteWithdrawn" };

export type CandidateAct = { readonly kind: "candidate"; readonly told: ToldCandidate };

export const readCandidate: Reader<CandidateAct> = ({ before, after }) => {
  const told = toldOf(before, after);
  return told && { kind: "candidate", told };
};

function toldOf(before: unknown, after: unknown): ToldCandidate | undefined {
  for (const did of dated) {
    const on = z.object({ [did]: z.string() }).safeParse(after).data?.[did];
    if (on !== undefined) return { did, on };
  }
  const closed = z.object({ taskOutcome: z.string(), on: z.string() }).safeParse(after).data;
  if (closed) return { did: "taskClosed", on: closed.on };
  for (const [did, shape] of undated) if (shape.safeParse(after).success) return { did };
  const isWithdrawn = Withdrawn.safeParse(after).success;
  const step = Step.safeParse(isWithdrawn ? before : after).data;
  return step && { did: isWithdrawn ? "withdrawn" : "step", ...step };
}
