import { execFileSync } from "node:child_process";
import path from "node:path";
import pg from "pg";
import { debianPrograms } from "./debian.mjs";

/** Everything of a database that is no row: what a dump without rows would hold, and whether it is valid and in force. */
export async function structureOf(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ what: string }>(`
      SELECT format('schema %s', nspname) AS what FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'
      UNION ALL SELECT format('%s %s %s, secured %s %s, replica %s, options %s, grants %s', relkind, relname, relpersistence, relrowsecurity,
          relforcerowsecurity, relreplident, reloptions, relacl) FROM pg_class WHERE relnamespace = 'public'::regnamespace
      UNION ALL SELECT format('%s.%s %s, not null %s, default %s, collation %s', attrelid::regclass, attname, format_type(atttypid, atttypmod),
          attnotnull, pg_get_expr(adbin, adrelid), attcollation::regcollation)
        FROM pg_attribute JOIN pg_class c ON c.oid = attrelid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
      UNION ALL SELECT format('%s, valid %s %s, clustered %s', pg_get_indexdef(indexrelid), indisvalid, indisready, indisclustered)
        FROM pg_index JOIN pg_class c ON c.oid = indrelid WHERE relnamespace = 'public'::regnamespace
      UNION ALL SELECT format('%s %s %s, valid %s', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated)
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT format('%s, enabled %s', pg_get_triggerdef(oid), tgenabled) FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL SELECT format('of keys on %s, enabled %s: %s', tgrelid::regclass, tgenabled, count(*)) FROM pg_trigger
        WHERE tgisinternal GROUP BY tgrelid, tgenabled
      UNION ALL SELECT p::text FROM pg_policies p
      UNION ALL SELECT format('%s %s %s', proname, provolatile, md5(prosrc)) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      ORDER BY 1`);
    return rows.map(({ what }) => what);
  } finally {
    await client.end();
  }
}

/** What PostgreSQL's own dump says of it; nothing where no program for that server is installed. */
export async function dumpOf(url: string): Promise<string | undefined> {
  const program = path.join(debianPrograms() ?? "/nowhere", "pg_dump");
  try {
    const dump = execFileSync(program, ["--schema-only", url], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    // A word made up for each dump.
    return dump.replace(/^\\(un)?restrict .*$/gm, "");
  } catch (error) {
    if (/ENOENT|server version mismatch/.test(String(error))) return undefined;
    throw error;
  }
}
