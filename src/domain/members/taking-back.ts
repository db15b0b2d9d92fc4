import { z } from "zod";
import { type Day, dayNumber } from "../day";
import { Text } from "../input";
import type { Problem, ProblemCode } from "../problem";
import { no, noneOf, type Result } from "../result";
import type { MemberStatus } from "./member";

/** What may have been entered of a member by mistake. */
export const mistakes = ["TRANSFER", "DEPARTURE", "RECOGNITION", "REGISTRATION"] as const;
export type Mistake = (typeof mistakes)[number];

/** Takes one back; it stays on record with the reason. */
export const TakingBackInput = z.object({
  /** The kind and the id of the row, of a registration that of the member: "TRANSFER:0190…". */
  act: z
    .string("input.unchosen")
    .transform((text) => text.split(":"))
    .pipe(z.tuple([z.enum(mistakes, "input.unchosen"), z.uuid("input.invalid")], "input.unchosen")),
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
  /** The entry of the ledger that admits the member, where one counts. */
  readonly entry: Where | null;
  /** Of a transfer by a side that does not reach the other: what has happened since. */
  readonly oneSided: OneSided | null;
  /** What has been recorded of the member besides, that nothing takes back with a registration. */
  readonly uses: readonly Use[];
};

type OneSided = {
  readonly from: string;
  readonly to: string;
  readonly recordedOn: Day;
  readonly today: Day;
  /** The side that was joined has recorded something of the member since. */
  readonly isUsed: boolean;
};

/** How many days after it was entered a transfer may be taken back by one side alone. */
export const daysAlone = 30;

/** What may rest on a registration, apart from moves and departures. */
type Use = "RECOGNITION" | "STEP" | "HELPER" | "CHARGE" | "INTRODUCER" | "MERGED";

/** Whether it can be taken back: only what nothing later rests on, the latest first. */
export function takeBackMistake(facts: TakingBackFacts): Result<null> {
  const { kind, isBack, status, leftOn, movedSince, closed } = facts;
  if (isBack || status !== standings[kind].find((one) => one === status)) return refusal(isBack, status, leftOn);
  return noneOf([
    kind === "REGISTRATION" && facts.entry !== null && { code: "takeBack.hasEntry", values: facts.entry },
    (kind === "TRANSFER" || kind === "REGISTRATION") &&
      movedSince !== null && { code: "takeBack.movedSince", values: movedSince },
    (kind === "TRANSFER" || kind === "DEPARTURE") && closed !== null && { code: "takeBack.cellClosed", values: closed },
    kind === "TRANSFER" && facts.oneSided !== null && checkAlone(facts.oneSided),
    ...(kind === "REGISTRATION" ? facts.uses.map((use) => ({ code: usedProblems[use] })) : []),
  ]);
}

/** Either side alone as long as nothing rests on it and it is recent; later whoever keeps both. */
function checkAlone({ from, to, recordedOn, today, isUsed }: OneSided): Problem | false {
  if (isUsed) return { code: "takeBack.usedThere", values: { from, to } };
  const isLate = dayNumber(today) - dayNumber(recordedOn) > daysAlone;
  return isLate && { code: "takeBack.tooLate", values: { from, to, day: recordedOn, days: daysAlone } };
}

const usedProblems = {
  RECOGNITION: "takeBack.recognised",
  STEP: "takeBack.steps",
  HELPER: "takeBack.helped",
  CHARGE: "takeBack.inCharge",
  INTRODUCER: "takeBack.introduced",
  MERGED: "takeBack.merged",
} as const satisfies Record<Use, ProblemCode>;

/** How a member stands while the mistake does. */
const standings: Record<Mistake, readonly MemberStatus[]> = {
  TRANSFER: ["PROBATIONARY", "OFFICIAL"],
  DEPARTURE: ["LEFT"],
  RECOGNITION: ["OFFICIAL"],
  REGISTRATION: ["PROBATIONARY", "OFFICIAL"],
};

function refusal(isBack: boolean, status: MemberStatus, leftOn: Day | null): Result<null> {
  const code: ProblemCode = isBack ? "takeBack.already" : "takeBack.unknown";
  return !isBack && status === "LEFT" && leftOn !== null
    ? no("takeBack.leftSince", { values: { day: leftOn } })
    : no(code);
}
