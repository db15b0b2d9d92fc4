import "server-only";
import { randomUUID } from "node:crypto";
import type { Day } from "@/domain/day";
import type { WatchedPlace } from "@/domain/watch/facts-of";
import type { Values } from "@/domain/watch/rule";
import { rules } from "@/domain/watch/rules";
import type { Settlement } from "@/domain/watch/settle";
import type { Tx } from "../change";

type Act = "OPEN" | "LEVEL" | "REOPEN" | "CLOSE" | "LAPSE";
type Step = { readonly caseId: string; readonly act: Act; readonly details: Values };

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
    ...{ since: one.since, level: one.level, facts: one.values, dueOn: one.dueOn, ...standing(one.exemption) },
    exemption: one.exemption,
  }));
  // An exemption that goes on with another case goes away from the one it was given to.
  const moved = [...open, ...reopen.filter(({ id, exemption }) => exemption?.from !== id)];
  const changed = [
    ...reopen.map(({ values, exemption, ...one }) => ({ ...one, facts: values, ...standing(exemption) })),
    ...change.map(({ values, isLevel: _, ...one }) => ({ ...one, facts: values })),
    ...lapse.map(({ id }) => ({ id, state: "OPEN" })),
    ...close.map(({ id }) => ({ id, state: "CLOSED" })),
    ...moved.flatMap(({ exemption }) => (exemption ? [{ id: exemption.from, ends: true }] : [])),
  ];
  const told = (level: number, values: Values, exemption: Accepted) => ({
    ...{ level, ...values },
    ...(exemption && { until: exemption.until }),
  });
  const steps: Step[] = [
    ...opened.map(({ id, level, facts, exemption }) => ({
      ...{ caseId: id, act: "OPEN" as const },
      details: told(level, facts, exemption),
    })),
    ...reopen.map(({ id, level, values, exemption }) => ({
      ...{ caseId: id, act: "REOPEN" as const },
      details: told(level, values, exemption),
    })),
    ...change.flatMap(({ id, level, values, isLevel }) =>
      isLevel ? [{ caseId: id, act: "LEVEL" as const, details: { level, ...values } }] : [],
    ),
    ...lapse.map(({ id, because }) => ({ caseId: id, act: "LAPSE" as const, details: { because } })),
    ...close.map(({ id, because, values }) => ({ caseId: id, act: "CLOSE" as const, details: { because, ...values } })),
  ];
  // Cases there are first: once counts are kept, nobody waits for a case that somebody else holds.
  if (changed.length > 0) await updateCases(tx, changed, today);
  if (opened.length > 0) await insertCases(tx, opened, today);
  if (steps.length > 0) await insertSteps(tx, steps, today);
  return { opened: open.length, reopened: reopen.length, changed: change.length, closed: close.length };
}

type Accepted = Settlement["open"][number]["exemption"];

/** How a case stands that is there now: open, or accepted for as long and as grave as the superior said. */
const standing = (exemption: Accepted) =>
  exemption
    ? { state: "EXEMPT", exemptUntil: exemption.until, exemptLevel: exemption.level }
    : { state: "OPEN", exemptUntil: null, exemptLevel: null };

const insertCases = (tx: Tx, rows: readonly object[], today: Day) => tx.$executeRaw`
  INSERT INTO "WatchCase" (id, "organizationId", path, rule, subject, "subjectId", since, level, state, facts, "openedOn", "dueOn", "exemptUntil", "exemptLevel")
  SELECT r.id, r."organizationId", r.path, r.rule, r.subject::"WatchSubject", r."subjectId", r.since, r.level, r.state::"WatchState", r.facts, ${today}::date,
    r."dueOn", r."exemptUntil", r."exemptLevel"
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, "organizationId" int, path text, rule text, subject text,
    "subjectId" text, since date, level int, state text, facts jsonb, "dueOn" date, "exemptUntil" date, "exemptLevel" int)`;

/** What a row does not name stays. A closed case keeps its exemption, for when it is there again; an open one has none. */
const updateCases = (tx: Tx, rows: readonly object[], today: Day) => tx.$executeRaw`
  UPDATE "WatchCase" c SET state = coalesce(r.state::"WatchState", c.state), level = coalesce(r.level, c.level),
    facts = coalesce(r.facts, c.facts), "dueOn" = coalesce(r."dueOn", c."dueOn"),
    "closedOn" = CASE r.state WHEN 'CLOSED' THEN ${today}::date WHEN 'OPEN' THEN NULL WHEN 'EXEMPT' THEN NULL ELSE c."closedOn" END,
    "exemptUntil" = CASE WHEN r.state = 'OPEN' OR r.ends THEN NULL ELSE coalesce(r."exemptUntil", c."exemptUntil") END,
    "exemptLevel" = CASE WHEN r.state = 'OPEN' OR r.ends THEN NULL ELSE coalesce(r."exemptLevel", c."exemptLevel") END
  FROM (SELECT id, max(state) AS state, max(level) AS level, (jsonb_agg(facts) FILTER (WHERE facts IS NOT NULL)) -> 0 AS facts, max("dueOn") AS "dueOn",
      max("exemptUntil") AS "exemptUntil", max("exemptLevel") AS "exemptLevel", bool_or(coalesce(ends, false)) AS ends
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, state text, level int, facts jsonb, "dueOn" date,
      "exemptUntil" date, "exemptLevel" int, ends boolean) GROUP BY id) r
  WHERE c.id = r.id`;

const insertSteps = (tx: Tx, steps: readonly Step[], today: Day) => tx.$executeRaw`
  INSERT INTO "WatchStep" (id, "caseId", act, "on", details)
  SELECT gen_random_uuid(), r."caseId", r.act::"WatchAct", ${today}::date, r.details
  FROM jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) AS r("caseId" uuid, act text, details jsonb)`;
