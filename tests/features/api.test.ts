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
      unitemised: 35,
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

  test.each(["2018-2019", "2021-2023", "2015-2016"])("%s is no term: calendar years, and no quota", async (period) => {
    const { body } = await attainment(tokens.reviewer, "muong-hum", `period=${period}`);
    expect(body).toMatchObject({ period, quotas: [] });
  });

  test("the term of a name before the calendar years of that name", async () => {
    const { body } = await attainment(tokens.reviewer, "muong-hum", "period=2020-2025");
    expect(body.quotas).toHaveLength(1);
  });

  test.each(["2023", "2023-H2", "2023-Q4", "2023-12", "2020-2025"])(
    "period %s is told as it was asked",
    async (period) => {
      const { body } = await attainment(tokens.reviewer, "muong-hum", `period=${period}`);
      expect([body.period, ...body.children.map((child: { period: string }) => child.period)]).toEqual(
        Array.from({ length: body.children.length + 1 }, () => period),
      );
    },
  );

  test("without a period, the latest with figures", async () => {
    expect((await attainment(tokens.reviewer, "luc-yen", "")).body).toMatchObject({ period: "2023", admitted: 216 });
  });

  test("zero that was reported is told from silence", async () => {
    const { body } = await attainment(tokens.reviewer, "muong-hum", "period=2023");
    const told = (code: string) =>
      body.children.find(({ organization }: { organization: { code: string } }) => organization.code === code);
    expect(told("seo-po-ho")).toMatchObject({ admitted: 0, reported: true });
    expect(told("ky-quan-san")).toMatchObject({ admitted: 0, reported: false });
  });

  it.each([
    ["no-such-place", "period=2023", 404, "organization.unknown"],
    ["muong-hum", "period=2023-Q9", 400, "period.unknown"],
    ["muong-hum", "period=", 400, "period.unknown"],
    ["muong-hum", "period=2023&basis=as-is", 422, "api.asIsMissing"],
    ["muong-hum", "period=2023&basis=now", 400, "input.invalid"],
    ["muong-hum", "period=2023&quotasOn=2023-02-30", 400, "input.notDate"],
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
      unitemised: 3,
    });
    expect(await add(tokens.secretary, { ...drawn, count: 7 })).toMatchObject({
      status: 422,
      body: { code: "admission.totalExhausted" },
    });
  });

  test("a year that the place has told is raised only where the program says so", async () => {
    const place = { organization: "ky-quan-san", count: 2 };
    expect(await add(tokens.secretary, { ...place, period: "2018" })).toMatchObject({ status: 201 });
    const march = { ...place, date: "2018-03-05" };
    const asked = { status: 422, body: { code: "admission.raisesYear", field: "count" } };
    expect(await add(tokens.secretary, march)).toMatchObject(asked);
    expect(await add(tokens.secretary, { ...march, raises: true })).toMatchObject({ status: 201 });
    const { body: held } = await attainment(tokens.secretary, "ky-quan-san", "period=2018");
    expect(held).toMatchObject({ admitted: 4 });
  });

  test("nobody admitted is a statement too", async () => {
    const zero = { organization: "ky-quan-san", period: "2024-01", count: 0 };
    expect(await add(tokens.secretary, zero)).toMatchObject({ status: 201, body: { count: 0 } });
    const { body: cell } = await attainment(tokens.secretary, "ky-quan-san", "period=2024-01");
    expect(cell).toMatchObject({ admitted: 0, reported: true });
  });

  test("a person with what is known of them, of whom no figure keeps the name", async () => {
    const member = { fullName: "Lý Thị Thử", bornOn: "1999-05-01", woman: true, youth: true, occupation: "PUPIL" };
    const named = { organization: "ky-quan-san", date: "2024-02-20", count: 1, member, decisionNo: "7-QĐ/HU" };
    const { status, body: recorded } = await add(tokens.secretary, named);
    expect(status).toBe(201);
    expect(await db.admission.findUniqueOrThrow({ where: { id: recorded.id } })).toMatchObject({
      woman: true,
      youth: true,
      occupation: "PUPIL",
      minority: null,
      decisionNo: "7-QĐ/HU",
    });
    expect(JSON.stringify(await attainment(tokens.reviewer, "ky-quan-san", "period=2024"))).not.toContain("Lý Thị Thử");
  });

  it.each([
    ["no key", body, null, 400, "api.keyMissing"],
    ["a key too long", body, "x".repeat(201), 400, "api.keyMissing"],
    ["empty", "", undefined, 400, "api.notJson"],
    ["a list", [body], undefined, 400, "input.invalid"],
    [
      "unknown field of a person",
      { ...body, member: { fullName: "A Thử", party: 1 } },
      undefined,
      400,
      "input.invalid",
    ],
    ["no organization", { date: "2024-02-01", count: 1 }, undefined, 400, "input.required"],
    ["text with a NUL", { ...body, decisionNo: "a\u0000" }, undefined, 400, "input.invalid"],
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

  test.each([
    [
      { shape: "AT_LEAST", min: 20 },
      { shape: "AT_LEAST", required: 20, max: null },
    ],
    [
      { shape: "BETWEEN", min: 1, max: 3 },
      { shape: "BETWEEN", required: 1, max: 3 },
    ],
    [
      { shape: "RATE", ratePercent: 3.25 },
      { shape: "RATE", required: 5, max: null },
    ],
  ])("%j", async (part, told) => {
    const sent = { organization: "muong-hum", period: "2025", basis: "RESOLUTION", ...part };
    expect(await put(tokens.secretary, sent)).toMatchObject({ status: 200, body: { required: told.required } });
    const { body } = await attainment(tokens.secretary, "muong-hum", "period=2025");
    expect(body.quotas).toContainEqual(expect.objectContaining({ basis: "RESOLUTION", ...told }));
  });

  it.each([
    [{ shape: "RATE", ratePercent: "3" }, 422, "quota.rateRange"],
    [{ shape: "RATE", ratePercent: 3.125 }, 422, "quota.rateRange"],
    [{ shape: "EXACTLY" }, 400, "input.required"],
    [{ shape: "EXACTLY", min: 1, decidedOn: "2024-03-16" }, 422, "quota.decidedInFuture"],
    [{ shape: "EXACTLY", min: 1, decidedOn: "15/03/2024" }, 400, "input.notDate"],
    [{ shape: "EXACTLY", min: 1, period: "2025-Q9" }, 400, "period.unknown"],
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
