import "server-only";
import { cache } from "react";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Holiday } from "@/domain/regulations/holiday";
import { dropHoliday, heldHolidays, type KeptDay } from "@/domain/regulations/holiday-keeping";
import { firstHolidays } from "@/domain/regulations/holidays";
import { type Result, yes } from "@/domain/result";
import { installationChain } from "../audit";
import { change, type Tx } from "../change";
import { toDate, toDay } from "../dates";
import { db } from "../db";

/** The working calendar in force, by day: the one that the program brings along with what was kept since. */
export const listHolidays: () => Promise<Holiday[]> = cache(() => holidaysIn(db));

async function holidaysIn(tx: Pick<Tx, "holiday">): Promise<Holiday[]> {
  const rows = await tx.holiday.findMany();
  return heldHolidays(
    firstHolidays,
    rows.map(({ day, ...row }) => ({ ...row, day: toDay(day) })),
  );
}

/** Keeps a day of the calendar; what stood there is replaced, and the audit keeps both. */
export const saveHoliday = (access: Access<"regulation.keep">, holiday: Holiday) => keep(access, () => yes(holiday));

/** Makes a day of the calendar an ordinary one again. */
export const removeHoliday = (access: Access<"regulation.keep">, on: Day) =>
  keep(access, (held) => dropHoliday(held, on));

const keep = (
  access: Access<"regulation.keep">,
  decide: (held: Holiday[]) => Result<KeptDay>,
): Promise<Result<{ day: string }>> =>
  change<{ day: string }>(access, { lock: [], chain: installationChain }, async (tx) => {
    await tx.$executeRaw`LOCK TABLE "Holiday" IN SHARE ROW EXCLUSIVE MODE`;
    const held = await holidaysIn(tx);
    const decided = decide(held);
    if (!decided.ok) return decided;
    const { day, ...row } = decided.value;
    await tx.holiday.upsert({ where: { day: toDate(day) }, create: { day: toDate(day), ...row }, update: row });
    const before = held.find((one) => one.day === day);
    return yes({ answer: { day }, line: { subject: `holiday:${day}`, after: row, ...(before && { before }) } });
  });
