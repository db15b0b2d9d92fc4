import "server-only";
import type { Access } from "@/domain/access";
import type { ClockFacts } from "@/domain/candidates/clock";
import { settings } from "@/domain/installation/setting";
import { calendarOf } from "@/domain/regulations/working-days";
import { settle } from "@/domain/watch/settle";
import { appendAudit, installationChain } from "../audit";
import type { Tx } from "../change";
import { db } from "../db";
import { isDiskFull } from "../installation/disk";
import { settingOn } from "../installation/settings";
import { setReach } from "../reach";
import { listHolidays } from "../regulations/holidays";
import { listRegulations } from "../regulations/regulations";
import { askRules } from "./ask";
import { readClosed, readLiving } from "./held-cases";
import { readPlaces, type Which } from "./places";
import { type Settled, writeSettlement } from "./settlement";

type Evaluator = Access<"watch.run">;

/** What one evaluation did, and the path of the last organization it asked about. */
export type Evaluated = Settled & { readonly places: number; readonly last: string | undefined };

/** So many organizations at a time: a batch is one transaction. */
const oneBatch = 1_000;

/**
 * Asks the rules about some organizations and writes what becomes of their cases. One at a time in all processes: each
 * reads what was committed before it began, so that the last one leaves what the last change asks for.
 */
export async function evaluate(access: Evaluator, which: Which): Promise<Evaluated> {
  const clocks = await readClocks(access);
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lockName})`;
    return evaluateLocked(tx, access, which, clocks);
  });
}

/** All organizations at a path and below it, a batch at a time; `tell` hears of each. */
export async function evaluateAll(access: Evaluator, within = "/", tell: (done: Evaluated) => void = () => undefined) {
  let total: Settled & { places: number } = { opened: 0, reopened: 0, changed: 0, closed: 0, places: 0 };
  for (let after = ""; ; ) {
    const done = await evaluate(access, { within, after, most: oneBatch });
    total = {
      ...{ opened: total.opened + done.opened, reopened: total.reopened + done.reopened },
      ...{
        changed: total.changed + done.changed,
        closed: total.closed + done.closed,
        places: total.places + done.places,
      },
    };
    tell(done);
    if (done.last === undefined || done.places < oneBatch) return total;
    after = done.last;
  }
}

/** The number under which PostgreSQL knows the lock: nothing else of ours has it. */
const lockName = 7_406_216;

async function evaluateLocked(tx: Tx, access: Evaluator, which: Which, clocks: ClockFacts): Promise<Evaluated> {
  const { today } = access;
  await setReach(tx, access);
  const places = await readPlaces(tx, which, today);
  const living = await readLiving(
    tx,
    places.map(({ id }) => id),
  );
  const asked = await askRules(tx, access, places, { clocks, held: living });
  const found = asked.flatMap(({ answer, ...about }) =>
    answer.is === "found" ? [{ ...about, since: answer.since }] : [],
  );
  const settlement = settle([...living, ...(await readClosed(tx, found, today))], asked, today);
  const settled = await writeSettlement(tx, places, settlement, today);
  const { opened, reopened, changed, closed } = settled;
  if (opened + reopened + changed + closed > 0)
    await appendAudit(tx, access, new Map([[installationChain, { subject: `watch:${today}`, after: settled }]]));
  return { ...settled, places: places.length, last: places.at(-1)?.path };
}

/** What personal clocks are reckoned by on the day. */
async function readClocks({ today }: Evaluator): Promise<ClockFacts> {
  const [regulations, holidays, kept] = await Promise.all([
    listRegulations(),
    listHolidays(),
    settingOn("candidate.clocks", today),
  ]);
  const { soonWorkingDays, soonDays } = settings["candidate.clocks"].parse(kept);
  return { today, regulations, calendar: calendarOf(holidays), soon: { workingDays: soonWorkingDays, days: soonDays } };
}

/** Asks about what changes have touched, with all that depends on it, unless another process is at it: then that one does. */
export async function evaluateTouched(access: Evaluator): Promise<void> {
  if ((await db.watchTouch.findFirst({ select: { id: true } })) === null || (await isDiskFull())) return;
  const clocks = await readClocks(access);
  const isDone = await db.$transaction(async (tx) => {
    const [lock] = await tx.$queryRaw<{ is: boolean }[]>`SELECT pg_try_advisory_xact_lock(${lockName}) AS is`;
    if (!lock?.is) return true;
    const touched = await tx.$queryRaw<{ organizationId: number }[]>`
      DELETE FROM "WatchTouch" WHERE id IN (SELECT id FROM "WatchTouch" ORDER BY id LIMIT 1000) RETURNING "organizationId"`;
    const ids = await concerned(tx, [...new Set(touched.map(({ organizationId }) => organizationId))]);
    await evaluateLocked(tx, access, { ids }, clocks);
    return touched.length === 0;
  });
  // Who came meanwhile found the lock taken and went away.
  if (!isDone) await evaluateTouched(access);
}

/** More than these below what was touched are left to the daily evaluation. */
const mostBelow = 500;

/** The organizations touched, all above them, whose sums they are part of, and what is directly below, as far as it is few. */
async function concerned(tx: Tx, ids: readonly number[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT unnest(string_to_array(trim(BOTH '/' FROM o.path), '/')::int[]) AS id FROM "Organization" o WHERE o.id = ANY(${[...ids]}::int[])`;
  const below = await tx.$queryRaw<{ id: number }[]>`
    SELECT b.id FROM "Organization" o JOIN "Organization" b ON b.path > o.path AND b.path < rtrim(o.path, '/') || '0'
    WHERE o.id = ANY(${[...ids]}::int[]) LIMIT ${mostBelow + 1}`;
  return [...new Set([...rows, ...(below.length > mostBelow ? [] : below)].map(({ id }) => id))];
}
