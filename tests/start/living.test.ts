import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { dataFolder, healthy, isHealthy, launch, processes, until } from "./launch";

test("of two starts on one data folder the second says so, and the first keeps serving", async () => {
  const DATA_DIR = dataFolder();
  const first = await launch({ DATA_DIR });
  await healthy(first);
  const second = await launch({ DATA_DIR });
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`Nguồn is already running on ${DATA_DIR}.`);
  expect(await isHealthy(first.port)).toBe(true);
});

test("of three starts at the same moment exactly one serves", async () => {
  const DATA_DIR = dataFolder();
  const all = await Promise.all([launch({ DATA_DIR }), launch({ DATA_DIR }), launch({ DATA_DIR })]);
  const serving = async () => (await Promise.all(all.map(({ port }) => isHealthy(port)))).filter(Boolean).length;
  await until("one serves", async () => (await serving()) === 1);
  await until("two have ended", async () => all.filter(({ process: { exitCode } }) => exitCode === 1).length === 2);
  expect(await serving()).toBe(1);
});

test("Ctrl-C ends everything", async () => {
  const DATA_DIR = dataFolder();
  const started = await launch({ DATA_DIR });
  await healthy(started);
  expect(await naming(DATA_DIR)).not.toEqual([]);
  process.kill(-(started.process.pid ?? 0), "SIGINT"); // as a terminal does: to the whole group
  expect(await started.ended).toBe(0);
  expect(await naming(DATA_DIR)).toEqual([]);
  expect(await isHealthy(started.port)).toBe(false);
});

test("Ctrl-C while the database is being made ends everything too", async () => {
  const DATA_DIR = dataFolder();
  const started = await launch({ DATA_DIR });
  await until("initdb runs", async () => (await naming(`${DATA_DIR}/pg18`)).length > 0);
  process.kill(-(started.process.pid ?? 0), "SIGINT");
  expect(await started.ended).toBe(0);
  expect(await naming(DATA_DIR)).toEqual([]);
});

test("a start killed with -9 leaves nothing that blocks the next one on the same port and data", async () => {
  const DATA_DIR = dataFolder();
  const killed = await launch({ DATA_DIR });
  await healthy(killed);
  killed.process.kill("SIGKILL");
  await until("the web server has ended with it", async () => !(await isHealthy(killed.port)));
  const next = await launch({ DATA_DIR }, killed.port);
  await healthy(next);
});

test("a web server killed with -9 ends the start, and the next one serves", async () => {
  const DATA_DIR = dataFolder();
  const started = await launch({ DATA_DIR });
  await healthy(started);
  process.kill(await webServerOf(started.process.pid ?? 0), "SIGKILL");
  expect(await started.ended).toBe(1);
  expect(started.said()).toContain("The web server has ended (SIGKILL).");
  await healthy(await launch({ DATA_DIR }, started.port));
});

test("npm killed with -9 takes everything with it", async () => {
  const DATA_DIR = dataFolder();
  const npm = await launch({ DATA_DIR }, undefined, ["npm", "start"]);
  await healthy(npm);
  expect(await naming(DATA_DIR)).not.toEqual([]);
  npm.process.kill("SIGKILL");
  await npm.ended;
  await until("all processes have ended", async () => (await naming(DATA_DIR)).length === 0);
  await healthy(await launch({ DATA_DIR }, npm.port));
});

test("a data folder closed to other accounts serves too, twice", async () => {
  const DATA_DIR = dataFolder(0o700);
  const first = await launch({ DATA_DIR });
  await healthy(first);
  first.process.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  await healthy(await launch({ DATA_DIR }));
});

test("secrets are made once, kept, and readable by their owner alone", async () => {
  const DATA_DIR = dataFolder();
  const secrets = ["nextauth.secret", "actions.key", "demo.password"].map((name) => path.join(DATA_DIR, name));
  const read = () => secrets.map((file) => readFileSync(file, "utf8"));
  const first = await launch({ DATA_DIR });
  await healthy(first);
  const made = read();
  expect(new Set(made).size).toBe(3);
  expect(secrets.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
  first.process.kill("SIGTERM");
  await first.ended;
  await healthy(await launch({ DATA_DIR }));
  expect(read()).toEqual(made);
});

test("while nobody can sign in, the code of the first run is printed: the same at every start, read by its owner alone", async () => {
  const DATA_DIR = dataFolder();
  const first = await launch({ DATA_DIR });
  await healthy(first);
  const file = path.join(DATA_DIR, "first-run.token");
  const token = readFileSync(file, "utf8");
  expect(token).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await until("the code is printed", async () => first.said().includes(`/welcome\n  ${token}\n`));
  first.process.kill("SIGTERM");
  await first.ended;
  const second = await launch({ DATA_DIR });
  await until("it is printed again", async () => second.said().includes(token));
});

const naming = async (folder: string) => (await processes()).filter(({ args }) => args.includes(folder));

async function webServerOf(start: number) {
  const web = (await processes()).find(({ parent }) => parent === start);
  if (!web) throw new Error("there is no web server");
  return web.pid;
}
