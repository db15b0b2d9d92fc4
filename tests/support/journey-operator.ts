import { spawn } from "node:child_process";
import { once } from "node:events";
import { runtime } from "../../src/cli/places.mjs";
import { testDataKey } from "./data-key";

const program = ["--conditions=react-server", "--import", "tsx", "src/cli/nguon.ts"];

const environment = (DATABASE_URL: string) => ({ ...process.env, DATABASE_URL, NGUON_DATA_KEY: testDataKey });

/** Runs a command of the operator's on a database, `said` typed into it; answers its exit code. */
export async function operate(databaseUrl: string, command: string[], said = ""): Promise<number | null> {
  const child = spawn(runtime(), [...program, ...command], {
    env: environment(databaseUrl),
    stdio: ["pipe", "ignore", "inherit"],
  });
  child.stdin.end(said);
  const [status] = await once(child, "exit");
  return status;
}

/** What a command of the operator's prints. */
export async function operatorTold(databaseUrl: string, command: string[]): Promise<string> {
  const child = spawn(runtime(), [...program, ...command], {
    env: environment(databaseUrl),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const told: Buffer[] = [];
  child.stdout.on("data", (part) => told.push(part));
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}`);
  return Buffer.concat(told).toString("utf8").trim();
}
