import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { db } from "@/data/db";
import { Prisma } from "@/data/generated/client";
import { backedUp, notBackedUp } from "@/data/installation/backup-tables";
import { cloneDatabase } from "../support/clone";
import { answer } from "../support/entering";
import { freezeUnsigned, signFrozen } from "../support/signing";

const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), "nguon-backup-"));
const file = path.join(folder, "backup.gz");
let other: Awaited<ReturnType<typeof cloneDatabase>>;

beforeAll(async () => {
  other = await cloneDatabase(inject("cluster"), "empty");
});
afterAll(async () => {
  await other.drop();
  rmSync(folder, { recursive: true });
});

/** The command as the operator gives it; answers exit code and what it said. */
async function nguon(url: string, ...words: string[]) {
  const args = ["--conditions=react-server", "--import", "tsx", "src/cli/nguon.ts", ...words];
  const env = { ...process.env, DATABASE_URL: url, LANG: "en" };
  const done = await run(process.execPath, args, { env }).catch((error) => error);
  return { code: done.code ?? 0, said: `${done.stdout}${done.stderr}` };
}

/** Every row of every table that is backed up, as text. */
async function everything(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("SELECT set_config('nguon.reach', '/', false)");
  const rows: string[] = [];
  for (const { table, first } of backedUp) {
    const found = await client.query(`SELECT to_jsonb(t)::text AS row FROM "${table}" t ORDER BY ${first}`);
    rows.push(...found.rows.map(({ row }) => `${table} ${row}`));
  }
  await client.end();
  return rows;
}

const own = () => process.env.DATABASE_URL ?? "";

test("every table is either backed up or left out on purpose", () => {
  expect([...backedUp.map(({ table }) => table), ...notBackedUp].sort()).toEqual(Object.keys(Prisma.ModelName).sort());
});

test("what was backed up is restored row by row, names included, and goes on counting", async () => {
  await db.$transaction([
    db.$queryRaw`SELECT set_config('nguon.reach', '/', true)`,
    db.$executeRaw`INSERT INTO "Person" (id, "organizationId", path, "fullName", folded, "sortKey")
      SELECT gen_random_uuid(), id, path, 'Người Thử', 'nguoi thu', 'x' FROM "Organization" WHERE code = 'ky-quan-san'`,
    db.$executeRaw`INSERT INTO "Member" (id, "personId", "organizationId", path, status)
      SELECT gen_random_uuid(), id, "organizationId", path, 'PROBATIONARY' FROM "Person" WHERE "fullName" = 'Người Thử'`,
  ]);
  const frozen = await freezeUnsigned("muong-hum", "2023");
  answer(await signFrozen("muong-hum", frozen));
  answer(await signFrozen("muong-hum", frozen, { number: "13" }, "Văn thư lấy số khác"));
  expect(await nguon(own(), "backup", file)).toMatchObject({ code: 0 });
  expect(await nguon(own(), "backup", file)).toMatchObject({ code: 1 });
  expect(await nguon(other.url, "restore", file)).toMatchObject({ code: 0 });
  const before = await everything(own());
  expect(before.length).toBeGreaterThan(1_000);
  expect(before.some((row) => row.includes("Người Thử"))).toBe(true);
  expect(before.filter((row) => row.startsWith("ReportSigning"))).toHaveLength(2);
  expect(await everything(other.url)).toEqual(before);
  expect(await nguon(other.url, "verify")).toMatchObject({ code: 0 });
  expect(await nguon(other.url, "user", "add", "--email", "x@y", "--name", "X")).toMatchObject({ code: 0 });
}, 60_000);

test("a database that is not empty, a file cut short and a file of something else are refused, and nothing is written", async () => {
  expect(await nguon(own(), "restore", file)).toMatchObject({ code: 1, said: expect.stringContaining("not empty") });
  const empty = await cloneDatabase(inject("cluster"), "empty");
  const cut = path.join(folder, "cut.gz");
  writeFileSync(cut, readFileSync(file).subarray(0, 20_000));
  expect(await nguon(empty.url, "restore", cut)).toMatchObject({
    code: 1,
    said: expect.stringContaining("cannot be read"),
  });
  writeFileSync(path.join(folder, "text"), "not a backup");
  expect(await nguon(empty.url, "restore", path.join(folder, "text"))).toMatchObject({ code: 1 });
  expect(await everything(empty.url)).toEqual([]);
  expect(await nguon(empty.url, "restore")).toMatchObject({ code: 2 });
  await empty.drop();
});
