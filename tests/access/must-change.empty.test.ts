import { beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { action } from "@/access/action";
import { enter, signedIn } from "@/access/enter";
import { db } from "@/data/db";
import { yes } from "@/domain/result";
import { grant, oneUser } from "../support/one-user";
import { newBrowser, request, signInAs } from "../support/request";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);

const toAccount = { digest: expect.stringContaining(";/account;") };
const untouched = { values: {}, errors: {} };

beforeEach(async () => {
  newBrowser();
  await oneUser();
  await grant("secretary");
  await db.user.updateMany({ data: { mustChangePassword: true } });
  await signInAs(1);
});

test("who holds a temporary password is sent to choose an own one, whatever was asked for", async () => {
  await expect(enter("admission.record")).rejects.toMatchObject(toAccount);
  await expect(enter("user.keep")).rejects.toMatchObject(toAccount);
  await expect(signedIn()).rejects.toMatchObject(toAccount);
  // Also where the form says that it stands on that page.
  request.headers.set("x-path", "/account");
  await expect(enter("admission.record")).rejects.toMatchObject(toAccount);
});

test("no action runs for them, however it is locked, but the own account's", async () => {
  const run = vi.fn(async () => yes(1));
  const locks = [
    action("admission.record", z.object({}), run),
    action(async () => yes(await enter("attainment.read")), z.object({}), run),
  ];
  for (const locked of locks) await expect(locked(untouched, new FormData())).rejects.toMatchObject(toAccount);
  expect(run).not.toHaveBeenCalled();
  await action("account.keep", z.object({}), run)(untouched, new FormData());
  expect(run).toHaveBeenCalledOnce();
});

test("afterwards every door is as it was", async () => {
  await db.user.updateMany({ data: { mustChangePassword: false } });
  expect(await enter("admission.record")).toMatchObject({ permission: "admission.record", userId: 1 });
});
