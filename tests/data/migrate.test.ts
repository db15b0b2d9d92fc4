import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../../prisma/migrate.mjs";
import { emptyDatabase } from "../support/databases";

const quietly = { say: () => {} };

/** A folder of migrations, and a way to write one more into it. */
function folderWith(scripts: Record<string, string>) {
  const folder = mkdtempSync(path.join(tmpdir(), "migrations-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name: string, script: string) => {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, "migration.sql"), script);
  };
  for (const [name, script] of Object.entries(scripts)) write(name, script);
  return { folder, write };
}

async function ask(url: string, question: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(question).finally(() => client.end());
  return rows;
}

test("a database already migrated stays as it is", async () => {
  expect(await migrate(await emptyDatabase(), quietly)).toEqual([]);
});

test("a failing migration leaves nothing behind, and is applied once it is mended", async () => {
  const url = await emptyDatabase();
  const { folder, write } = folderWith({
    "1_good": "create table good (n int);",
    "2_bad": "create table bad (n int); selekt;",
  });
  await expect(migrate(url, { ...quietly, folder })).rejects.toThrow(/2_bad.*thất bại[\s\S]*2_bad failed/);
  expect(await ask(url, "select to_regclass('good') is null as good, to_regclass('bad') is null as bad")).toEqual([
    { good: false, bad: true },
  ]);
  write("2_bad", "create table bad (n int);");
  expect(await migrate(url, { ...quietly, folder })).toEqual(["2_bad"]);
});

test("of two that migrate at once one waits, and each migration is applied once", async () => {
  const url = await emptyDatabase();
  const { folder } = folderWith({ "1_slow": "select pg_sleep(0.5); create table slow (n int);" });
  const said: string[] = [];
  const given = { folder, say: (line: string) => said.push(line) };
  const applied = await Promise.all([migrate(url, given), migrate(url, given)]);
  expect(applied.flat()).toEqual(["1_slow"]);
  expect(said.join("\n")).toContain("Waiting for another process");
});

test("a migration that Prisma's own command line left half done is named", async () => {
  const url = await emptyDatabase();
  await ask(url, "insert into _prisma_migrations (id, checksum, migration_name) values ('x', 'x', '0_half')");
  await expect(migrate(url, quietly)).rejects.toThrow(/0_half was left unfinished/);
});
