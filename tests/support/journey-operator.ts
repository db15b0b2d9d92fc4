import { spawn } from "node:child_process";
import { once } from "node:events";
import { runtime } from "../../src/cli/places.mjs";

/** Runs a command of the operator's on a database, `said` typed into it; answers its exit code. */
export async function operate(databaseUrl: string, command: string[], said = ""): Promise<number | null> {
  const program = ["--conditions=react-server", "--import", "tsx", "src/cli/nguon.ts"];
  const child = spawn(runtime(), [...program, ...command], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ["pipe", "ignore", "inherit"],
  });
  child.stdin.end(said);
  const [status] = await once(child, "exit");
  return status;
}
