import { beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { action } from "@/access/action";
import { openAction } from "@/access/open-action";
import { no, type Result, yes } from "@/domain/result";
import { untouched } from "@/text/form-state";
import { grant, oneUser } from "../support/one-user";
import { newBrowser, signInAs } from "../support/request";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => `«${code}»` }));

const digest = (text: string) => ({ digest: expect.stringContaining(text) });
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const run = vi.fn<(access: unknown, input: unknown) => Promise<Result<string>>>();
const record = action(
  "admission.record",
  z.object({ count: z.coerce.number("input.notWhole") }),
  run,
  (code) => `/organizations/${code}`,
);

beforeEach(async () => {
  run.mockReset().mockResolvedValue(yes("muong-hum"));
  newBrowser();
  await oneUser();
});

async function asSecretary() {
  await grant("secretary");
  await signInAs(1);
}

test("nothing is read before the door", async () => {
  await expect(record(untouched, form({ count: "x" }))).rejects.toMatchObject(digest("/sign-in"));
  await grant("reviewer");
  await signInAs(1);
  await expect(record(untouched, form({ count: "x" }))).rejects.toMatchObject(digest("404"));
  expect(run).not.toHaveBeenCalled();
});

test("the work gets the access and what the schema read; then on to where `done` says", async () => {
  await asSecretary();
  await expect(record(untouched, form({ count: "3" }))).rejects.toMatchObject(digest(";/organizations/muong-hum;"));
  expect(run).toHaveBeenCalledWith(expect.objectContaining({ permission: "admission.record", userId: 1 }), {
    count: 3,
  });
});

test("a shape refused comes back with what was typed", async () => {
  await asSecretary();
  expect(await record(untouched, form({ count: "ba", password: "x" }))).toEqual({
    values: { count: "ba" },
    errors: { count: "«input.notWhole»" },
  });
  expect(run).not.toHaveBeenCalled();
});

test("problems go to their fields, the first of each; those of none are joined", async () => {
  await asSecretary();
  run.mockResolvedValue({
    ok: false,
    problems: [
      { code: "date.future", field: "date" },
      { code: "person.tooYoung", field: "date" },
      { code: "admission.tooMany" },
      { code: "period.unknown" },
    ],
  });
  expect((await record(untouched, form({ count: "1" }))).errors).toEqual({
    date: "«date.future»",
    "": "«admission.tooMany» «period.unknown»",
  });
});

test("more than the membership is asked, not refused", async () => {
  await asSecretary();
  run.mockResolvedValue(no("admission.moreThanMembers", { field: "count" }));
  expect(await record(untouched, form({ count: "900" }))).toEqual({
    values: { count: "900" },
    errors: {},
    ask: { name: "confirmed", sentence: "«admission.moreThanMembers»", answered: [] },
  });
  run.mockResolvedValue(no("admission.raisesYear", { field: "count" }));
  expect((await record(untouched, form({ count: "900", confirmed: "yes" }))).ask).toEqual({
    ...{ name: "raises", sentence: "«admission.raisesYear»", answered: ["confirmed"] },
  });
});

test("a form of more fields than any of ours has is refused unread, and not sent back", async () => {
  const open = openAction(z.looseObject({}), async () => yes("read"));
  const many = form(Object.fromEntries(Array.from({ length: 5_001 }, (_, field) => [`password${field}`, ""])));
  expect(await open(untouched, many)).toEqual({ values: {}, errors: { "": "«input.tooManyFields»" } });
});

test("without `done` the form is empty again; what nobody foresaw is not swallowed", async () => {
  await asSecretary();
  const stay = action("admission.record", z.object({}), run);
  expect(await stay(untouched, form({ a: "1" }))).toEqual(untouched);
  run.mockRejectedValue(new Error("the disk is full"));
  await expect(stay(untouched, form({}))).rejects.toThrow("the disk is full");
});
