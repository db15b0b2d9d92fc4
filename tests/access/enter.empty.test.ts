import { beforeEach, expect, test, vi } from "vitest";
import { enter } from "@/access/enter";
import { may } from "@/access/may";
import { operator } from "@/access/operator";
import { today } from "@/access/today";
import { db } from "@/data/db";
import { becomeDemo, grant, oneUser } from "../support/one-user";
import { newBrowser, request, signInAs } from "../support/request";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);

const digest = (text: string) => ({ digest: expect.stringContaining(text) });

beforeEach(async () => {
  newBrowser();
  await oneUser();
});

test("who has not signed in is sent to do so, and back", async () => {
  await expect(enter("attainment.read")).rejects.toMatchObject(digest(";/sign-in;"));
  request.headers.set("x-path", "/organizations/muong-hum?period=2023");
  await expect(enter("attainment.read")).rejects.toMatchObject(
    digest("/sign-in?next=%2Forganizations%2Fmuong-hum%3Fperiod%3D2023"),
  );
});

test("who may not finds nothing", async () => {
  await grant("secretary");
  await signInAs(1);
  await expect(enter("user.keep")).rejects.toMatchObject(digest("404"));
  expect(await enter("admission.record")).toMatchObject({
    permission: "admission.record",
    userId: 1,
    actor: "lan@x",
    places: [{ path: "/7/", reach: "all" }],
  });
});

test("a screen offers what the door would let through", async () => {
  expect(await may("admission.record")).toBe(false);
  await grant("secretary");
  await signInAs(1);
  expect(await may("admission.record")).toBe(true);
  expect(await may("admission.record", "/7/8/")).toBe(true);
  expect(await may("admission.record", "/9/")).toBe(false);
  expect(await may("quota.assign", "/7/")).toBe(false);
  expect(await may("user.keep")).toBe(false);
});

test("a grant gives nothing after its last day of the calendar, whatever day the demo is set to", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2024-03-14T16:00:00Z") });
  await grant("secretary", "2024-03-14");
  await signInAs(1);
  await becomeDemo("2024-06-01");
  expect(await enter("admission.record")).toMatchObject({ today: "2024-06-01" });
  vi.setSystemTime(new Date("2024-03-14T17:30:00Z"));
  await db.setting.updateMany({ where: { name: "demo.today" }, data: { value: "2024-01-01" } });
  await expect(enter("admission.record")).rejects.toMatchObject(digest("404"));
  vi.useRealTimers();
});

test("the calendar's day is Viet Nam's; the demo's is the one it is set to", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2024-03-14T16:59:00Z") });
  expect(await today()).toBe("2024-03-14");
  vi.setSystemTime(new Date("2024-03-14T17:00:00Z"));
  expect(await today()).toBe("2024-03-15");
  vi.useRealTimers();
  await becomeDemo("2023-12-31");
  expect(await operator("ledger.keep")).toMatchObject({ userId: null, today: "2023-12-31" });
  await db.setting.updateMany({ where: { name: "installation.demo" }, data: { value: false } });
  expect(await today()).not.toBe("2023-12-31");
});
