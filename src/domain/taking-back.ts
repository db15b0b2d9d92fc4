import { z } from "zod";
import type { Day } from "./day";
import { Text } from "./input";
import type { MemberStatus } from "./member";
import type { ProblemCode } from "./problem";
import { no, noneOf, type Result } from "./result";

/** What may have been entered of a member by mistake. */
export const mistakes = ["TRANSFER", "DEPARTURE", "RECOGNITION"] as const;
export type Mistake = (typeof mistakes)[number];

/** Takes one back; it stays on record with the reason. */
export const TakingBackInput = z.object({
  /** The kind and the id of the row: "TRANSFER:0190…". */
  act: z
    .string("input.required")
    .transform((text) => text.split(":"))
    .pipe(z.tuple([z.enum(mistakes, "input.required"), z.uuid("input.invalid")], "input.required")),
  reason: Text(300),
});
export type TakingBackInput = z.infer<typeof TakingBackInput>;

type Where = { readonly place: string; readonly day: Day };

export type TakingBackFacts = {
  readonly kind: Mistake;
  readonly isBack: boolean;
  /** How the member stands now. */
  readonly status: MemberStatus;
  readonly leftOn: Day | null;
  /** Where the member went after it. */
  readonly movedSince: Where | null;
  /** The cell the member would be in again, where it has ended. */
  readonly closed: Where | null;
};

/** Whether it can be taken back: only what nothing later rests on, the latest first. */
export function takeBackMistake({ kind, isBack, status, leftOn, movedSince, closed }: TakingBackFacts): Result<null> {
  if (isBack || status !== standings[kind].find((one) => one === status)) return refusal(isBack, status, leftOn);
  return noneOf([
    kind === "TRANSFER" && movedSince !== null && { code: "takeBack.movedSince", values: movedSince },
    kind !== "RECOGNITION" && closed !== null && { code: "takeBack.cellClosed", values: closed },
  ]);
}

/** How a member stands while the mistake does. */
const standings: Record<Mistake, readonly MemberStatus[]> = {
  TRANSFER: ["PROBATIONARY", "OFFICIAL"],
  DEPARTURE: ["LEFT"],
  RECOGNITION: ["OFFICIAL"],
};

function refusal(isBack: boolean, status: MemberStatus, leftOn: Day | null): Result<null> {
  const code: ProblemCode = isBack ? "takeBack.already" : "takeBack.unknown";
  return !isBack && status === "LEFT" && leftOn !== null
    ? no("takeBack.leftSince", { values: { day: leftOn } })
    : no(code);
}
