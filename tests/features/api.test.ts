import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, test } from "vitest";
import { db } from "@/data/db";
import { call, tokenOf, written } from "../support/api";

const tokens = { secretary: "", board: "", reviewer: "" };

beforeAll(async () => {
  tokens.secretary = await tokenOf("secretary@demo");
  tokens.board = await tokenOf("board@demo");
  tokens.reviewer = await tokenOf("reviewer@demo");
});

const attainment = (token: string, code: string, query: string, headers: Record<string, string> = {}) =>
  call("GET /organizations/{code}/attainment", { token, code, query, headers });

const add = (token: string, body: unknown, key: string | null = randomUUID()) =>
  call("POST /admissions", { token, body, ...(key !== null && { headers: { "idempotency-key": key } }) });

const put = (token: string, body: unknown) => call("PUT /quotas", { token, body });

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

describe("admissions are added, once for each key", () => {
  const body = { organization: "ky-quan-san", date: "2024-02-01", count: 1 };

  test("the same key and body give the first answer, another body is a conflict", async () => {
    const key = randomUUID();
    const before = await db.admission.count();
    const first = await add(tokens.secretary, body, key);
    expect(first).toMatchObject({ status: 201, body: { organization: "ky-quan-san", count: 1 } });
    expect(await add(tokens.secretary, body, key)).toEqual(first);
    expect(await add(tokens.secretary, { ...body, count: 2 }, key)).toMatchObject({
      status: 409,
      body: { code: "input.usedKey" },
    });
    expect(await db.admission.count()).toBe(before + 1);
    const { body: commune } = await attainment(tokens.secretary, "muong-hum", "period=2024");
    expect(commune).toMatchObject({ admitted: 1, quotas: [{ required: 11, percent: "9" }] });
    const { id } = first.body;
    expect(await add(tokens.secretary, { organization: "ky-quan-san", corrects: id, count: -1 })).toMatchObject({
      status: 201,
    });
    expect((await attainment(tokens.secretary, "muong-hum", "period=2024")).body.admitted).toBe(0);
  });

  test("the same key sent ten times at once is one entry", async () => {
    const [key, before] = [randomUUID(), await db.admission.count()];
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(tokens.secretary, body, key)));
    expect(new Set(answers.map(({ status, body: { id } }) => `${status} ${id}`)).size).toBe(1);
    expect(await db.admission.count()).toBe(before + 1);
    const undone = { organization: "ky-quan-san", corrects: answers[0]?.body.id, count: -1 };
    expect(await add(tokens.secretary, undone)).toMatchObject({ status: 201 });
  });

  test("keys are each user's own", async () => {
    const key = randomUUID();
    const first = await add(tokens.secretary, { ...body, count: 0 }, key);
    const { id: userId } = await db.user.findUniqueOrThrow({ where: { email: "admin@demo" } });
    await db.idempotency.create({ data: { userId, key: `${key}-2`, bodyHash: "other", answer: {} } });
    const second = await add(tokens.secretary, { ...body, count: 0 }, `${key}-2`);
    expect([first.status, second.status]).toEqual([201, 201]);
  });

  test("what is refused leaves its key free", async () => {
    const key = randomUUID();
    expect(await add(tokens.secretary, { ...body, date: "2024-03-16" }, key)).toMatchObject({ status: 422 });
    expect(await add(tokens.secretary, { ...body, count: 0 }, key)).toMatchObject({ status: 201 });
  });

  test("more than the membership is recorded and warned of, the second time as the first", async () => {
    const cell = await db.organization.findUniqueOrThrow({ where: { code: "ky-quan-san" } });
    const on = new Date("2024-01-01");
    const headcount = { organizationId: cell.id, on, total: 20, certainty: "ASSUMED", source: "a test" } as const;
    await db.headcount.deleteMany({ where: { organizationId: cell.id } });
    await db.headcount.create({ data: headcount });
    const [key, many] = [randomUUID(), { ...body, date: "2024-03-01", count: 21 }];
    const first = await add(tokens.secretary, many, key);
    expect(first).toMatchObject({
      status: 201,
      body: { warnings: [{ code: "admission.moreThanMembers", values: { total: 21, members: 20 } }] },
    });
    expect((await add(tokens.secretary, many, key)).body).toEqual(first.body);
    const undone = { organization: "ky-quan-san", corrects: first.body.id, count: -21 };
    const { status, body: corrected } = await add(tokens.secretary, undone);
    expect([status, corrected.warnings]).toEqual([201, undefined]);
  });

  test("a person by name, taken back by a correction of -1", async () => {
    const named = { ...body, member: "Vàng Thị Thử", decidedOn: "2024-01-10" };
    const { status, body: recorded } = await add(tokens.secretary, named);
    expect(status).toBe(201);
    expect(await db.admission.findUniqueOrThrow({ where: { id: recorded.id } })).toMatchObject({ kind: "NAMED" });
    expect(
      await add(tokens.secretary, {
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
    expect(await add(tokens.secretary, drawn)).toMatchObject({ status: 201 });
    expect((await attainment(tokens.secretary, "muong-hum", "period=2023")).body).toMatchObject({
      admitted: 8,
      unitemised: 6,
    });
    expect(await add(tokens.secretary, { ...drawn, count: 7 })).toMatchObject({
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
    const before = await written();
    expect(await add(tokens.secretary, sent, key)).toMatchObject({ status, body: { code } });
    expect(await written()).toEqual(before);
  });
});

describe("quotas", () => {
  test("a secretary records the commitment, not what the superior assigns", async () => {
    const commitment = { organization: "muong-hum", period: "2025", basis: "COMMITTED", shape: "EXACTLY", min: 6 };
    expect(await put(tokens.secretary, commitment)).toMatchObject({
      status: 200,
      body: { organization: "muong-hum", required: 6 },
    });
    expect(await put(tokens.secretary, { ...commitment, basis: "ASSIGNED" })).toMatchObject({
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
    expect(await put(tokens.board, assigned)).toMatchObject({ status: 200 });
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
    const before = await written();
    const sent = { organization: "muong-hum", period: "2025", basis: "COMMITTED", ...part };
    expect(await put(tokens.secretary, sent)).toMatchObject({ status, body: { code } });
    expect(await written()).toEqual(before);
  });
});
