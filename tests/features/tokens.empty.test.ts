import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/data/db";
import { saveOwnPassword } from "@/data/installation/own-account";
import { bearerOf, countTokens, createToken, listOwnTokens, revokeTokens } from "@/data/installation/tokens";
import { addGrant, endGrant } from "@/data/installation/users";
import { day } from "@/domain/day";
import { expiryAfter } from "@/domain/installation/token-setting";
import { decide, operate } from "@/domain/policy";
import { endToken, makeToken } from "@/features/auth/account/actions";
import { untouched } from "@/text/form-state";
import { answer, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { grant, oneUser } from "../support/one-user";
import { newBrowser, signInAs } from "../support/request";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);

const today = day("2024-03-15");
const now = new Date();
const inAYear = expiryAfter(365, now);
const keeper = operate("user.keep", today);

function own(userId = 1) {
  const access = decide({ userId, actor: "lan@x", today, grants: [] }, "account.keep");
  if (!access) throw new Error("everybody keeps the own account");
  return access;
}

const make = (userId = 1, more: object = {}) =>
  createToken(own(userId), { userId, grantId: null, name: "Bảng tin", expiresAt: inAYear, ...more }, now);
const made = async (userId = 1) => answer(await make(userId)).token;
const holds = async (token: string) => (await bearerOf(token, new Date())) !== undefined;
const lines = () =>
  db.auditEvent.findMany({
    where: { chain: 0 },
    orderBy: { number: "asc" },
    select: { actor: true, subject: true, after: true },
  });

beforeEach(async () => {
  await oneUser();
  await db.user.create({ data: { email: "hoa@x", name: "Hoa", passwordHash: "-" } });
  await grant("secretary");
});

describe("the own access codes", () => {
  test("are listed with what became of them, and are nobody else's", async () => {
    const [first, second] = [await made(), await made()];
    await made(2);
    const [newest] = await listOwnTokens(own());
    answer(await revokeTokens(own(), 1, { id: newest?.id ?? 0 }, now));
    expect(await listOwnTokens(own())).toMatchObject([
      { name: "Bảng tin", revokedAt: now, usedAt: null, grantId: 1, expiresAt: inAYear },
      { revokedAt: null },
    ]);
    expect([await holds(first), await holds(second)]).toEqual([true, false]);
    expect(JSON.stringify(await listOwnTokens(own()))).not.toMatch(/nguon_|hash/);
  });

  test("of another cannot be made or ended, and nothing is written", async () => {
    const hers = await made(2);
    const [row] = await listOwnTokens(own(2));
    const before = await footprint();
    expect(
      problemsOf(await createToken(own(), { userId: 2, grantId: null, name: null, expiresAt: inAYear }, now)),
    ).toEqual(["user.unknown"]);
    expect(problemsOf(await revokeTokens(own(), 2, "all", now))).toEqual(["user.unknown"]);
    expect(problemsOf(await revokeTokens(own(), 1, { id: row?.id ?? 0 }, now))).toEqual(["token.unknown"]);
    expect(await footprint()).toEqual(before);
    expect(await holds(hers)).toBe(true);
  });

  test("are of a grant one holds, or of all", async () => {
    const held = await db.grant.findFirstOrThrow({ where: { userId: 1 } });
    expect(await bearerOf(answer(await make(1, { grantId: held.id })).token, now)).toMatchObject({ grantId: held.id });
    expect(problemsOf(await make(2, { grantId: held.id }))).toEqual(["grant.unknown"]);
    await db.grant.update({ where: { id: held.id }, data: { until: new Date("2024-03-14") } });
    expect(problemsOf(await make(1, { grantId: held.id }))).toEqual(["grant.unknown"]);
  });

  test("are of the only grant one holds, not of what is given later", async () => {
    const only = await db.grant.findFirstOrThrow({ where: { userId: 1 } });
    expect(await bearerOf(await made(), now)).toMatchObject({ grantId: only.id });
    await grant("board");
    expect(await bearerOf(await made(), now)).toMatchObject({ grantId: null });
    await db.grant.updateMany({ where: { role: "board" }, data: { until: new Date("2024-03-14") } });
    expect(await bearerOf(await made(), now)).toMatchObject({ grantId: only.id });
  });

  test("end with their grant, and do not come back with it", async () => {
    const held = await db.grant.findFirstOrThrow({ where: { userId: 1 } });
    await grant("board");
    const [ended, other] = [answer(await make(1, { grantId: held.id })).token, await made()];
    answer(await endGrant(keeper, held.id, today, now));
    expect([await holds(ended), await holds(other)]).toEqual([false, true]);
    const { role, organizationId } = held;
    answer(await addGrant(keeper, 1, { role, organizationId, until: null }));
    expect([await holds(ended), await holds(other)]).toEqual([false, true]);
    expect((await lines()).at(-2)).toMatchObject({ subject: "user:1", after: { tokensRevoked: 1 } });
  });

  test("are fifty at once at most; those that hold no more do not count", async () => {
    await db.token.createMany({
      data: Array.from({ length: 50 }, (_, index) => ({ userId: 1, hash: `h${index}`, expiresAt: inAYear })),
    });
    expect(problemsOf(await make())).toEqual(["token.tooMany"]);
    expect(problemsOf(await make(2))).toEqual([]);
    await db.token.updateMany({ where: { hash: "h1" }, data: { expiresAt: new Date(0) } });
    expect(problemsOf(await make())).toEqual([]);
  });

  test("are fifty at most however many are asked for at once", async () => {
    await db.token.createMany({
      data: Array.from({ length: 46 }, (_, index) => ({ userId: 1, hash: `h${index}`, expiresAt: inAYear })),
    });
    const asked = await Promise.all(Array.from({ length: 8 }, () => make()));
    expect(asked.flatMap(problemsOf)).toEqual(Array(4).fill("token.tooMany"));
    expect(await db.token.count()).toBe(50);
  });

  test("end when the own password is changed", async () => {
    const [mine, hers] = [await made(), await made(2)];
    answer(await saveOwnPassword(own(), "hash", randomUUID(), now));
    expect([await holds(mine), await holds(hers)]).toEqual([false, true]);
    expect((await lines()).at(-1)).toMatchObject({
      subject: "user:1",
      after: { ownPasswordSet: true, sessionsEnded: 0, tokensRevoked: 1 },
    });
  });

  test("leave a line of who made and who ended them, never the code", async () => {
    const token = await made();
    answer(await revokeTokens(own(), 1, "all", now));
    const written = await lines();
    expect(written.slice(-2)).toMatchObject([
      { actor: "lan@x", subject: expect.stringMatching(/^token:\d+$/), after: { userId: 1, grantId: 1 } },
      { actor: "lan@x", subject: "user:1", after: { tokensRevoked: 1 } },
    ]);
    expect(JSON.stringify(written)).not.toContain(token);
  });
});

test("who keeps users sees how many hold and when one was used last, and ends them", async () => {
  const token = await made();
  await made();
  const used = new Date("2024-03-14T08:00:00Z");
  await db.token.updateMany({ where: { id: 1 }, data: { usedAt: used } });
  expect(await countTokens(keeper, 1, now)).toEqual({ count: 2, usedAt: expect.any(Date) });
  expect(answer(await revokeTokens(keeper, 1, "all", now))).toEqual({ count: 2 });
  expect((await countTokens(keeper, 1, now)).count).toBe(0);
  expect(await holds(token)).toBe(false);
});

describe("on the account page", () => {
  const form = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    return data;
  };

  beforeEach(async () => {
    newBrowser();
    await signInAs(1);
  });

  test("the code is shown once and holds for the days asked", async () => {
    const { shown: token = "", values } = await makeToken(untouched, form({ name: "Bảng tin", days: "30" }));
    expect(await holds(token)).toBe(true);
    expect(JSON.stringify(values)).not.toContain(token);
    const [row] = await listOwnTokens(own());
    expect(Number(row?.expiresAt) - Date.now()).toBeGreaterThan(29.9 * 86_400_000);
    expect(Number(row?.expiresAt) - Date.now()).toBeLessThan(30.1 * 86_400_000);
  });

  test("one press ends one, and leads back to the page", async () => {
    const token = await made();
    const [row] = await listOwnTokens(own());
    await expect(endToken(untouched, form({ token: String(row?.id) }))).rejects.toThrow("NEXT_REDIRECT");
    expect(await holds(token)).toBe(false);
  });

  test.each([
    ...[{ days: "0" }, { days: "3650" }, { days: "31" }, { days: "9999" }, { grant: "x" }, { grant: "999" }],
    ...[{ name: "" }, { name: " " }, { name: "x".repeat(81) }],
  ])("%j is refused", async (fields) => {
    const before = await footprint();
    const { errors } = await makeToken(untouched, form({ name: "Bảng tin", ...fields }));
    expect(Object.keys(errors)).toHaveLength(1);
    expect(await footprint()).toEqual(before);
  });

  test("whoever holds a temporary password makes none", async () => {
    await db.user.updateMany({ data: { mustChangePassword: true } });
    await expect(makeToken(untouched, form({ name: "Bảng tin", days: "30" }))).rejects.toThrow("NEXT_REDIRECT");
    expect(await listOwnTokens(own())).toEqual([]);
  });
});
