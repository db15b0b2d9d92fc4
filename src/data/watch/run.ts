import "server-only";
import type { Access } from "@/domain/access";
import { toDate } from "../dates";
import { db } from "../db";
import { evaluateAll, evaluateTouched } from "./evaluate";

/**
 * The evaluation of everything for the access's day, once: nothing where another process has done it or is at it. One that
 * was cut off is taken up after a quarter of an hour.
 */
export async function runOn(access: Access<"watch.run">) {
  const on = toDate(access.today);
  const claimed = await db.$queryRaw<unknown[]>`
    INSERT INTO "WatchRun" ("on", "startedAt") VALUES (${on}::date, now())
    ON CONFLICT ("on") DO UPDATE SET "startedAt" = now()
      WHERE "WatchRun"."finishedAt" IS NULL AND "WatchRun"."startedAt" < now() - interval '15 minutes'
    RETURNING "on"`;
  if (claimed.length === 0) return undefined;
  const done = await evaluateAll(access);
  await db.watchRun.update({ where: { on }, data: { finishedAt: new Date() } });
  await evaluateTouched(access);
  return done;
}
