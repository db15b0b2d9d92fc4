// Applies prisma/migrations in Prisma's own bookkeeping table, so that `prisma migrate deploy` and `status` agree afterwards.
import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { explain, Refusal } from "../src/cli/refusal.mjs";

const PRISMAS_OWN_LOCK = 72707369;

const BOOKKEEPING = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

const ownFolder = path.join(import.meta.dirname, "migrations");

/** Brings the database at `url` to the newest migration; answers the names of those it applied. */
export async function migrate(url, { say = console.error, folder = ownFolder } = {}) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await takeTurn(client, say);
    await client.query("set client_min_messages = warning");
    await client.query(BOOKKEEPING);
    const known = migrationsIn(folder);
    const applied = await alreadyApplied(client);
    warnOfDifferences(known, applied, say);
    const due = known.filter(({ name }) => !applied.has(name));
    for (const migration of due) {
      await apply(client, migration);
      say(`✓ ${migration.name}`);
    }
    return due.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** Waits for whoever migrates the same database just now; the lock falls with its connection. */
async function takeTurn(client, say) {
  for (let tries = 0; ; tries++) {
    const { rows } = await client.query("select pg_try_advisory_lock($1) as mine", [PRISMAS_OWN_LOCK]);
    if (rows[0].mine) return;
    if (tries === 0)
      say(
        "Đang chờ một tiến trình khác nâng cấp cơ sở dữ liệu… / Waiting for another process that migrates the database…",
      );
    if (tries === 600)
      throw new Refusal(
        "Một tiến trình khác giữ khóa nâng cấp cơ sở dữ liệu đã quá 5 phút.",
        "Another process has held the migration lock of the database for over 5 minutes.",
      );
    await new Promise((done) => setTimeout(done, 500));
  }
}

function migrationsIn(folder) {
  const scriptOf = (name) => path.join(folder, name, "migration.sql");
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => fs.existsSync(scriptOf(name))) : [];
  return names.sort().map((name) => {
    const script = fs.readFileSync(scriptOf(name));
    return { name, script: script.toString(), checksum: createHash("sha256").update(script).digest("hex") };
  });
}

async function alreadyApplied(client) {
  const { rows } = await client.query(
    "select migration_name as name, checksum, finished_at, logs from _prisma_migrations where rolled_back_at is null",
  );
  // Only Prisma's own command line leaves such a row; ours writes migration and row together or not at all.
  const broken = rows.find((row) => row.finished_at === null);
  if (broken)
    throw new Refusal(
      `Bước nâng cấp ${broken.name} đã dở dang trước đây. Xử lý bằng “node prisma/cli.mjs migrate resolve --config prisma/prisma.config.ts”.`,
      `Migration ${broken.name} was left unfinished. Resolve it with "node prisma/cli.mjs migrate resolve --config prisma/prisma.config.ts".`,
    );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

function warnOfDifferences(known, applied, say) {
  for (const { name, checksum } of known)
    if (applied.has(name) && applied.get(name) !== checksum)
      say(`! ${name}: đã đổi sau khi áp dụng / changed after it was applied`);
  const names = new Set(known.map(({ name }) => name));
  for (const name of applied.keys())
    if (!names.has(name)) say(`! ${name}: của một phiên bản mới hơn / of a newer version of the program`);
}

/** One transaction with its own record: a failure, or a killed process, leaves nothing that blocks the next try. */
async function apply(client, { name, script, checksum }) {
  try {
    await client.query("begin");
    await client.query(script);
    await client.query(
      "insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)",
      [randomUUID(), checksum, name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw new Refusal(
      `Bước nâng cấp ${name} thất bại, cơ sở dữ liệu vẫn như trước: ${error.message}`,
      `Migration ${name} failed, the database is as it was before: ${error.message}`,
    );
  }
}

if (process.argv[1] === import.meta.filename)
  try {
    await migrate(process.env.DATABASE_URL);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
