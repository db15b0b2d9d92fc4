import { db } from "@/data/db";
import type { Prisma } from "@/data/generated/client";

/** Runs past row-level security, as whoever reaches the whole installation. */
export const everywhere = <Done>(run: (tx: Prisma.TransactionClient) => Promise<Done>): Promise<Done> =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    return run(tx);
  });
