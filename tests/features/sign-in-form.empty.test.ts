import { beforeEach, expect, test, vi } from "vitest";
import { sessionCookie } from "@/access/session-cookie";
import { visitor } from "@/access/visitor";
import { db } from "@/data/db";
import { signInByForm, signOut } from "@/features/auth/actions";
import { authOptions } from "@/features/auth/options";
import { oneUser, password } from "../support/one-user";
import { newBrowser, request } from "../support/request";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => code }));

const failures = async (address: string) =>
  (await db.signInDelay.findUnique({ where: { key: `address:${address}` } }))?.failures ?? 0;

function send(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return signInByForm({ values: {}, errors: {} }, form);
}

beforeEach(async () => {
  newBrowser();
  await oneUser();
});

test("signs in and goes on; signing out ends the session itself, not only the cookie", async () => {
  await expect(send({ email: " LAN@x ", password, next: "/organizations/muong-hum" })).rejects.toMatchObject({
    digest: expect.stringContaining(";/organizations/muong-hum;"),
  });
  expect(await visitor()).toMatchObject({ email: "lan@x" });
  const cookie = request.cookies.get(sessionCookie().name) ?? "";
  await expect(signOut()).rejects.toMatchObject({ digest: expect.stringContaining(";/sign-in;") });
  expect(request.cookies.size).toBe(0);
  request.cookies.set(sessionCookie().name, cookie);
  expect(await visitor()).toBeUndefined();
});

test("never goes on to another site", async () => {
  await expect(send({ email: "lan@x", password, next: "//evil.example/a" })).rejects.toMatchObject({
    digest: expect.stringContaining(";/;"),
  });
});

test("gives back what was typed, never the password, and no cookie", async () => {
  const state = await send({ email: "lan@x", password: "không phải", next: "/a", $ACTION_ID: "x" });
  expect(state).toEqual({ values: { email: "lan@x", next: "/a" }, errors: { "": "signIn.wrong" } });
  expect(request.cookies.size).toBe(0);
});

test("names the fields left out, and counts nothing", async () => {
  const { errors } = await send({ email: " ", password: "" });
  expect(errors).toEqual({ email: "input.required", password: "input.required" });
  expect(await db.signInDelay.count()).toBe(0);
});

test("counts for the address that the proxy wrote, not for one made up before it", async () => {
  await send({ email: "lan@x", password: "không phải" });
  expect([await failures("10.0.0.1"), await failures("203.0.113.9")]).toEqual([1, 0]);
});

test("next-auth's own callback checks and counts the same way", async () => {
  type Provider = { options: { authorize: (...sent: unknown[]) => Promise<unknown> } };
  const [provider] = authOptions.providers as unknown as Provider[];
  const ask = (typed: string) =>
    provider?.options.authorize({ email: "lan@x", password: typed }, { headers: { "x-forwarded-for": "10.0.0.7" } });
  expect(await ask("không phải")).toBeNull();
  expect(await failures("10.0.0.7")).toBe(1);
  expect(await ask(password)).toEqual({ id: expect.any(String) });
  expect(await db.session.count()).toBe(1);
});
