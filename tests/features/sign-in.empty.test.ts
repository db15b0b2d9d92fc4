import { verify } from "@node-rs/argon2";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/data/db";
import { hashPassword } from "@/features/auth/password";
import { signIn } from "@/features/auth/sign-in";
import { becomeDemo, oneUser, password } from "../support/one-user";

vi.mock("@node-rs/argon2", async (importOriginal) => {
  const real = await importOriginal<typeof import("@node-rs/argon2")>();
  return { ...real, verify: vi.fn(real.verify) };
});

const hour = 3_600_000;
const now = new Date("2024-03-15T08:00:00Z");
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const wrong = { ok: false, problems: [{ code: "signIn.wrong" }] };
const wait = (seconds: number) => ({ ok: false, problems: [{ code: "signIn.wait", values: { seconds } }] });

type Try = { email?: string; password?: string; address?: string; at?: Date };
const attempt = ({ email = "lan@x", address = "10.0.0.1", at = now, ...rest }: Try = {}) =>
  signIn({ email, password, code: "", ...rest }, { address, agent: "test" }, at);
const guess = (more: Try = {}) => attempt({ password: "không phải", ...more });
const failures = async (key: string) => (await db.signInDelay.findUnique({ where: { key } }))?.failures ?? 0;

beforeEach(oneUser);

describe("the password", () => {
  test("opens a session when it is right, composed or decomposed", async () => {
    expect(await attempt()).toMatchObject({ ok: true });
    expect(await attempt({ password: password.normalize("NFD") })).toMatchObject({ ok: true });
    expect(await db.session.count({ where: { userId: 1, revokedAt: null } })).toBe(2);
  });

  test("wrong, unknown and disabled are one answer and open nothing", async () => {
    expect(await guess()).toEqual(wrong);
    expect(await attempt({ email: "nobody@x" })).toEqual(wrong);
    await db.user.updateMany({ data: { disabledAt: now } });
    expect(await attempt()).toEqual(wrong);
    expect(await db.session.count()).toBe(0);
  });

  test.each(["lan@x", "nobody@x", "shut@x", "lan@demo"])("costs one verification under any name: %s", async (email) => {
    const passwordHash = await hashPassword(password);
    await db.user.create({ data: { email: "shut@x", name: "Khóa", passwordHash, disabledAt: now } });
    await db.user.create({ data: { email: "lan@demo", name: "Lan", passwordHash } });
    vi.mocked(verify).mockClear();
    expect(await guess({ email })).toEqual(wrong);
    expect(verify).toHaveBeenCalledTimes(1);
  });

  test("of a demo login opens the demo only", async () => {
    await db.user.updateMany({ data: { email: "lan@demo" } });
    expect(await attempt({ email: "lan@demo" })).toEqual(wrong);
    await becomeDemo("2024-03-15");
    expect(await attempt({ email: "lan@demo" })).toMatchObject({ ok: true });
  });
});

describe("delays", () => {
  test("grow from the fifth failure of an account; while they last even the right password waits", async () => {
    for (let tries = 0; tries < 5; tries++) expect(await guess({ address: `10.0.1.${tries}` })).toEqual(wrong);
    expect(await attempt()).toEqual(wait(1));
    expect(await guess({ at: later(1000) })).toEqual(wrong);
    expect(await attempt({ at: later(1000) })).toEqual(wait(2));
    expect(await guess({ at: later(3000) })).toEqual(wrong);
    expect(await attempt({ at: later(3000) })).toEqual(wait(4));
    expect(await failures("account:lan@x")).toBe(7);
    expect(await attempt({ at: later(7000) })).toMatchObject({ ok: true });
  });

  test("are the same for an account that does not exist", async () => {
    for (let tries = 0; tries < 5; tries++) await guess({ email: "nobody@x" });
    expect(await guess({ email: "nobody@x" })).toEqual(wait(1));
  });

  test("end with success for the account; the address gets its attempt back", async () => {
    for (let tries = 0; tries < 4; tries++) await guess();
    expect(await attempt()).toMatchObject({ ok: true });
    expect([await failures("account:lan@x"), await failures("address:10.0.0.1")]).toEqual([0, 4]);
  });

  test("grow from the twentieth failure of an address, for whichever account", async () => {
    for (let tries = 0; tries < 20; tries++) await guess({ email: `user${tries}@x` });
    expect(await attempt()).toEqual(wait(1));
    expect(await failures("account:lan@x")).toBe(0);
    expect(await attempt({ address: "10.0.0.2" })).toMatchObject({ ok: true });
  });

  test("are forgotten after a day without a failure", async () => {
    for (let tries = 0; tries < 5; tries++) await guess();
    await guess({ at: later(25 * hour) });
    expect(await failures("account:lan@x")).toBe(1);
  });
});

describe("twenty guesses sent at once", () => {
  const twenty = (one: (at: number) => Try) => Promise.all(Array.from({ length: 20 }, (_, at) => guess(one(at))));

  test("against one account: five are looked at and counted, the others wait", async () => {
    const answers = await twenty((at) => ({ address: `10.0.1.${at}` }));
    expect(answers.filter((answer) => !answer.ok && answer.problems[0].code === "signIn.wrong")).toHaveLength(5);
    expect(await failures("account:lan@x")).toBe(5);
  });

  test("from one address against twenty accounts: all are counted, whichever clock was read first", async () => {
    const answers = await twenty((at) => ({ email: `user${at}@x`, at: later(at % 3) }));
    expect(answers).toEqual(answers.map(() => wrong));
    expect(await failures("address:10.0.0.1")).toBe(20);
    expect(await attempt({ at: later(2) })).toEqual(wait(1));
  });
});
