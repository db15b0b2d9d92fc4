import { beforeAll, describe, expect, it, test, vi } from "vitest";
import { operator } from "@/access/operator";
import * as admissions from "@/app/api/v1/admissions/route";
import * as oneAttainment from "@/app/api/v1/organizations/[code]/attainment/route";
import * as organizations from "@/app/api/v1/organizations/route";
import * as quotas from "@/app/api/v1/quotas/route";
import { db } from "@/data/db";
import { revokeTokens } from "@/data/installation/tokens";
import { disableUser, enableUser, endGrant } from "@/data/installation/users";
import { day, dayBefore } from "@/domain/day";
import { call, tokenOf, written } from "../support/api";
import { answer } from "../support/entering";

const tokens = { secretary: "", reviewer: "", atSopCop: "" };

beforeAll(async () => {
  tokens.secretary = await tokenOf("secretary@demo");
  tokens.reviewer = await tokenOf("reviewer@demo");
  tokens.atSopCop = await tokenOf("board@demo", "sop-cop");
});

const attainment = (token: string, code: string, query = "period=2023") =>
  call("GET /organizations/{code}/attainment", { token, code, query });
const list = (token: string, query = "") => call("GET /organizations", { token, query });

describe("without a token that holds, nothing opens", () => {
  it.each(["", "Bearer", "Bearer nguon_wrongwrongwrongwrong", "Basic abc"])("%j", async (authorization) => {
    const refused = await call("GET /organizations", { headers: authorization ? { authorization } : {} });
    expect(refused).toMatchObject({ status: 401, body: { code: "token.invalid" } });
    expect(refused.headers.get("www-authenticate")).toBe("Bearer");
  });

  test("one that is expired", async () => {
    expect(await list(await tokenOf("reviewer@demo", undefined, new Date(Date.now() - 1000)))).toMatchObject({
      status: 401,
    });
  });

  test("one that is revoked", async () => {
    const token = await tokenOf("admin@demo");
    expect(await list(token)).toMatchObject({ status: 200 });
    const { id } = await db.user.findUniqueOrThrow({ where: { email: "admin@demo" } });
    answer(await revokeTokens(await operator("user.keep"), id, "all", new Date()));
    expect(await list(token)).toMatchObject({ status: 401 });
  });

  test("one of a disabled user, nor once the user is enabled again", async () => {
    const keeper = await operator("user.keep");
    const token = await tokenOf("board@demo", "luc-yen");
    const { id } = await db.user.findUniqueOrThrow({ where: { email: "board@demo" } });
    answer(await disableUser(keeper, id, new Date()));
    expect(await attainment(token, "luc-yen")).toMatchObject({ status: 401 });
    answer(await enableUser(keeper, id));
    expect(await attainment(token, "luc-yen")).toMatchObject({ status: 401 });
    tokens.atSopCop = await tokenOf("board@demo", "sop-cop");
  });

  test("one of a demo login where the database is no demo", async () => {
    await db.setting.updateMany({ where: { name: "installation.demo" }, data: { value: false } });
    expect(await list(tokens.reviewer)).toMatchObject({ status: 401 });
    await db.setting.updateMany({ where: { name: "installation.demo" }, data: { value: true } });
    expect(await list(tokens.reviewer)).toMatchObject({ status: 200 });
  });
});

describe("a token opens what its grants reach, and nothing else", () => {
  test("a commune's token does not find the district", async () => {
    expect(await attainment(tokens.secretary, "bat-xat")).toMatchObject({ status: 404 });
    const { body } = await list(tokens.secretary);
    expect(body.organizations.map(({ code }: { code: string }) => code)).toContain("seo-po-ho");
    expect(body.organizations.map(({ code }: { code: string }) => code)).not.toContain("bat-xat");
  });

  test("a token of one grant finds only what that grant reaches", async () => {
    expect(await attainment(tokens.atSopCop, "sop-cop", "period=2020")).toMatchObject({ status: 200 });
    expect(await attainment(tokens.atSopCop, "luc-yen")).toMatchObject({ status: 404 });
    expect((await list(tokens.atSopCop, "q=luc yen")).body.organizations).toEqual([]);
  });

  test("a grant that has ended opens nothing, whatever day the demo is set to", async () => {
    const { id } = await db.grant.findFirstOrThrow({
      where: { user: { email: "board@demo" }, organization: { code: "sop-cop" } },
    });
    const calendar = day(new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10));
    await db.grant.update({ where: { id }, data: { until: new Date(dayBefore(calendar)) } });
    expect(await attainment(tokens.atSopCop, "sop-cop", "period=2020")).toMatchObject({
      status: 404,
      body: { code: "api.notFound" },
    });
    await db.grant.update({ where: { id }, data: { until: null } });
    answer(await endGrant(await operator("user.keep"), id, dayBefore(calendar), new Date()));
    await db.grant.update({ where: { id }, data: { until: null } });
    expect(await attainment(tokens.atSopCop, "sop-cop", "period=2020")).toMatchObject({ status: 401 });
  });

  test("a reviewer's token writes nothing", async () => {
    const before = await written();
    const entry = { organization: "ky-quan-san", date: "2024-02-01", count: 1 };
    const key = { "idempotency-key": "a" };
    expect(await call("POST /admissions", { token: tokens.reviewer, body: entry, headers: key })).toMatchObject({
      status: 404,
    });
    const quota = { organization: "muong-hum", period: "2024", basis: "COMMITTED", shape: "EXACTLY", min: 1 };
    expect(await call("PUT /quotas", { token: tokens.reviewer, body: quota })).toMatchObject({ status: 422 });
    expect(await written()).toEqual(before);
  });
});

describe("use is counted and noted", () => {
  test("more than 600 requests of a token in a minute have to wait; others need not", async () => {
    const token = await tokenOf("reviewer@demo");
    const { id } = await db.token.findFirstOrThrow({ orderBy: { id: "desc" } });
    const minute = new Date(Math.floor(Date.now() / 60_000) * 60_000);
    await db.requestCount.create({ data: { key: `token:${id}`, window: minute, count: 600 } });
    const refused = await list(token);
    expect(refused).toMatchObject({ status: 429, body: { code: "api.tooManyRequests" } });
    const wait = Number(refused.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await list(tokens.reviewer)).toMatchObject({ status: 200 });
  });

  test("the last use is written at most once a minute", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const token = await tokenOf("reviewer@demo", undefined, new Date("2100-01-01"));
      const { id } = await db.token.findFirstOrThrow({ orderBy: { id: "desc" } });
      const usedAt = async () => (await db.token.findUniqueOrThrow({ where: { id } })).usedAt?.toISOString();
      expect(await usedAt()).toBeUndefined();
      const used: (string | undefined)[] = [];
      for (const time of ["08:00:00", "08:00:59", "08:01:00", "08:01:01"]) {
        vi.setSystemTime(new Date(`2026-12-01T${time}Z`));
        await list(token);
        used.push((await usedAt())?.slice(11, 19));
      }
      expect(used).toEqual(["08:00:00", "08:00:00", "08:00:00", "08:01:01"]);
    } finally {
      vi.useRealTimers();
    }
  });
});

test.each<[string, object, string]>([
  ["organizations", organizations, "GET, HEAD"],
  ["an attainment", oneAttainment, "GET, HEAD"],
  ["admissions", admissions, "POST"],
  ["quotas", quotas, "PUT"],
])("%s: any other way to ask is refused in words, with those there are", async (_, route, allowed) => {
  const wrong = Object.entries(route).filter(([method]) => !allowed.split(", ").includes(method));
  expect(wrong).toHaveLength(5);
  for (const [method, answered] of wrong) {
    const headers = { "accept-language": "en" };
    const response: Response = await answered(new Request("http://localhost/api/v1/x", { method, headers }));
    expect(response.headers.get("allow")).toBe(allowed);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const detail = `This address takes ${allowed} only.`;
    expect(await response.json()).toMatchObject({ status: 405, code: "api.wrongMethod", detail });
  }
});
