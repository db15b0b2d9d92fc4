import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { migrate } from "../../prisma/migrate.mjs";
import { openEmbedded } from "../../src/cli/embedded.mjs";
import { root } from "../../src/cli/places.mjs";
import { fingerprint } from "../../src/cli/stamp.mjs";
import { testDataKey } from "./data-key";
import { debianPrograms } from "./debian.mjs";

/** What a test process needs to know of the cluster: addresses, and the databases to clone from. */
export type TestCluster = { admin: string; owner: string; empty: string; demo: string };

export const demoPassword = "mat-khau-thu";

/** Opens the test cluster of that name, shared with whoever tests at the same time, and makes its templates once. */
export async function openTestCluster(name: "18" | "debian"): Promise<TestCluster & { close: () => Promise<boolean> }> {
  const bin = name === "debian" ? debianPrograms() : undefined;
  const cluster = await openEmbedded(path.join(root, `.data/test-${name}`), {
    ...(bin ? { bin } : {}),
    // Nothing here outlives a power cut; it need not.
    settings: ["max_connections=300", "fsync=off", "full_page_writes=off", "synchronous_commit=off"],
  });
  const admin = new pg.Client({ connectionString: cluster.admin });
  await admin.connect();
  try {
    // Whoever comes second waits for the first one's templates.
    await admin.query("select pg_advisory_lock(1)");
    const empty = `empty_${fingerprint(["prisma"]).slice(0, 12)}`;
    const demo = `demo_${fingerprint(["prisma", "src"]).slice(0, 12)}`;
    if (!cluster.shared) await sweep(admin, [empty, demo]);
    await makeTemplate(admin, cluster.url, empty, "template1", (url) => migrate(url, { say: () => {} }));
    await makeTemplate(admin, cluster.url, demo, empty, loadDemo);
    return { admin: cluster.admin, owner: cluster.url, empty, demo, close: cluster.close };
  } catch (error) {
    await cluster.close();
    throw error;
  } finally {
    await admin.end();
  }
}

/** Databases of runs that were killed, and templates of earlier sources. */
async function sweep(admin: pg.Client, wanted: string[]) {
  const known = ["postgres", "nguon", "template0", "template1", ...wanted];
  const { rows } = await admin.query<{ datname: string }>("select datname from pg_database where datname <> all($1)", [
    known,
  ]);
  for (const { datname } of rows) {
    await admin.query(`alter database ${datname} is_template false`);
    await admin.query(`drop database ${datname} with (force)`);
  }
}

async function makeTemplate(
  admin: pg.Client,
  owner: string,
  name: string,
  from: string,
  fill: (url: string) => Promise<unknown>,
) {
  if ((await admin.query("select from pg_database where datname = $1", [name])).rowCount) return;
  await admin.query("drop database if exists half with (force)");
  await admin.query(`create database half template ${from} owner nguon`);
  await fill(inDatabase(owner, "half"));
  await admin.query(`alter database half rename to ${name}`);
  // Nobody may look into a template while it is copied.
  await admin.query(`alter database ${name} is_template true allow_connections false`);
}

/** The demo story, loaded by the same program that `npm start` runs. */
async function loadDemo(url: string) {
  const program = path.join(root, "src/cli/demo.ts");
  if (!existsSync(program)) return;
  const env = { ...process.env, DATABASE_URL: url, NGUON_DEMO_PASSWORD: demoPassword, NGUON_DATA_KEY: testDataKey };
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", program], {
    cwd: root,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [status] = await once(child, "exit");
  if (status !== 0) throw new Error(`src/cli/demo.ts: ${status}`);
}

export function inDatabase(url: string, name: string) {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
