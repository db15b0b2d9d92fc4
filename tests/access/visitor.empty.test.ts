import { beforeEach, expect, test, vi } from "vitest";
import { sealSession, sessionCookie } from "@/access/session-cookie";
import { visitor } from "@/access/visitor";
import { db } from "@/data/db";
import { authOptions } from "@/features/auth/options";
import { becomeDemo, grant, oneUser } from "../support/one-user";
import { newBrowser, request, signInAs } from "../support/request";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);

const minute = 60_000;
const jwt = (sid: string) => authOptions.callbacks?.jwt?.({ token: { sid } } as never);

beforeEach(async () => {
  newBrowser();
  await oneUser();
});

test("a session says who it is and what was granted", async () => {
  await grant("secretary", "2099-12-31");
  const sessionId = await signInAs(1);
  expect(await visitor()).toMatchObject({
    sessionId,
    userId: 1,
    email: "lan@x",
    name: "Lan",
    lastOrganizationId: null,
    grants: [
      { role: "secretary", path: "/7/", until: "2099-12-31", organization: { code: "muong-hum", name: "Mường Hum" } },
    ],
  });
});

test.each([
  ["revoked", { revokedAt: new Date() }],
  ["expired", { expiresAt: new Date() }],
  ["idle for eight hours", { seenAt: new Date(Date.now() - 8 * 60 * minute) }],
])("a session is nobody's once it is %s, nor does next-auth answer for it", async (_, data) => {
  const sid = await signInAs(1);
  expect(await jwt(sid)).toMatchObject({ sid, email: "lan@x" });
  await db.session.updateMany({ data });
  expect(await visitor()).toBeUndefined();
  await expect(jwt(sid)).rejects.toThrow("over");
});

test("a session ends with the account", async () => {
  await signInAs(1);
  await db.user.updateMany({ data: { disabledAt: new Date() } });
  expect(await visitor()).toBeUndefined();
});

test("a demo login's session ends with the demo", async () => {
  await db.user.updateMany({ data: { email: "lan@demo" } });
  await becomeDemo("2024-03-15");
  await signInAs(1);
  expect(await visitor()).toMatchObject({ email: "lan@demo", today: "2024-03-15" });
  await db.setting.updateMany({ where: { name: "installation.demo" }, data: { value: false } });
  expect(await visitor()).toBeUndefined();
});

test("a session is kept alive by being used, written at most every five minutes", async () => {
  await signInAs(1);
  const seenAt = async () => (await db.session.findFirstOrThrow()).seenAt.getTime();
  const early = Date.now() - 4 * minute;
  await db.session.updateMany({ data: { seenAt: new Date(early) } });
  await visitor();
  expect(await seenAt()).toBe(early);
  await db.session.updateMany({ data: { seenAt: new Date(early - 2 * minute) } });
  await visitor();
  expect(await seenAt()).toBeGreaterThan(early + 3 * minute);
});

test("a cookie that was altered, sealed elsewhere or made up opens nothing", async () => {
  const sessionId = await signInAs(1);
  const { name } = sessionCookie();
  const good = request.cookies.get(name) ?? "";
  const middle = Math.floor(good.length / 2);
  const altered = good.slice(0, middle) + (good[middle] === "A" ? "B" : "A") + good.slice(middle + 1);
  vi.stubEnv("NEXTAUTH_SECRET", "of another installation");
  const elsewhere = await sealSession(sessionId);
  vi.unstubAllEnvs();
  for (const cookie of [altered, elsewhere, sessionId, "", "a.b.c.d.e", await sealSession("not a session")]) {
    request.cookies.set(name, cookie);
    expect(await visitor()).toBeUndefined();
  }
  request.cookies.set(name, good);
  expect(await visitor()).toMatchObject({ userId: 1 });
});
