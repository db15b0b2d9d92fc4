import { db } from "@/data/db";
import { Prisma } from "@/data/generated/client";

/** How many rows every table holds, and how far each audit chain has come: what a refused act must leave as it was. */
export async function footprint(): Promise<Record<string, number>> {
  const tables = Object.values(Prisma.ModelName);
  const counts = await Promise.all(
    tables.map((name) => db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM ${Prisma.raw(`"${name}"`)}`),
  );
  const heads = await db.auditHead.findMany({ orderBy: { chain: "asc" } });
  return Object.fromEntries([
    ...tables.map((name, index) => [name, counts[index]?.[0]?.n ?? -1]),
    ...heads.map(({ chain, number }) => [`chain ${chain}`, number]),
  ]);
}
