import "server-only";
import type { Access } from "@/domain/access";
import type { Tx } from "../change";
import { db } from "../db";
import type { BackupLine } from "./backup";
import { backedUp } from "./backup-tables";

/** Writes the lines of a backup into an empty database, all or nothing; answers how many rows there were. */
export const writeBackup = (_access: Access<"ledger.keep">, lines: AsyncIterable<BackupLine>): Promise<number> =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    await setTriggers(tx, "DISABLE");
    let table = "";
    let written = 0;
    for await (const line of lines) {
      if (line.kind === "table") table = nameOf(line.table);
      if (line.kind !== "rows") continue;
      written += await tx.$executeRawUnsafe(
        `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
        `[${line.rows.join(",")}]`,
      );
    }
    await setTriggers(tx, "ENABLE");
    await continueSequences(tx);
    return written;
  });

/** The rows bring their sums with them, and the ledger is only growing: the triggers have nothing to do. */
async function setTriggers(tx: Tx, how: "DISABLE" | "ENABLE") {
  for (const { table } of backedUp) await tx.$executeRawUnsafe(`ALTER TABLE "${table}" ${how} TRIGGER USER`);
}

async function continueSequences(tx: Tx) {
  const owned = await tx.$queryRaw<{ table: string; column: string }[]>`
    SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
    WHERE table_schema = current_schema() AND column_default LIKE 'nextval(%'`;
  for (const { table, column } of owned)
    await tx.$executeRawUnsafe(
      `SELECT setval(pg_get_serial_sequence('"${table}"', '${column}'), coalesce((SELECT max("${column}") FROM "${table}"), 0) + 1, false)`,
    );
}

/** Only names of our own tables ever reach the statement. */
function nameOf(table: string) {
  const known = backedUp.find((one) => one.table === table);
  if (!known) throw new Error(`a backup of an unknown table: ${table}`);
  return known.table;
}
