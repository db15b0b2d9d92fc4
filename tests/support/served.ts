import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { startNode } from "../../src/cli/children.mjs";
import { runtime } from "../../src/cli/places.mjs";
import { answers, freePort } from "../../src/cli/port.mjs";
import { demoPassword } from "./cluster";

/** Serves the built product from one database on a free port; answers when it does. */
export async function serve(databaseUrl: string) {
  const port = await freePort();
  const baseURL = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: "5",
    NEXTAUTH_URL: baseURL,
    NEXTAUTH_SECRET: randomBytes(32).toString("base64"),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    NEXT_TELEMETRY_DISABLED: "1",
    NGUON_DEMO_PASSWORD: demoPassword,
  };
  const server: ChildProcess = startNode(runtime(), ["node_modules/next/dist/bin/next", "start", "-p", String(port)], {
    env,
    stdout: "ignore",
  });
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`next start ended with ${server.exitCode}; is there a build?`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return { server, baseURL };
}
