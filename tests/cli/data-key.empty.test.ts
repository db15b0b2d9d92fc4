import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { refuseWrongKey } from "@/cli/data-key.mjs";
import { db } from "@/data/db";
import { keepDataKey } from "@/data/persons/data-key";
import { testDataKey } from "../support/data-key";
import { problemsOf } from "../support/entering";

const url = process.env.DATABASE_URL ?? "";
const other = randomBytes(32).toString("base64");

it("nothing starts with a key of the wrong shape, or with another than values were sealed with", async () => {
  await expect(refuseWrongKey(url, "short")).rejects.toThrow("NGUON_DATA_KEY");
  await expect(refuseWrongKey(url, other)).resolves.toBeUndefined();
  expect(problemsOf(await db.$transaction(keepDataKey))).toEqual([]);
  await expect(refuseWrongKey(url, testDataKey)).resolves.toBeUndefined();
  await expect(refuseWrongKey(url, other)).rejects.toThrow(/not the one/);
});
