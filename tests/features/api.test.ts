import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, test } from "vitest";
import { operator } from "@/access/operator";
import { POST } from "@/app/api/v1/admissions/route";
import { GET } from "@/app/api/v1/organizations/[code]/attainment/route";
import { GET as list } from "@/app/api/v1/organizations/route";
import { PUT } from "@/app/api/v1/quotas/route";
import { db } from "@/data/db";
import { createToken, grantIdOf, revokeTokens } from "@/data/tokens";

const tokens = { secretary: "", board: "", reviewer: "", atSopCop: "" };
const inAYear = new Date(Date.now() + 365 * 86_400_000);

async function tokenOf(email: string, at?: string, expiresAt = inAYear) {
  const access = await operator("user.keep");
  const { id } = await db.user.findUniqueOrThrow({ where: { email } });
  const grantId = at ? ((await grantIdOf(access, id, at)) ?? null) : null;
  const made = await createToken(access, id, grantId, expiresAt);
  if (!made.ok) throw new Error("no token");
  return made.value.token;
}

beforeAll(async () => {
  tokens.secretary = await tokenOf("secretary@demo");
  tokens.board = await tokenOf("board@demo");
  tokens.reviewer = await tokenOf("reviewer@demo");
  tokens.atSopCop = await tokenOf("board@demo", "sop-cop");
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const address = "http://localhost/api/v1";

async function attainment(token: string, code: string, query: string, headers: Record<string, string> = {}) {
  const request = new Request(`${address}/organizations/${code}/attainment?${query}`, {
    headers: { ...bearer(token), ...headers },
  });
  const response = await GET(request, { params: Promise.resolve({ code }) });
  return { status: response.status, type: response.headers.get("content-type"), body: await response.json() };
}

async function send(method: typeof POST, token: string, body: unknown, key: string | null = randomUUID()) {
  const headers = { ...bearer(token), "content-type": "application/json", ...(key && { "idempotency-key": key }) };
  const response = await method(
    new Request(address, { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) }),
  );
  return { status: response.status, body: await response.json() };
}

const counts = async () => [
  await db.admission.count(),
  await db.quota.count(),
  await db.auditEvent.count(),
  await db.member.count(),
];

describe("attainment, as the door promises it", () => {
  test("43/60, 71.6, with the children and without theirs", async () => {
    const { status, body } = await attainment(tokens.reviewer, "muong-hum", "period=2020-2025");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      organization: { code: "muong-hum", name: "Đảng bộ xã Mường Hum", kind: "GRASSROOTS_COMMITTEE" },
      period: "2020-2025",
      admitted: 43,
      unitemised: 38,
      reported: true,
      asOf: "2024-03-15",
      basis: "as-was",
    });
    expect(body.quotas).toEqual([
      expect.objectContaining({
        basis: "RESOLUTION",
        shape: "EXACTLY",
        required: 60,
        max: null,
        percent: "71.6",
        met: false,
        remaining: 17,
      }),
    ]);
    expect(body.children).toHaveLength(10);
    expect(body.children.every((child: object) => !("children" in child))).toBe(true);
  });

  it.each([
    ["muong-hum", "2023", 8, "57.1"],
    ["sop-cop", "2015-2020", 746, "124.3"],
    ["nui-thanh", "2021-H1", 53, "53"],
    ["luc-yen", "2023", 216, "100"],
    ["huong-khe", "2021", 143, "130"],
    ["seo-po-ho", "2023", 0, "0"],
  ])("%s %s: %i, %s", async (code, period, admitted, percent) => {
    const { body } = await attainment(tokens.reviewer, code, `period=${period}`);
    expect(body).toMatchObject({ admitted });
    expect(body.quotas[0]).toMatchObject({ percent });
  });

  test("quotas of different basis stand side by side", async () => {
    const { body } = await attainment(tokens.reviewer, "luc-yen", "period=2023");
    expect(body.quotas).toMatchObject([
      { basis: "ASSIGNED", required: 216, percent: "100", met: true },
      { basis: "COMMITTED", shape: "AT_LEAST", required: 150, percent: "144", met: true },
    ]);
  });

  test("no quota is an empty list", async () => {
    const { body } = await attainment(tokens.reviewer, "lao-cai", "period=2023");
    expect(body).toMatchObject({ admitted: 8, quotas: [] });
  });

  it.each([
    ["no-such-place", "period=2023", 404, "organization.unknown"],
    ["muong-hum", "period=2023-Q9", 400, "period.unknown"],
    ["muong-hum", "period=2023&basis=as-is", 422, "api.asIsMissing"],
  ])("%s?%s is a named problem %i", async (code, query, status, problem) => {
    const answer = await attainment(tokens.reviewer, code, query);
    expect(answer).toMatchObject({ status, type: "application/problem+json", body: { code: problem, status } });
  });

  test("a problem speaks the language asked for", async () => {
    const vi = await attainment(tokens.reviewer, "x", "period=2023");
    const en = await attainment(tokens.reviewer, "x", "period=2023", { "accept-language": "en-GB,en" });
    expect(vi.body.detail).not.toBe(en.body.detail);
  });
});

describe("a token opens what its grants reach, and nothing else", () => {
  it.each(["", "Bearer", "Bearer nguon_wrongwrongwrongwrong", "Basic abc"])("%j is refused", async (authorization) => {
    const response = await list(
      new Request(`${address}/organizations`, { headers: authorization ? { authorization } : {} }),
    );
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
  });

  test("a commune's token does not find the district", async () => {
    expect(await attainment(tokens.secretary, "bat-xat", "period=2023")).toMatchObject({ status: 404 });
  });

  test("a token of one grant finds only what that grant reaches", async () => {
    expect(await attainment(tokens.atSopCop, "sop-cop", "period=2020")).toMatchObject({ status: 200 });
    expect(await attainment(tokens.atSopCop, "luc-yen", "period=2023")).toMatchObject({ status: 404 });
  });

  test("expired and revoked tokens are nothing", async () => {
    const expired = await tokenOf("reviewer@demo", undefined, new Date(Date.now() - 1000));
    expect(await attainment(expired, "muong-hum", "period=2023")).toMatchObject({ status: 401 });
    const revoked = await tokenOf("admin@demo");
    const { id } = await db.user.findUniqueOrThrow({ where: { email: "admin@demo" } });
    await revokeTokens(await operator("user.keep"), id, new Date());
    expect(await attainment(revoked, "muong-hum", "period=2023")).toMatchObject({ status: 401 });
  });

  test("a reviewer's token writes nothing", async () => {
    const before = await counts();
    expect(
      await send(POST, tokens.reviewer, { organization: "ky-quan-san", date: "2024-02-01", count: 1 }),
    ).toMatchObject({ status: 404 });
    expect(
      await send(PUT, tokens.reviewer, {
        organization: "muong-hum",
        period: "2024",
        basis: "COMMITTED",
        shape: "EXACTLY",
        min: 1,
      }),
    ).toMatchObject({ status: 422 });
    expect(await counts()).toEqual(before);
  });

  test("more than 600 requests in a minute have to wait", async () => {
    const token = await tokenOf("reviewer@demo");
    const { id } = await db.token.findFirstOrThrow({ orderBy: { id: "desc" } });
    const minute = new Date(Math.floor(Date.now() / 60_000) * 60_000);
    await db.requestCount.create({ data: { key: `token:${id}`, window: minute, count: 600 } });
    expect(await attainment(token, "muong-hum", "period=2023")).toMatchObject({ status: 429 });
  });
});

describe("admissions are added, once for each key", () => {
  const body = { organization: "ky-quan-san", date: "2024-02-01", count: 1 };

  test("the same key and body give the first answer, another body is a conflict", async () => {
    const key = randomUUID();
    const before = await db.admission.count();
    const first = await send(POST, tokens.secretary, body, key);
    expect(first).toMatchObject({ status: 201, body: { organization: "ky-quan-san", count: 1 } });
    expect(await send(POST, tokens.secretary, body, key)).toEqual(first);
    expect(await send(POST, tokens.secretary, { ...body, count: 2 }, key)).toMatchObject({
      status: 409,
      body: { code: "input.usedKey" },
    });
    expect(await db.admission.count()).toBe(before + 1);
    const { body: commune } = await attainment(tokens.secretary, "muong-hum", "period=2024");
    expect(commune).toMatchObject({ admitted: 1, quotas: [{ required: 11, percent: "9" }] });
    const { id } = first.body;
    expect(await send(POST, tokens.secretary, { organization: "ky-quan-san", corrects: id, count: -1 })).toMatchObject({
      status: 201,
    });
    expect((await attainment(tokens.secretary, "muong-hum", "period=2024")).body.admitted).toBe(0);
  });

  test("a person by name, taken back by a correction of -1", async () => {
    const named = { ...body, member: "Vàng Thị Thử", decidedOn: "2024-01-10" };
    const { status, body: recorded } = await send(POST, tokens.secretary, named);
    expect(status).toBe(201);
    expect(await db.admission.findUniqueOrThrow({ where: { id: recorded.id } })).toMatchObject({ kind: "NAMED" });
    expect(
      await send(POST, tokens.secretary, {
        organization: "ky-quan-san",
        corrects: recorded.id,
        count: -1,
        reason: "Ghi thử",
      }),
    ).toMatchObject({ status: 201 });
  });

  test("a total is drawn from by its id, and common superiors stay as they were", async () => {
    const total = await db.admission.findFirstOrThrow({
      where: { organization: { code: "muong-hum" }, fromMonth: 2023 * 12 },
    });
    const drawn = { organization: "ky-quan-san", period: "2023", count: 2, itemises: total.id };
    expect(await send(POST, tokens.secretary, drawn)).toMatchObject({ status: 201 });
    expect((await attainment(tokens.secretary, "muong-hum", "period=2023")).body).toMatchObject({
      admitted: 8,
      unitemised: 6,
    });
    expect(await send(POST, tokens.secretary, { ...drawn, count: 7 })).toMatchObject({
      status: 422,
      body: { code: "admission.totalExhausted" },
    });
  });

  it.each([
    ["no key", body, null, 400, "api.keyMissing"],
    ["not JSON", "{", undefined, 400, "api.notJson"],
    ["unknown field", { ...body, colour: "red" }, undefined, 400, "input.invalid"],
    ["too large", { ...body, decisionNo: "x".repeat(70_000) }, undefined, 413, "api.tooLarge"],
    ["neither day nor period", { organization: "ky-quan-san", count: 1 }, undefined, 400, "api.whenNeeded"],
    ["both", { ...body, period: "2024" }, undefined, 400, "api.whenNeeded"],
    ["fraction", { ...body, count: 1.5 }, undefined, 400, "input.notWhole"],
    ["text for a number", { ...body, count: "1" }, undefined, 400, "input.notWhole"],
    ["negative", { ...body, count: -1 }, undefined, 400, "input.negative"],
    ["absurd", { ...body, count: 100_001 }, undefined, 422, "admission.tooMany"],
    ["no such day", { ...body, date: "2023-02-29" }, undefined, 400, "input.notDate"],
    ["future", { ...body, date: "2024-03-16" }, undefined, 422, "date.future"],
    ["before founding", { ...body, date: "1999-12-31" }, undefined, 422, "date.beforeFounding"],
    ["out of reach", { ...body, organization: "kheo-leng" }, undefined, 404, "organization.unknown"],
    ["two persons of one name", { ...body, count: 2, member: "A Thử" }, undefined, 400, "input.invalid"],
    [
      "unknown entry",
      { organization: "ky-quan-san", count: -1, corrects: randomUUID() },
      undefined,
      404,
      "organization.unknown",
    ],
  ])("%s is refused and changes nothing", async (_, sent, key, status, code) => {
    const before = await counts();
    expect(await send(POST, tokens.secretary, sent, key)).toMatchObject({ status, body: { code } });
    expect(await counts()).toEqual(before);
  });
});

describe("quotas", () => {
  test("a secretary records the commitment, not what the superior assigns", async () => {
    const commitment = { organization: "muong-hum", period: "2025", basis: "COMMITTED", shape: "EXACTLY", min: 6 };
    expect(await send(PUT, tokens.secretary, commitment)).toMatchObject({
      status: 200,
      body: { organization: "muong-hum", required: 6 },
    });
    expect(await send(PUT, tokens.secretary, { ...commitment, basis: "ASSIGNED" })).toMatchObject({
      status: 422,
      body: { code: "quota.notYours" },
    });
  });

  test("the board assigns to those below", async () => {
    const assigned = {
      organization: "muong-hum",
      period: "2024",
      basis: "ASSIGNED",
      shape: "EXACTLY",
      min: 14,
      decisionNo: "12-QĐ/HU",
      decidedOn: "2024-01-31",
    };
    expect(await send(PUT, tokens.board, assigned)).toMatchObject({ status: 200 });
    const { body } = await attainment(tokens.board, "muong-hum", "period=2024");
    expect(body.quotas[0]).toMatchObject({ basis: "ASSIGNED", required: 14, decisionNo: "12-QĐ/HU" });
  });

  it.each([
    [{ shape: "BETWEEN", min: 3, max: 1 }, 422, "quota.minAboveMax"],
    [{ shape: "BETWEEN", min: 3 }, 422, "quota.maxNeeded"],
    [{ shape: "RATE", ratePercent: 101 }, 422, "quota.rateRange"],
    [{ shape: "EXACTLY", min: -1 }, 400, "input.negative"],
    [{ shape: "EXACTLY", min: 1, period: "1950" }, 422, "period.outsideTerms"],
    [{ shape: "EXACTLY", min: 1, colour: "red" }, 400, "input.invalid"],
    [{ shape: "ROUND", min: 1 }, 400, "input.invalid"],
  ])("%j is refused", async (part, status, code) => {
    const before = await counts();
    const sent = { organization: "muong-hum", period: "2025", basis: "COMMITTED", ...part };
    expect(await send(PUT, tokens.secretary, sent)).toMatchObject({ status, body: { code } });
    expect(await counts()).toEqual(before);
  });
});
