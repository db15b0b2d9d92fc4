import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import type { Period } from "@/domain/period";
import { type Result, yes } from "@/domain/result";
import { ReturnFigures } from "@/domain/returns/figures";
import { type ReturnAct, type ReturnStatus, statusAfter } from "@/domain/returns/return";
import { change, type Once, type Tx } from "../change";
import { toDate, toDateOrNull } from "../dates";
import { holdEntries } from "../ledger/closed-months";
import { type Span, type Sum, sumSpans } from "../ledger/rollups";

type Hand = Access<"return.hand" | "return.judge" | "return.acknowledge">;

type At = {
  readonly organization: Organization;
  readonly period: Period;
  readonly once: Once;
  /** What is handed in, or closed as it was: summed while nobody writes below. */
  readonly summed?: { readonly reader: Access<"attainment.read">; readonly spans: readonly Span[] };
};

export type ReturnFacts = {
  readonly status: ReturnStatus;
  readonly steps: number;
  /** What was handed in last. */
  readonly handed: ReturnFigures | undefined;
  readonly sums: readonly Sum[];
};

export type NextStep = {
  readonly act: ReturnAct;
  readonly remark: string | null;
  readonly documentNo: string | null;
  readonly documentOn: Day | null;
  readonly figures: ReturnFigures | null;
};

export type TakenStep = { readonly organization: string; readonly period: string; readonly act: ReturnAct };

/** Adds a step to a return: the one that `decide` answers, as things stand while nobody can write to its months. */
export const takeStep = (
  access: Hand,
  at: At,
  decide: (facts: ReturnFacts) => Result<NextStep>,
): Promise<Result<TakenStep>> => {
  const { organization, period, once } = at;
  return change<TakenStep>(access, { lock: [organization.id], chain: organization.id, once }, async (tx) => {
    await holdEntries(tx, organization.id);
    const { before, facts } = await readFacts(tx, at);
    const decided = decide(facts);
    if (!decided.ok) return decided;
    const { figures, documentOn, ...step } = decided.value;
    await tx.returnStep.create({
      data: {
        ...step,
        ...keyOf(at),
        number: facts.steps + 1,
        on: toDate(access.today),
        documentOn: toDateOrNull(documentOn),
        byId: access.userId,
        ...(figures && { figures }),
      },
    });
    return yes({
      answer: { organization: organization.code, period: period.name, act: step.act },
      line: {
        subject: `return:${organization.id}:${period.name}`,
        before: { ...told(at), ...before, status: facts.status },
        after: {
          ...told(at),
          act: step.act,
          status: statusAfter(step.act),
          documentNo: step.documentNo,
          ...(figures && { admitted: figures.own.admitted }),
        },
        reason: step.remark,
      },
    });
  });
};

async function readFacts(tx: Tx, at: At) {
  const steps = await tx.returnStep.findMany({
    where: keyOf(at),
    orderBy: { number: "desc" },
    select: { number: true, act: true, figures: true },
  });
  const [last] = steps;
  const kept = steps.find(({ figures }) => figures !== null)?.figures;
  const handed = kept ? ReturnFigures.parse(kept) : undefined;
  const sums = at.summed ? await sumSpans(at.summed.reader, at.summed.spans, tx) : [];
  return {
    before: handed ? { admitted: handed.own.admitted } : {},
    facts: { status: statusAfter(last?.act), steps: last?.number ?? 0, handed, sums },
  };
}

const keyOf = ({ organization, period }: At) => ({
  organizationId: organization.id,
  fromMonth: period.from,
  toMonth: period.to,
});

const told = ({ period: { from, to } }: At) => ({ from, to });
