import path from "node:path";
import pg from "pg";
import { expect, it } from "vitest";
import { openEmbedded } from "../../src/cli/embedded.mjs";
import { dataFolder, launch } from "./launch";

const command = [process.execPath, "src/cli/nguon.mjs", "synthesize", "--scale", "province"];

it("says that nothing was kept when it is stopped in the middle, and keeps nothing", async () => {
  const folder = dataFolder();
  const run = await launch({ DATA_DIR: folder, LC_ALL: "en_US.UTF-8" }, undefined, command);
  await expect.poll(run.said, { timeout: 90_000, interval: 50 }).toContain("Entries drawn up");
  run.process.kill("SIGINT");
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain("Stopped in the middle: nothing was kept.");
  const { url, shared, close } = await openEmbedded(path.join(folder, "synthetic-province"));
  const client = new pg.Client({ connectionString: url });
  try {
    expect(shared).toBe(false);
    await client.connect();
    const { rows } = await client.query(`SELECT (SELECT count(*)::int FROM "Organization") AS organizations,
      (SELECT count(*)::int FROM pg_namespace WHERE nspname = 'synthesis') AS scratch,
      (SELECT count(*)::int FROM pg_trigger WHERE tgenabled <> 'O') AS idle`);
    expect(rows).toEqual([{ organizations: 0, scratch: 0, idle: 0 }]);
  } finally {
    await client.end();
    await close();
  }
});
