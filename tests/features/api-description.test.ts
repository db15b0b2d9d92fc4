import { createConfig, lintFromString } from "@redocly/openapi-core";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { GET } from "@/app/api/v1/openapi.json/route";
import { db } from "@/data/db";
import { type Address, call, tokenOf } from "../support/api";
import { faultsOf, mayBeSent, promised, seen } from "../support/described";

let token = "";

beforeAll(async () => {
  token = await tokenOf("secretary@demo");
});

describe("the document", () => {
  test("is OpenAPI 3.1 without a complaint of the linter", async () => {
    // Whose licence the figures are under is not ours to say.
    const config = await createConfig({ extends: ["recommended-strict"], rules: { "info-license": "off" } });
    const source = JSON.stringify(await GET().json());
    expect(source).toContain('"openapi":"3.1.0"');
    const problems = await lintFromString({ source, absoluteRef: "openapi.json", config });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  });

  test("says what is answered of a figure that papers have told, and what to send then", async () => {
    const { paths } = await GET().json();
    const { description, properties } = paths["/admissions"].post.requestBody.content["application/json"].schema;
    expect(description).toMatch(/admission\.frozenNeedsReason.*admission\.handedInNeedsReason.*`reason`.*the same key/);
    expect(properties.reason.description).toContain("frozen report");
  });

  test("a linter that sees a fault says so", async () => {
    const config = await createConfig({ extends: ["recommended-strict"] });
    const wrong = { ...(await GET().json()), paths: { "/x": { get: { responses: {} } } } };
    const problems = await lintFromString({ source: JSON.stringify(wrong), absoluteRef: "openapi.json", config });
    expect(problems.length).toBeGreaterThan(0);
  });

  test("an answer that is not as described is a fault", async () => {
    const described = (body: unknown, init: ResponseInit = {}) =>
      faultsOf("GET", "/organizations", Response.json(body, init));
    expect(await described({ organizations: [], next: null })).toEqual([]);
    expect(await described({ organizations: [], next: 1 })).not.toEqual([]);
    expect(await described({ organizations: [] })).not.toEqual([]);
    expect(await described({ organizations: [], next: null, more: 1 })).not.toEqual([]);
    expect(await described({ organizations: [], next: null }, { status: 418 })).not.toEqual([]);
    seen.clear();
  });

  test.each<[Address, object, boolean]>([
    ["POST /admissions", { organization: "x", date: "2024-01-01", count: 1 }, true],
    ["POST /admissions", { organization: "x", date: "2024-01-01", count: 1, reason: "late" }, true],
    ["POST /admissions", { organization: "x", date: "2024-01-01", count: 1, reason: 7 }, false],
    ["POST /admissions", { organization: "x", date: "2024-01-01", count: 1, colour: "red" }, false],
    ["POST /admissions", { organization: "x", date: "2024-01-01", count: 1.5 }, false],
    ["POST /admissions", { organization: "x", date: "2024-01-01", count: 100_001 }, false],
    ["POST /admissions", { date: "2024-01-01", count: 1 }, false],
    ["PUT /quotas", { organization: "x", period: "2024", basis: "ASSIGNED", shape: "EXACTLY", min: 1 }, true],
    ["PUT /quotas", { organization: "x", period: "2024", basis: "PLAN", shape: "EXACTLY", min: 1 }, false],
    ["PUT /quotas", { organization: "x", period: "2024", basis: "ASSIGNED", shape: "EXACTLY", min: -1 }, false],
    ["PUT /quotas", { organization: "x", period: "2024", basis: "ASSIGNED", shape: "RATE", ratePercent: 101 }, false],
    ["PUT /quotas", { organization: "x", period: "2024", basis: "ASSIGNED", shape: "EXACTLY", colour: 1 }, false],
  ])("%s %j may be sent: %s", (address, body, isAllowed) => {
    const [method = "", template = ""] = address.split(" ");
    expect(mayBeSent(method, template, body)).toBe(isAllowed);
  });
});

describe("each answer that is promised is given, as described", () => {
  const reading = { code: "muong-hum", query: "period=2023" };
  const entry = { organization: "ky-quan-san", date: "2024-02-01", count: 1 };
  const quota = { organization: "muong-hum", period: "2025", basis: "COMMITTED", shape: "EXACTLY", min: 6 };
  const key = { headers: { "idempotency-key": "once" } };
  const attainment = "GET /organizations/{code}/attainment";

  test.each<[number, Address, object]>([
    [200, "GET /organizations", {}],
    [200, attainment, reading],
    [400, attainment, { code: "muong-hum", query: "period=2023-Q9" }],
    [404, attainment, { code: "bat-xat" }],
    [422, attainment, { code: "muong-hum", query: "basis=as-is" }],
    [201, "POST /admissions", { body: entry, ...key }],
    [409, "POST /admissions", { body: { ...entry, count: 2 }, ...key }],
    [400, "POST /admissions", { body: "{", ...key }],
    [404, "POST /admissions", { body: { ...entry, organization: "bat-xat" }, ...key }],
    [413, "POST /admissions", { body: "x".repeat(70_000), ...key }],
    [422, "POST /admissions", { body: { ...entry, date: "2099-01-01" }, headers: { "idempotency-key": "other" } }],
    [200, "PUT /quotas", { body: quota }],
    [400, "PUT /quotas", { body: "[" }],
    [404, "PUT /quotas", { body: { ...quota, organization: "bat-xat" } }],
    [413, "PUT /quotas", { body: "x".repeat(70_000) }],
    [422, "PUT /quotas", { body: { ...quota, basis: "ASSIGNED" } }],
  ])("%i %s", async (status, address, sent) => {
    expect(await call(address, { token, ...sent })).toMatchObject({ status });
  });

  const all = [
    ["GET /organizations", {}],
    [attainment, reading],
    ["POST /admissions", { body: entry, ...key }],
    ["PUT /quotas", { body: quota }],
  ] as const;

  test.each(all)("401 %s", async (address, sent) => {
    expect(await call(address, sent)).toMatchObject({ status: 401 });
  });

  test.each(all)("429 %s", async (address, sent) => {
    const token = await tokenOf("secretary@demo");
    const { id } = await db.token.findFirstOrThrow({ orderBy: { id: "desc" } });
    const window = new Date(Math.floor(Date.now() / 60_000) * 60_000);
    await db.requestCount.create({ data: { key: `token:${id}`, window, count: 600 } });
    expect(await call(address, { token, ...sent })).toMatchObject({ status: 429 });
  });

  test.each(all)("500 %s: the reason is logged under the number that is told", async (address, sent) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = vi.spyOn(pg.Client.prototype, "query").mockImplementation(() => {
      throw new Error("the server is gone");
    });
    const answered = await call(address, { token, ...sent }).finally(() => broken.mockRestore());
    const told = String(log.mock.calls[0]?.[0]);
    log.mockRestore();
    expect(answered).toMatchObject({ status: 500, body: { code: "api.failed" } });
    expect(answered.body.detail).toContain(told);
    expect(JSON.stringify(answered.body)).not.toContain("the server is gone");
  });

  test.each(all)("503 %s: while nobody listens where the database was", async (address, sent) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const gone = { code: "ECONNREFUSED", syscall: "connect", errno: -111 };
    const broken = vi.spyOn(pg.Client.prototype, "query").mockImplementation(() => {
      throw Object.assign(new Error("connect ECONNREFUSED"), gone);
    });
    const answered = await call(address, { token, ...sent }).finally(() => broken.mockRestore());
    log.mockRestore();
    expect(answered).toMatchObject({ status: 503, body: { code: "failure.databaseAway" } });
  });

  test.each([
    ["POST /admissions", { body: entry, headers: { "idempotency-key": "full" } }],
    ["PUT /quotas", { body: quota }],
  ] as const)("507 %s: on a disk without room", async (address, sent) => {
    vi.stubEnv("NGUON_DISK", "/proc"); // which never has any
    const answered = await call(address, { token, ...sent }).finally(() => vi.unstubAllEnvs());
    expect(answered).toMatchObject({ status: 507, body: { code: "failure.diskFull" } });
  });

  test("404 GET /organizations: a user without any grant", async () => {
    const { id } = await db.user.create({ data: { email: "none@x", name: "None", passwordHash: "-" } });
    expect(await call("GET /organizations", { token: await tokenOf("none@x") })).toMatchObject({ status: 404 });
    await db.token.deleteMany({ where: { userId: id } });
  });

  afterAll(() => {
    expect([...seen].sort()).toEqual([...promised].sort());
  });
});
