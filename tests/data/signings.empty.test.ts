// Number, day and signer of a frozen report: entered one after another, never changed, and told where they were from outside.
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { operator } from "@/access/operator";
import { db } from "@/data/db";
import { Prisma } from "@/data/generated/client";
import { findFrozen, listFrozen } from "@/data/reports/frozen-reports";
import { listTampered } from "@/data/reports/tampered";
import { listTamperedSignings } from "@/data/reports/tampered-signings";
import type { Signed } from "@/domain/reports/signing";
import { answer, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { freezeUnsigned, paper, signFrozen } from "../support/signing";
import { at, plantTinyTree, reaching, today } from "../support/tiny-tree";

const sign = (id: string, more: Partial<Signed> = {}, reason?: string, from?: string) =>
  signFrozen("lao-cai", id, more, reason, from);

const told = async () => listTamperedSignings(await operator("ledger.keep"));

/** As whoever owns the tables can, past every trigger. */
async function fromOutside(run: (tx: Prisma.TransactionClient) => Promise<unknown>) {
  await db.$executeRaw`ALTER TABLE "ReportSigning" DISABLE TRIGGER USER`;
  await everywhere(run);
  await db.$executeRaw`ALTER TABLE "ReportSigning" ENABLE TRIGGER USER`;
}

const rowOf = (id: string, number: number) =>
  everywhere((tx) => tx.reportSigning.findUniqueOrThrow({ where: { frozenId_number: { frozenId: id, number } } }));

let id: string;
beforeAll(plantTinyTree);
beforeEach(async () => {
  id = await freezeUnsigned("lao-cai", "2023");
});

it("one is entered after another, the latest holds, and the report stays what was frozen", async () => {
  const before = (await findFrozen(await reaching("lao-cai", "attainment.read"), "lao-cai", id))?.hash;
  const count = (await everywhere((tx) => tx.reportSigning.count({ where: { frozenId: id } }))) + 1;
  answer(await sign(id, {}, "Ghi lại"));
  answer(await sign(id, { number: "13" }, "Văn thư lấy số khác"));
  const found = await findFrozen(await reaching("lao-cai", "attainment.read"), "lao-cai", id);
  expect(found).toMatchObject({ hash: before, isWhole: true, text: { number: "", signer: "" } });
  expect(found?.signings.slice(-2)).toMatchObject([
    { turn: count, ...paper, isWhole: true, enteredOn: today },
    { turn: count + 1, ...paper, number: "13", reason: "Văn thư lấy số khác" },
  ]);
  const [line] = await listFrozen(await reaching("lao-cai", "attainment.read"), (await at("lao-cai")).id, 1);
  expect(line).toMatchObject({ id, number: "13", signedOn: paper.on });
  expect([await told(), await listTampered(await operator("ledger.keep"))]).toEqual([[], []]);
});

it("the trail has number and day, before and after, and no name", async () => {
  answer(await sign(id, { number: "14" }, "Lý A Sinh ghi nhầm"));
  const event = await db.auditEvent.findFirstOrThrow({ orderBy: [{ at: "desc" }, { number: "desc" }] });
  expect(event).toMatchObject({ after: { did: "signed", id, number: "14", on: "2024-03-01" }, reason: null });
  expect(JSON.stringify([event.before, event.after])).not.toMatch(/Lý A Sinh|Bí thư|nhầm/);
});

it("nobody who does not reach the report writes it, or sees it", async () => {
  answer(await sign(id, { number: "15" }, "Ghi lại"));
  const before = await footprint();
  expect(problemsOf(await sign(id, { number: "16" }, "Ghi lại", "bat-xat"))).toEqual(["organization.unknown"]);
  expect(await footprint()).toEqual(before);
  expect(await db.reportSigning.count()).toBe(0);
});

it.each([
  ["is changed", Prisma.sql`UPDATE "ReportSigning" SET signer = signer`],
  ["is dropped", Prisma.sql`DELETE FROM "ReportSigning"`],
  ["is emptied", Prisma.sql`TRUNCATE "ReportSigning"`],
])("no row of the table %s", async (_what, statement) => {
  await expect(everywhere((tx) => tx.$executeRaw(statement))).rejects.toThrow(/append-only/);
});

describe("the table", () => {
  const row = { paperNo: "12", paperOn: new Date("2024-03-01"), position: "Bí thư", signer: "Lý A Sinh" };
  const create = (more: { number: number; reason?: string; paperNo?: string }) =>
    everywhere((tx) =>
      tx.reportSigning.create({
        data: { frozenId: id, ...row, on: row.paperOn, hash: "0".repeat(64), ...more },
      }),
    );

  it("takes none after a gap, none that corrects without a reason, and no words for a number", async () => {
    const count = await everywhere((tx) => tx.reportSigning.count({ where: { frozenId: id } }));
    await expect(create({ number: count + 2, reason: "Ghi lại" })).rejects.toThrow(/does not follow/);
    if (count === 0) answer(await sign(id));
    await expect(create({ number: Math.max(count, 1) + 1 })).rejects.toThrow(/signing_reason/);
    const named = { number: Math.max(count, 1) + 1, reason: "Ghi lại", paperNo: "Lý A Sinh" };
    await expect(create(named)).rejects.toThrow(/signing_paper/);
  });
});

describe("from outside", () => {
  let turn: number;
  beforeEach(async () => {
    answer(await sign(id, {}, "Ghi lại"));
    turn = await everywhere((tx) => tx.reportSigning.count({ where: { frozenId: id } }));
    expect(await told()).toEqual([]);
  });

  it.each([
    ["number", { paperNo: "99" }],
    ["day", { paperOn: new Date("2024-02-01") }],
    ["signer", { signer: "Vàng A Sử" }],
    ["reason", { reason: "Khác" }],
    ["day of entry", { on: new Date("2024-02-01") }],
    ["author", { byId: 4711 }],
    ["moment", { at: new Date("2020-01-01") }],
  ])("another %s is told", async (_what, data) => {
    const row = await rowOf(id, turn);
    const where = { frozenId_number: { frozenId: id, number: turn } };
    await fromOutside((tx) => tx.reportSigning.update({ where, data }));
    expect(await told()).toEqual([{ id, turn, code: "lao-cai", fault: "changed" }]);
    await fromOutside((tx) => tx.reportSigning.update({ where, data: row }));
  });

  it("one that is gone, and one that nobody entered, are told", async () => {
    const row = await rowOf(id, turn);
    await fromOutside((tx) => tx.reportSigning.deleteMany({ where: { frozenId: id, number: turn } }));
    expect(await told()).toEqual([{ id, turn, code: "lao-cai", fault: "missing" }]);
    const added = { ...row, number: turn + 1 };
    await fromOutside((tx) => tx.reportSigning.createMany({ data: [row, added] }));
    expect(await told()).toEqual([{ id, turn: turn + 1, code: "lao-cai", fault: "untold" }]);
    await fromOutside((tx) => tx.reportSigning.deleteMany({ where: { frozenId: id, number: turn + 1 } }));
  });
});
