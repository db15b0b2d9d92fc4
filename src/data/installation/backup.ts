import "server-only";
import type { Access } from "@/domain/access";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { backedUp } from "./backup-tables";

/** A line of a backup: the head, a table's name, or a row of that table as JSON. */
export type BackupLine =
  | { readonly kind: "head"; readonly migrations: readonly string[] }
  | { readonly kind: "table"; readonly table: string }
  | { readonly kind: "rows"; readonly rows: readonly string[] };

const atOnce = 5_000;

/** Reads every row of the installation as of one moment, table by table, in portions. */
export const readBackup = (_access: Access<"ledger.keep">, take: (line: BackupLine) => Promise<void>) =>
  db.$transaction(
    async (tx) => {
      // Names are guarded row by row: the operator reaches them all.
      await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
      await take({ kind: "head", migrations: await listMigrations(tx) });
      for (const { table, first } of backedUp) {
        await take({ kind: "table", table });
        await tx.$executeRawUnsafe(
          `DECLARE backup NO SCROLL CURSOR FOR SELECT to_jsonb(t)::text AS row FROM "${table}" t ORDER BY ${first}`,
        );
        for (let more = true; more; ) {
          const rows = await tx.$queryRawUnsafe<{ row: string }[]>(`FETCH ${atOnce} FROM backup`);
          if (rows.length > 0) await take({ kind: "rows", rows: rows.map(({ row }) => row) });
          more = rows.length === atOnce;
        }
        await tx.$executeRaw`CLOSE backup`;
      }
    },
    { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead },
  );

/** The migrations applied, by name: rows of one shape fit only a database of the same. */
export async function listMigrations(client: Prisma.TransactionClient = db): Promise<string[]> {
  const rows = await client.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`;
  return rows.map(({ name }) => name);
}
