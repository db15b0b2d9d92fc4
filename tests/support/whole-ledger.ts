import { toDayOrNull } from "@/data/dates";
import { db } from "@/data/db";
import type { AdmissionRollup } from "@/data/generated/client";
import { type Entry, type Rollup, recount } from "@/domain/ledger/rollup";

/** Every entry as the rules know it. */
async function readEntries(): Promise<Entry[]> {
  const rows = await db.admission.findMany({ orderBy: { id: "asc" } });
  return rows.map(({ fromMonth, toMonth, date, ...row }) => ({
    ...row,
    from: fromMonth,
    to: toMonth,
    date: toDayOrNull(date),
  }));
}

/** The three sums of the ledger that must be alike: as triggers keep them, as SQL counts them anew, as the rules do. */
export async function threeSums(): Promise<readonly [Rollup[], Rollup[], Rollup[]]> {
  const kept = await db.admissionRollup.findMany();
  const counted = await db.$queryRaw<AdmissionRollup[]>`SELECT * FROM admission_recount()`;
  return [inOrder(kept.map(toRollup)), inOrder(counted.map(toRollup)), inOrder(recount(await readEntries()))];
}

const toRollup = ({ fromMonth, toMonth, ...row }: AdmissionRollup): Rollup => ({
  ...row,
  from: fromMonth,
  to: toMonth,
});

const inOrder = (rollups: Rollup[]) =>
  rollups.sort((a, b) => a.organizationId - b.organizationId || a.from - b.from || a.to - b.to);
