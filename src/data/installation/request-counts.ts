import "server-only";
import { db } from "../db";

const minute = 60_000;

/** How many requests this key has sent in the running minute, this one included; counted for all web processes together. */
export async function countRequest(key: string, now: Date): Promise<number> {
  const window = new Date(Math.floor(now.getTime() / minute) * minute);
  const [row] = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO "RequestCount" AS r (key, "window", count) VALUES (${key}, ${window}, 1)
    ON CONFLICT (key) DO UPDATE SET "window" = excluded."window",
      count = CASE WHEN r."window" = excluded."window" THEN r.count + 1 ELSE 1 END
    RETURNING count`;
  return row?.count ?? 1;
}
