import type { Day } from "../day";
import { existedDuring } from "../ledger/admission";
import { firstDay, lastDay, type Months } from "../month";
import type { Organization, OrganizationKind } from "../organization";
import { type Period, parsePeriod } from "../period";
import type { ProblemCode } from "../problem";
import { no, noneOf, type Result, yes } from "../result";

/** The next one in the usual course first. */
export const judgements = ["ACCEPT", "CLOSE", "REOPEN", "SEND_BACK"] as const;
export type Judgement = (typeof judgements)[number];
export type ReturnAct = "SUBMIT" | Judgement;

/** A return without any step is a draft. What is opened again stays accepted: only its months can be written to. */
export type ReturnStatus = "DRAFT" | "SUBMITTED" | "RETURNED" | "ACCEPTED" | "CLOSED";

const becomes: Record<ReturnAct, ReturnStatus> = {
  SUBMIT: "SUBMITTED",
  SEND_BACK: "RETURNED",
  ACCEPT: "ACCEPTED",
  CLOSE: "CLOSED",
  REOPEN: "ACCEPTED",
};

export const statusAfter = (last: ReturnAct | undefined): ReturnStatus => (last ? becomes[last] : "DRAFT");

/** Whether the superior holds it: a draft and what was sent back are in the hands of who hands in. */
export const isHandedIn = (status: ReturnStatus) => status !== "DRAFT" && status !== "RETURNED";

/** A cell under a committee says its figures to it, and so does a partial committee; everybody else hands in. */
export const handsIn = (kind: OrganizationKind) => kind !== "CELL" && kind !== "PARTIAL_COMMITTEE";

const returnKinds: readonly string[] = ["month", "quarter", "half", "year"];

export const isReturnPeriod = ({ kind }: Pick<Period, "kind">) => returnKinds.includes(kind);

/** A month, quarter, half-year or year; a return is for nothing else. */
export function returnPeriod(name: string): Result<Period> {
  const period = parsePeriod(name);
  if (!period) return no("period.unknown", { field: "period" });
  return isReturnPeriod(period) ? yes(period) : no("return.periodKind", { field: "period" });
}

/** The first day on which a period may be handed in: offices close their books some days before it ends. */
export const handInFrom = ({ to }: Months): Day => firstDay(to);

export const isOver = ({ to }: Months, today: Day) => today > lastDay(to);

export type ReturnFacts = {
  readonly organization: Pick<Organization, "kind" | "foundedOn" | "closedOn">;
  readonly period: Months;
  readonly today: Day;
  readonly status: ReturnStatus;
  /** How many steps there have been. */
  readonly steps: number;
};

/** What the visitor had on the screen: how many steps, and when handing in how many persons. */
export type Seen = { readonly steps: number; readonly admitted?: number | undefined };

/** Whether a figure may be handed in just now, as who hands it in saw it. */
export function handingIn(facts: ReturnFacts, seen: Seen, admitted: number): Result<null> {
  const { organization, period, today } = facts;
  const refused = refusals.SUBMIT[facts.status];
  if (refused) return no(refused);
  if (!handsIn(organization.kind)) return no("return.notHere");
  const checked = noneOf([
    today < handInFrom(period) && { code: "return.early", values: { day: handInFrom(period) } },
    existedDuring(organization, { from: firstDay(period.from), to: lastDay(period.to) }, "period"),
  ]);
  if (!checked.ok) return checked;
  if (seen.steps !== facts.steps) return no("return.movedOn");
  return seen.admitted === undefined || seen.admitted === admitted
    ? yes(null)
    : no("return.changedMeanwhile", { values: { seen: seen.admitted, now: admitted } });
}

/** Whether the superior may take this step just now, having seen the return as it is. */
export function judging(act: Judgement, facts: ReturnFacts, seen: Seen): Result<null> {
  const refused = refusals[act][facts.status];
  if (refused) return no(refused);
  if (act === "CLOSE" && !isOver(facts.period, facts.today))
    return no("return.notOver", { values: { day: lastDay(facts.period.to) } });
  return seen.steps === facts.steps ? yes(null) : no("return.movedOn");
}

/** What may be done next with what was handed in. */
export const judgementsAt = (status: ReturnStatus): Judgement[] =>
  judgements.filter((act) => refusals[act][status] === undefined);

export const maySubmit = (status: ReturnStatus) => refusals.SUBMIT[status] === undefined;

const refusals: Record<ReturnAct, Partial<Record<ReturnStatus, ProblemCode>>> = {
  SUBMIT: { SUBMITTED: "return.alreadyHandedIn", ACCEPTED: "return.alreadyHandedIn", CLOSED: "return.isClosed" },
  ACCEPT: {
    DRAFT: "return.notHandedIn",
    RETURNED: "return.notHandedIn",
    ACCEPTED: "return.alreadyAccepted",
    CLOSED: "return.isClosed",
  },
  SEND_BACK: { DRAFT: "return.notHandedIn", RETURNED: "return.notHandedIn", CLOSED: "return.isClosed" },
  CLOSE: {
    DRAFT: "return.notHandedIn",
    RETURNED: "return.notHandedIn",
    SUBMITTED: "return.notAccepted",
    CLOSED: "return.isClosed",
  },
  REOPEN: {
    DRAFT: "return.notClosed",
    SUBMITTED: "return.notClosed",
    RETURNED: "return.notClosed",
    ACCEPTED: "return.notClosed",
  },
};
