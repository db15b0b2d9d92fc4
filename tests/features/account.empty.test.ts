import { beforeEach, describe, expect, test, vi } from "vitest";
import { firstRun, isFirstRun } from "@/access/first-run";
import { db } from "@/data/db";
import { hasUsers } from "@/data/installation/beginning";
import { endOwnSessions, listOwnSessions } from "@/data/installation/own-account";
import { openSession } from "@/data/installation/sessions";
import { addUser, disableUser, enableUser, endGrant } from "@/data/installation/users";
import { day } from "@/domain/day";
import { decide, operate } from "@/domain/policy";
import { changeOwnPassword } from "@/features/auth/account/change-password";
import { signIn } from "@/features/auth/sign-in";
import { BeginningInput, begin } from "@/features/auth/welcome/begin";
import { answer, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { oneUser, password } from "../support/one-user";

const today = day("2024-03-15");
const now = new Date("2024-03-15T08:00:00Z");
const origin = { address: "10.0.0.1", agent: "test" };
const chosen = "suối nhỏ chảy về sông";

function own(userId = 1, actor = "lan@x") {
  const access = decide({ userId, actor, today, grants: [] }, "account.keep");
  if (!access) throw new Error("everybody keeps the own account");
  return access;
}

describe("the own account", () => {
  let here = "";
  let elsewhere = "";
  beforeEach(async () => {
    await oneUser();
    await db.user.create({ data: { email: "hoa@x", name: "Hoa", passwordHash: "-" } });
    here = await openSession(1, "here", now);
    elsewhere = await openSession(1, "elsewhere", now);
    await openSession(2, "hoa's", now);
  });

  const change = (more: object = {}) =>
    changeOwnPassword(
      own(),
      here,
      { oldPassword: password, newPassword: chosen, passwordAgain: chosen, ...more },
      origin,
      now,
    );

  test("changes its password, ends its other sessions and nobody else's, and needs no other any more", async () => {
    await db.user.updateMany({ where: { id: 1 }, data: { mustChangePassword: true } });
    expect(answer(await change())).toBe(1);
    expect(await db.user.findUnique({ where: { id: 1 } })).toMatchObject({ mustChangePassword: false });
    expect((await listOwnSessions(own(), now)).map(({ id }) => id)).toEqual([here]);
    expect(await listOwnSessions(own(2, "hoa@x"), now)).toHaveLength(1);
    const attempt = { email: "lan@x", code: "" };
    expect(await signIn({ ...attempt, password }, origin, now)).toMatchObject({ ok: false });
    expect(await signIn({ ...attempt, password: chosen }, origin, now)).toMatchObject({ ok: true });
  });

  test.each([
    [{ oldPassword: "không phải" }, ["password.wrong"]],
    [{ newPassword: "ngắn", passwordAgain: "ngắn" }, ["password.short"]],
    [{ passwordAgain: "khác hẳn đi" }, ["password.unlike"]],
    [{ newPassword: password, passwordAgain: password }, ["password.same"]],
  ])("%j is refused and changes nothing", async (more, problems) => {
    const before = [await footprintOfUsers(), await db.user.findUnique({ where: { id: 1 } })];
    expect(problemsOf(await change(more))).toEqual(problems);
    expect([await footprintOfUsers(), await db.user.findUnique({ where: { id: 1 } })]).toEqual(before);
  });

  test("guesses of the old password wait as they do at the door", async () => {
    for (let number = 0; number < 5; number++) await change({ oldPassword: "không phải" });
    expect(problemsOf(await change())).toEqual(["signIn.wait"]);
  });

  test("ends one session or all others, never another's", async () => {
    const hoas = await listOwnSessions(own(2, "hoa@x"), now);
    expect(answer(await endOwnSessions(own(), { id: hoas[0]?.id ?? "" }, now))).toBe(0);
    expect(await listOwnSessions(own(2, "hoa@x"), now)).toHaveLength(1);
    expect(answer(await endOwnSessions(own(), { id: elsewhere }, now))).toBe(1);
    const third = await openSession(1, "third", now);
    expect(answer(await endOwnSessions(own(), { allBut: third }, now))).toBe(1);
    expect((await listOwnSessions(own(), now)).map(({ id }) => id)).toEqual([third]);
  });
});

describe("users", () => {
  beforeEach(oneUser);
  const admin = { ...operate("user.keep", today), userId: 1, actor: "lan@x" };

  test("two cannot have one sign-in name", async () => {
    const before = await footprint();
    const taken = await addUser(admin, { email: "lan@x", name: "Khác", passwordHash: "-" });
    expect(problemsOf(taken)).toEqual(["user.nameTaken"]);
    expect(await footprint()).toEqual(before);
  });

  test("the last admin stays, also when two would take each other's role at once", async () => {
    const mine = await db.grant.create({ data: { userId: 1, role: "admin" } });
    expect(problemsOf(await endGrant(admin, mine.id, today, now))).toEqual(["user.lastAdmin"]);
    expect(problemsOf(await disableUser(admin, 1, now))).toEqual(["user.lastAdmin"]);
    const other = answer(
      await addUser(
        admin,
        { email: "hoa@x", name: "Hoa", passwordHash: "-" },
        { role: "admin", organizationId: null, until: null },
      ),
    );
    const theirs = await db.grant.findFirstOrThrow({ where: { userId: other } });
    const both = await Promise.all([endGrant(admin, mine.id, today, now), endGrant(admin, theirs.id, today, now)]);
    expect(both.flatMap(problemsOf)).toEqual(["user.lastAdmin"]);
    expect(await db.grant.count({ where: { until: null } })).toBe(1);
  });

  test("may be shut out and let in again; an ended grant stays to be read", async () => {
    const id = answer(await addUser(admin, { email: "hoa@x", name: "Hoa", passwordHash: "-" }));
    answer(await disableUser(admin, id, now));
    expect(await db.user.findUnique({ where: { id } })).toMatchObject({ disabledAt: now });
    answer(await enableUser(admin, id));
    expect(await db.user.findUnique({ where: { id } })).toMatchObject({ disabledAt: null });
    expect(problemsOf(await endGrant(admin, 999, today, now))).toEqual(["grant.unknown"]);
  });
});

describe("the first run", () => {
  const token = "abcd-efgh-jkmn-pqrs";
  const sent = {
    token,
    name: "Lý Thị Lan",
    email: "Lan",
    newPassword: chosen,
    passwordAgain: chosen,
    topName: "Đảng bộ xã Mường Hum",
    kind: "COMMUNE",
    code: "",
    foundedOn: "2000-01-01",
  };
  const input = BeginningInput.parse(sent);

  beforeEach(async () => {
    vi.stubEnv("NGUON_FIRST_RUN_TOKEN", token);
    await db.$executeRaw`TRUNCATE "User", "SignInDelay", "Setting" RESTART IDENTITY CASCADE`;
    await db.placement.deleteMany();
    await db.organization.deleteMany();
  });

  test("opens with the printed token alone, and only while there is no user", async () => {
    expect(await isFirstRun()).toBe(true);
    for (const wrong of ["", "abcd-efgh-jkmn-pqrt", `${token} ${token}`])
      expect(problemsOf(await firstRun(wrong))).toEqual(["firstRun.wrongToken"]);
    expect(answer(await firstRun(` ${token.toUpperCase()} `))).toMatchObject({ permission: "installation.begin" });
    vi.stubEnv("NGUON_FIRST_RUN_TOKEN", "");
    expect(await isFirstRun()).toBe(false);
    expect(problemsOf(await firstRun(""))).toEqual(["firstRun.over"]);
    vi.stubEnv("NGUON_FIRST_RUN_TOKEN", token);
    await oneUser();
    expect(await isFirstRun()).toBe(false);
    expect(problemsOf(await firstRun(token))).toEqual(["firstRun.over"]);
  });

  test("makes the admin and the top organization once, however many send the form at the same moment", async () => {
    const access = answer(await firstRun(token));
    const all = await Promise.all([input, input, input].map((one) => begin(access, one)));
    expect(all.flatMap(problemsOf)).toEqual(["firstRun.over", "firstRun.over"]);
    expect(await hasUsers()).toBe(true);
    const top = await db.organization.findMany({ include: { placements: true } });
    expect(top).toMatchObject([{ code: "dang-bo-xa-muong-hum", parentId: null, placements: [{ to: null }] }]);
    expect(top[0]?.path).toBe(`/${top[0]?.id}/`);
    expect(await db.user.findMany({ include: { grants: true } })).toMatchObject([
      { email: "lan", grants: [{ role: "admin", organizationId: null }] },
    ]);
    expect(await signIn({ email: "lan", password: chosen, code: "" }, origin, now)).toMatchObject({ ok: true });
  });

  test.each([
    [{ newPassword: "ngắn", passwordAgain: "ngắn" }, ["password.short"]],
    [{ passwordAgain: "khác hẳn" }, ["password.unlike"]],
    [{ foundedOn: day("2999-01-01") }, ["date.future"]],
  ])("%j is refused and makes nothing", async (more, problems) => {
    const before = await footprint();
    expect(problemsOf(await begin(answer(await firstRun(token)), { ...input, ...more }))).toEqual(problems);
    expect(await footprint()).toEqual(before);
  });
});

const footprintOfUsers = async () => {
  const { SignInDelay: _, ...rest } = await footprint();
  return rest;
};
