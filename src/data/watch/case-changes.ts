import "server-only";
import type { Access } from "@/domain/access";
import { type Day, day } from "@/domain/day";
import { idsOf } from "@/domain/organization";
import { no, type Result, yes } from "@/domain/result";
import { type CaseFacts, type CaseStep, type NewStep, openLines } from "@/domain/watch/case-act";
import type { Level } from "@/domain/watch/rule";
import type { RuleName } from "@/domain/watch/rules";
import { change, type Once, type Tx } from "../change";
import { toDate, toDateOrNull, toDayOrNull } from "../dates";
import { db } from "../db";
import type { Prisma } from "../generated/client";
import { within } from "../reach";
import { listSteps } from "./cases";

type Actor = Access<"watch.act" | "watch.exempt">;

export type TakenCaseStep = { readonly code: string; readonly id: string; readonly act: NewStep["act"] };

/** Adds a step to a case within reach: the one that `decide` answers, as the case stands under the lock of its organization. */
export async function takeCaseStep(
  access: Actor,
  id: string,
  once: Once,
  decide: (facts: CaseFacts) => Result<NewStep>,
): Promise<Result<TakenCaseStep>> {
  const found = await db.watchCase.findFirst({
    where: { id, organization: within(access) },
    select: { organization: { select: { id: true, code: true } } },
  });
  if (!found) return no("watch.unknown");
  const { id: organizationId, code } = found.organization;
  return change<TakenCaseStep>(access, { lock: [organizationId], chain: organizationId, once }, async (tx) => {
    // The rules may be writing to the same case.
    await tx.$queryRaw`SELECT id FROM "WatchCase" WHERE id = ${id}::uuid FOR UPDATE`;
    const { facts, rule } = await readFacts(tx, id, access.today);
    const decided = decide(facts);
    if (!decided.ok) return decided;
    const step = decided.value;
    const { id: stepId } = await tx.watchStep.create({
      data: {
        ...{ caseId: id, act: step.act, on: toDate(access.today), words: step.words, aboutId: step.aboutId },
        ...{ details: step.details as Prisma.InputJsonObject, byId: access.userId },
      },
    });
    const all = [...facts.steps, { ...step, id: stepId, on: access.today }];
    await tx.watchCase.update({ where: { id }, data: { taken: { increment: 1 }, ...changesOf(step, all) } });
    return yes({
      answer: { code, id, act: step.act },
      line: { subject: `watch:${id}`, after: { rule, act: step.act } },
    });
  });
}

/** What a step changes of the case itself. Who does something by a day is to have done it by then. */
function changesOf({ act, details }: NewStep, steps: readonly CaseStep[]): Prisma.WatchCaseUpdateInput {
  const [next] = openLines(steps);
  if (act === "OWN") return { ownerId: typeof details.owner === "number" ? details.owner : null };
  if (act === "CAUSE") return { cause: String(details.cause) };
  if (act === "PLAN" || act === "DONE") return next ? { dueOn: toDate(day(String(next.details.by))) } : {};
  if (act === "EXEMPT")
    return {
      ...{ state: "EXEMPT", exemptUntil: toDateOrNull(day(String(details.until))) },
      exemptLevel: Number(details.level),
    };
  return act === "LAPSE" ? { state: "OPEN", exemptUntil: null, exemptLevel: null } : {};
}

async function readFacts(tx: Tx, id: string, today: Day): Promise<{ facts: CaseFacts; rule: RuleName }> {
  const row = await tx.watchCase.findUniqueOrThrow({
    where: { id },
    select: { state: true, level: true, taken: true, rule: true, path: true },
  });
  const staff = await listStaff(row.path, tx);
  const facts = {
    state: row.state,
    level: row.level as Level,
    taken: row.taken,
    steps: await listSteps(tx, id),
    today,
    staff: staff.map((one) => one.id),
  };
  return { facts, rule: row.rule as RuleName };
}

/** Who works at the organization of a path or above it, and can sign in: a case may be theirs. */
export async function listStaff(path: string, client: Prisma.TransactionClient = db) {
  const rows = await client.grant.findMany({
    where: { role: { in: ["board", "secretary"] }, organizationId: { in: idsOf(path) }, user: { disabledAt: null } },
    select: { until: true, user: { select: { id: true, name: true } } },
    orderBy: { id: "asc" },
  });
  const now = new Date();
  const held = rows.filter(({ until }) => toDayOrNull(until) === null || (until !== null && until >= startOf(now)));
  return [...new Map(held.map(({ user }) => [user.id, user])).values()];
}

/** Grants end by the calendar, whatever day the demo is set to. */
const startOf = (moment: Date) => new Date(moment.toISOString().slice(0, 10));
