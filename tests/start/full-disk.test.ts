import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { root, runtime } from "../../src/cli/places.mjs";
import { operate } from "../support/journey-operator";
import { rowsOf, wrongSums } from "../support/journey-rows";
import { giveToken, hiddenFields, signIn } from "./at-the-door";
import { healthy, isHealthy, launch, until } from "./launch";
import { entriesIn, form, formName, formOf, person, serveDemo } from "./served-demo";
import { canMount, smallDisk } from "./small-disk";

const onABusyMachine = 240_000;

// Root, and a system that lets it mount; elsewhere there is no small disk to fill.
test.skipIf(!canMount())(
  "on a full disk writing is refused and reading goes on; a database that stopped for want of room comes back with it",
  async () => {
    const disk = smallDisk(500);
    const { started, baseURL, url, admin } = await serveDemo(disk.folder);
    expect(started.said()).toMatch(/Warning: only \d+ MB are free on the disk of/);
    const rows = rowsOf(url);
    const cookie = await signIn(baseURL, "secretary@demo");
    const authorization = `Bearer ${await giveToken(rows, "secretary@demo")}`;
    const hidden = await hiddenFields(baseURL + form, formName, cookie);
    const add = (key: string, language = "vi") =>
      fetch(`${baseURL}/api/v1/admissions`, {
        method: "POST",
        headers: { authorization, "idempotency-key": key, "accept-language": language },
        body: JSON.stringify({ organization: "ky-quan-san", date: "2024-02-03", count: 1 }),
      });
    const reads = async () => {
      const page = await fetch(`${baseURL}/organizations/muong-hum`, { headers: { cookie, accept: "text/html" } });
      const api = await fetch(`${baseURL}/api/v1/organizations/muong-hum/attainment?period=2023`, {
        headers: { authorization },
      });
      return [page.status, api.status];
    };
    for (let number = 0; number < 20; number++) expect((await add(`before-${number}`)).status).toBe(201);
    disk.leave(40);
    // The server looks at its disk once a second: what it still took, it acknowledged.
    await until("writing is refused", async () => (await add("last")).status === 507);
    const before = await entriesIn(rows);
    expect(await (await add("refused", "en")).json()).toMatchObject({
      code: "failure.diskFull",
      detail: expect.stringContaining("nothing was saved"),
    });
    const posted = await fetch(baseURL + form, {
      method: "POST",
      headers: { cookie, origin: baseURL, accept: "text/html" },
      body: formOf({ ...hidden, ...person, key: "refused-form", organization: "ky-quan-san" }),
      redirect: "manual",
    });
    const said = await posted.text();
    expect(said).toContain("Máy chủ hết chỗ lưu nên chưa ghi gì.");
    expect(said).toContain(`value="${person.fullName}"`);
    disk.leave(0);
    for (let number = 0; number < 20; number++) expect(await reads()).toEqual([200, 200]);
    expect(await entriesIn(rows)).toBe(before);

    const backup = await nguon(url, "backup", path.join(disk.folder, "copy.gz"));
    expect(backup).toMatchObject({ code: 1, said: expect.stringContaining("nothing was backed up") });
    expect(readdirSync(disk.folder).filter((name) => name.startsWith("copy"))).toEqual([]);
    expect(await operate(url, ["verify"])).toBe(0);

    await exhaustLog(admin);
    await until("the database waits for room", async () => started.said().includes("starts by itself once"), 60);
    expect(await isHealthy(started.port)).toBe(false);
    const room = Date.now();
    disk.makeRoom();
    await until("it is back", () => isHealthy(started.port), 60);
    const seconds = ((Date.now() - room) / 1000).toFixed(1);
    for (let number = 0; number < 20; number++) expect((await add(`before-${number}`)).status).toBe(201);
    expect(await entriesIn(rows)).toBe(before);
    await until("writing goes on", async () => (await add("after")).status === 201);
    expect(await entriesIn(rows)).toBe(before + 1);
    expect(await wrongSums(rows)).toEqual([]);
    expect(await operate(url, ["verify"])).toBe(0);
    console.log(`    20 acknowledged, 20 found, once each; back ${seconds} s after there was room`);
  },
  onABusyMachine,
);

test.skipIf(!canMount())("on a full disk a start says in one sentence how much room it needs", async () => {
  const disk = smallDisk(320);
  const first = await launch({ DATA_DIR: disk.folder });
  await healthy(first);
  first.process.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  disk.leave(10);
  const refused = await launch({ DATA_DIR: disk.folder });
  expect(await refused.ended).toBe(1);
  const lines = refused.said().trim().split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^The disk of .* is nearly full: \d+ MB are free, at least 64 MB are needed\./);
});

/** Writes to the server's log alone until it finds no room for it. */
async function exhaustLog(admin: string) {
  const client = new pg.Client({ connectionString: admin });
  client.on("error", () => {});
  await client.connect();
  try {
    for (let written = 0; written < 1000; written++)
      await client.query("select pg_logical_emit_message(true, 'x', repeat('y', 4000000))");
  } catch {
    return;
  } finally {
    await client.end().catch(() => {});
  }
  throw new Error("there was always room");
}

/** The command as the operator gives it; answers exit code and what it said. */
const nguon = (url: string, ...words: string[]) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const args = ["--conditions=react-server", "--import", "tsx", "src/cli/nguon.ts", ...words];
    const env = { ...process.env, DATABASE_URL: url, LANG: "en", LC_ALL: "en" };
    execFile(runtime(), args, { cwd: root, env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), said: out + err }),
    );
  });
