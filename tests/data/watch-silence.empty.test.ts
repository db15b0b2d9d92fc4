// A committee's shortage that few of its cells have told of says so, and is only to note until half of them have.
import { beforeAll, expect, test } from "vitest";
import { db } from "@/data/db";
import { evaluateAll } from "@/data/watch/evaluate";
import { TotalInput } from "@/domain/ledger/total-admission";
import { operate } from "@/domain/policy";
import { QuotaInput } from "@/domain/quotas/setting";
import { enterTotal } from "@/features/admissions/record";
import { recordQuota } from "@/features/quotas/record";
import { answer, newKey } from "../support/entering";
import { becomeDemo } from "../support/one-user";
import { granted, plantTinyTree, today } from "../support/tiny-tree";

async function enter(at: string, organization: string, wanted: number) {
  const input = TotalInput.parse({ organization, period: "2023", wanted, confirmed: true, key: newKey() });
  answer(await enterTotal(await granted("secretary", at, "admission.record"), input, {}));
}

/** The case of the district, which has four cells, three of them in Mường Hum. */
async function shortage() {
  await evaluateAll(operate("watch.run", today));
  const where = { organization: { code: "bat-xat" }, rule: "YEAR_BELOW" };
  const found = await db.watchCase.findMany({ where, select: { state: true, level: true, facts: true } });
  expect(found).toHaveLength(1);
  return found[0];
}

beforeAll(async () => {
  await becomeDemo(today);
  await plantTinyTree();
  const quota = { organization: "bat-xat", period: "2023", basis: "COMMITTED", shape: "EXACTLY", min: 9 };
  const input = QuotaInput.parse({ ...quota, decidedOn: "2023-01-20", key: newKey() });
  answer(await recordQuota(await granted("board", "bat-xat", "quota.promise"), input, undefined));
});

test("one cell of four: to note, and the case says how many have reported", async () => {
  await enter("muong-hum", "ky-quan-san", 1);
  expect(await shortage()).toEqual({
    ...{ state: "OPEN", level: 1 },
    facts: { year: "2023", admitted: 1, required: 9, missing: 8, cells: 4, told: 1 },
  });
});

test("a committee between speaks for its cells: three of four, to act on", async () => {
  await enter("muong-hum", "muong-hum", 2);
  expect(await shortage()).toMatchObject({ state: "OPEN", level: 2, facts: { cells: 4, told: 3 } });
});

test("who has spoken for the whole year itself rests on nobody", async () => {
  await enter("bat-xat", "bat-xat", 5);
  const facts = (await shortage())?.facts;
  expect(facts).toMatchObject({ admitted: expect.any(Number), required: 9 });
  expect(facts).not.toHaveProperty("told");
});
