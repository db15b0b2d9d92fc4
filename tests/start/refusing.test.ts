import { createServer as createWebServer } from "node:http";
import { type AddressInfo, createServer, type Server } from "node:net";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { cloneDatabase } from "../support/clone";
import { inDatabase, openTestCluster } from "../support/cluster";
import { dataFolder, healthy, launch } from "./launch";

let cluster: Awaited<ReturnType<typeof openTestCluster>>;
beforeAll(async () => {
  cluster = await openTestCluster("18");
});
afterAll(() => cluster?.close());

/** Lets a server listen during one test; answers its port. */
async function listening(server: Server, host?: string) {
  await new Promise<void>((done) => server.listen(0, host, done));
  onTestFinished(() => {
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** What a start says that ends with 1: its refusal alone, one sentence in each language. */
async function refusal(given: Record<string, string>, port?: number) {
  const refused = await launch({ DATA_DIR: dataFolder(), ...given }, port);
  expect(await refused.ended).toBe(1);
  const lines = refused.said().trim().split("\n");
  expect(lines).toHaveLength(2);
  return lines.join("\n");
}

test.each([undefined, "127.0.0.1"])("a port in use (%s)", async (host) => {
  const port = await listening(createServer(), host);
  expect(await refusal({}, port)).toBe(
    `Cổng ${port} đang được dùng. Đặt PORT sang cổng khác.\nPort ${port} is in use. Set PORT to another one.`,
  );
});

test("a port that is no number", async () => {
  expect(await refusal({ PORT: "web" })).toContain('PORT must be a number from 1 to 65535, not "web".');
});

test.each(["hello", "mysql://a:b@localhost/x", "postgresql://localhost", "localhost:5432/nguon"])(
  "DATABASE_URL %s",
  async (url) => {
    expect(await refusal({ DATABASE_URL: url })).toContain("DATABASE_URL is not the address of a PostgreSQL database");
  },
);

test("a database server that does not exist", async () => {
  const said = await refusal({ DATABASE_URL: "postgresql://a:b@no-such-host.invalid/x" });
  expect(said).toContain("The database server no-such-host.invalid:5432 of DATABASE_URL cannot be reached");
});

test("a database server where nobody listens", async () => {
  expect(await refusal({ DATABASE_URL: "postgresql://a:b@127.0.0.1:1/x" })).toContain(
    "cannot be reached (ECONNREFUSED)",
  );
});

test("a server that is not PostgreSQL", async () => {
  const port = await listening(createWebServer());
  const said = await refusal({ DATABASE_URL: `postgresql://a:b@127.0.0.1:${port}/x` });
  expect(said).toContain(`The server 127.0.0.1:${port} of DATABASE_URL is not PostgreSQL.`);
});

test("a wrong password, which is not repeated", async () => {
  const address = new URL(cluster.owner);
  address.password = "sesame";
  const said = await refusal({ DATABASE_URL: address.href });
  expect(said).toContain('refuses the name or password of "nguon"');
  expect(said).not.toContain("sesame");
});

test("a database that does not exist", async () => {
  const said = await refusal({ DATABASE_URL: inDatabase(cluster.owner, "nowhere") });
  expect(said).toContain('The database "nowhere" of DATABASE_URL does not exist');
});

test("a role that row-level security does not bind is served with a warning", async () => {
  const { url, drop } = await cloneDatabase(cluster, "empty");
  onTestFinished(drop);
  const asSuperuser = inDatabase(cluster.admin, new URL(url).pathname.slice(1));
  const started = await launch({ DATA_DIR: dataFolder(), DATABASE_URL: asSuperuser });
  await healthy(started);
  expect(started.said()).toContain('Warning: the role "postgres" is superuser or BYPASSRLS');
});
