import { execFile } from "node:child_process";
import { createServer, type Socket } from "node:net";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const run = promisify(execFile);

/** The demo as `npm start` loads it, into a database that does not answer. */
async function loaded(url: string) {
  const args = ["--conditions=react-server", "--import", "tsx", "src/cli/demo.ts"];
  const env = { ...process.env, LC_ALL: "en", NGUON_DEMO_PASSWORD: "demo-demo-demo", DATABASE_URL: url };
  const done = await run(process.execPath, args, { env }).catch((error) => error);
  return { code: done.code ?? 0, said: String(done.stderr) };
}

const told = {
  code: 1,
  said: "The database did not answer or stopped in the middle, so the command was not finished. Run it again once the database is back.\n",
};

test("a database where nobody listens is told in one sentence", async () => {
  expect(await loaded("postgresql://a:b@127.0.0.1:1/x")).toEqual(told);
});

test("a database that lets go of every connection is told in one sentence", async () => {
  const server = createServer((socket: Socket) => socket.destroy());
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  expect(await loaded(`postgresql://a:b@127.0.0.1:${port}/x`)).toEqual(told);
});
