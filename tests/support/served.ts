import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { startNode } from "../../src/cli/children.mjs";
import { runtime } from "../../src/cli/places.mjs";
import { answers, freePort } from "../../src/cli/port.mjs";
import { demoPassword } from "./cluster";
import { testDataKey } from "./data-key";

/** What a server that is started again has in common with the one before it. */
type Kept = { readonly port: number; readonly secret: string; readonly key: string };

const fresh = async (): Promise<Kept> => {
  const [secret, key] = [randomBytes(32).toString("base64"), randomBytes(32).toString("base64")];
  return { port: await freePort(), secret, key };
};

/** Serves the built product from one database, on a free port if not where it was before; answers when it does. */
export async function serve(databaseUrl: string, before?: Kept) {
  const kept = before ?? (await fresh());
  const { port } = kept;
  const baseURL = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: "5",
    NEXTAUTH_URL: baseURL,
    NEXTAUTH_SECRET: kept.secret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: kept.key,
    NGUON_DATA_KEY: testDataKey,
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
  return { server, baseURL, kept };
}
