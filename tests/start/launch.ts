import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { onTestFinished } from "vitest";
import { openEmbedded } from "../../src/cli/embedded.mjs";
import { root } from "../../src/cli/places.mjs";
import { freePort } from "../../src/cli/port.mjs";

/** An empty data folder, open to other accounts or not; its database is stopped and it is removed when the test has finished. */
export function dataFolder(mode = 0o755) {
  mkdirSync(path.join(root, ".data"), { recursive: true });
  const folder = mkdtempSync(path.join(root, ".data/start-"));
  chmodSync(folder, mode);
  onTestFinished(async () => {
    const cluster = path.join(folder, "pg18");
    if (existsSync(cluster)) {
      // Whatever a killed start left running.
      await (await openEmbedded(folder)).close();
      // As root in a closed folder the cluster stands elsewhere.
      if (lstatSync(cluster).isSymbolicLink()) rmSync(path.dirname(realpathSync(cluster)), { recursive: true });
    }
    rmSync(folder, { recursive: true });
  });
  return folder;
}

export type Launch = { process: ChildProcess; port: number; said: () => string; ended: Promise<number | null> };

const start = [process.execPath, "src/cli/start.mjs"];

/** Starts the product as `npm start` does, on a free port if none is given. */
export async function launch(given: Record<string, string>, port?: number, command = start): Promise<Launch> {
  const chosen = port ?? (await freePort());
  const env = { ...process.env, NGUON_DEMO: "0", PORT: String(chosen), ...given };
  const [program = "", ...args] = command;
  const child = spawn(program, args, { cwd: root, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => {
      said += part;
    });
  const ended = once(child, "close").then(([status]) => status as number | null);
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    await ended;
  });
  return { process: child, port: chosen, said: () => said, ended };
}

/** Waits until the product answers on its port; fails with what it said when it ends instead. */
export async function healthy({ process: child, port, said }: Launch) {
  while (!(await isHealthy(port))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended:\n${said()}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

export async function isHealthy(port: number) {
  const answer = await fetch(`http://localhost:${port}/api/health`).catch(() => undefined);
  return answer?.status === 200;
}

/** The processes that run just now. */
export async function processes() {
  const list = spawn("ps", ["-eo", "pid=,ppid=,args="], { stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  list.stdout.on("data", (part) => {
    said += part;
  });
  await once(list, "close");
  const lines = said.split("\n").map((line) => /^ *(\d+) +(\d+) (.*)$/.exec(line) ?? []);
  return lines.map(([, pid, parent, args = ""]) => ({ pid: Number(pid), parent: Number(parent), args }));
}

/** Waits until something holds; fails with its name after ten seconds, or as many as are given. */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 10) {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries === 10 * seconds) throw new Error(`never: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
