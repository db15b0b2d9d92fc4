import { z } from "zod";
import { stepKinds } from "./candidate-step";

const Step = z.object({ step: z.enum(stepKinds), on: z.string() });
const Opened = z.object({ opened: z.string() });
const Stopped = z.object({ stopped: z.string() });
const Reopened = z.object({ reopened: z.string() });
const Anonymised = z.object({ anonymised: z.string() });
const Withdrawn = z.object({ withdrawn: z.literal(true) });
const Origin = z.object({ origin: z.object({}) });
const Exported = z.object({ exported: z.string() });

/** What was done to a dossier; never a name. */
export type CandidateAct =
  | { readonly did: "opened" | "stopped" | "reopened" | "anonymised"; readonly on: string }
  | { readonly did: "step" | "withdrawn"; readonly step: z.infer<typeof Step>["step"]; readonly on: string }
  | { readonly did: "exported" | "origin" };

/** Reads what an audit line tells of a candidate; undefined for what is written in no known form. */
export function readCandidateAct(before: unknown, after: unknown): CandidateAct | undefined {
  const [opened, stopped] = [Opened.safeParse(after).data, Stopped.safeParse(after).data];
  if (opened) return { did: "opened", on: opened.opened };
  if (stopped) return { did: "stopped", on: stopped.stopped };
  const reopened = Reopened.safeParse(after).data;
  if (reopened) return { did: "reopened", on: reopened.reopened };
  const anonymised = Anonymised.safeParse(after).data;
  if (anonymised) return { did: "anonymised", on: anonymised.anonymised };
  if (Exported.safeParse(after).success) return { did: "exported" };
  if (Origin.safeParse(after).success) return { did: "origin" };
  const isWithdrawn = Withdrawn.safeParse(after).success;
  const step = Step.safeParse(isWithdrawn ? before : after).data;
  return step && { did: isWithdrawn ? "withdrawn" : "step", step: step.step, on: step.on };
}
