import "server-only";
import { randomUUID } from "node:crypto";
import type { Day } from "@/domain/day";
import type { WatchedPlace } from "@/domain/watch/facts-of";
import type { Values } from "@/domain/watch/rule";
import { rules } from "@/domain/watch/rules";
import type { Settlement } from "@/domain/watch/settle";
import type { Tx } from "../change";

type Act = "OPEN" | "LEVEL" | "REOPEN" | "CLOSE" | "LAPSE";
type Step = { readonly caseId: string; readonly act: Act; readonly details: Values | { readonly because: string } };

/** How many cases were opened, opened again, changed and closed. */
export type Settled = {
  readonly opened: number;
  readonly reopened: number;
  readonly changed: number;
  readonly closed: number;
};

/** Writes down what becomes of cases: at most three statements. */
export async function writeSettlement(
  tx: Tx,
  places: readonly WatchedPlace[],
  { open, reopen, change, lapse, close }: Settlement,
  today: Day,
): Promise<Settled> {
  const paths = new Map(places.map(({ id, path }) => [id, path]));
  const opened = open.map((one) => ({
    ...{ id: randomUUID(), organizationId: one.organizationId, path: paths.get(one.organizationId) ?? "" },
    ...{ rule: one.rule, subject: rules[one.rule].subject, subjectId: one.subjectId },
    ...{ since: one.since, level: one.level, facts: one.values, dueOn: one.dueOn },
  }));
  const changed = [
    ...reopen.map(({ values, ...one }) => ({ ...one, facts: values, state: "OPEN" })),
    ...change.map(({ values, isLevel: _, ...one }) => ({ ...one, facts: values })),
    ...lapse.map((id) => ({ id, state: "OPEN" })),
    ...close.map(({ id }) => ({ id, state: "CLOSED" })),
  ];
  const steps: Step[] = [
    ...opened.map(({ id, level, facts }) => ({ caseId: id, act: "OPEN" as const, details: { level, ...facts } })),
    ...reopen.map(({ id, level, values }) => ({ caseId: id, act: "REOPEN" as const, details: { level, ...values } })),
    ...change.flatMap(({ id, level, values, isLevel }) =>
      isLevel ? [{ caseId: id, act: "LEVEL" as const, details: { level, ...values } }] : [],
    ),
    ...lapse.map((id) => ({ caseId: id, act: "LAPSE" as const, details: {} })),
    ...close.map(({ id, because, values }) => ({ caseId: id, act: "CLOSE" as const, details: { because, ...values } })),
  ];
  // Cases there are first: once counts are kept, nobody waits for a case that somebody else holds.
  if (changed.length > 0) await updateCases(tx, changed, today);
  if (opened.length > 0) await insertCases(tx, opened, today);
  if (steps.length > 0) await insertSteps(tx, steps, today);
  return { opened: open.length, reopened: reopen.length, changed: change.length, closed: close.length };
}

const insertCases = (tx: Tx, rows: readonly object[], today: Day) => tx.$executeRaw`
  INSERT INTO "WatchCase" (id, "organizationId", path, rule, subject, "subjectId", since, level, state, facts, "openedOn", "dueOn")
  SELECT r.id, r."organizationId", r.path, r.rule, r.subject::"WatchSubject", r."subjectId", r.since, r.level, 'OPEN', r.facts, ${today}::date, r."dueOn"
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, "organizationId" int, path text, rule text, subject text,
    "subjectId" text, since date, level int, facts jsonb, "dueOn" date)`;

/** What a row does not name stays. Only an open exemption has a last day. */
const updateCases = (tx: Tx, rows: readonly object[], today: Day) => tx.$executeRaw`
  UPDATE "WatchCase" c SET state = coalesce(r.state::"WatchState", c.state), level = coalesce(r.level, c.level),
    facts = coalesce(r.facts, c.facts), "dueOn" = coalesce(r."dueOn", c."dueOn"),
    "closedOn" = CASE r.state WHEN 'CLOSED' THEN ${today}::date WHEN 'OPEN' THEN NULL ELSE c."closedOn" END,
    "exemptUntil" = CASE WHEN r.state IS NULL THEN c."exemptUntil" END
  FROM (SELECT id, max(state) AS state, max(level) AS level, (jsonb_agg(facts) FILTER (WHERE facts IS NOT NULL)) -> 0 AS facts, max("dueOn") AS "dueOn"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, state text, level int, facts jsonb, "dueOn" date) GROUP BY id) r
  WHERE c.id = r.id`;

const insertSteps = (tx: Tx, steps: readonly Step[], today: Day) => tx.$executeRaw`
  INSERT INTO "WatchStep" (id, "caseId", act, "on", details)
  SELECT gen_random_uuid(), r."caseId", r.act::"WatchAct", ${today}::date, r.details
  FROM jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) AS r("caseId" uuid, act text, details jsonb)`;
