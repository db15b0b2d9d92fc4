import { beforeAll, expect, it } from "vitest";
import { type BrokenLink, listBrokenLinks } from "@/data/audit-check";
import { db } from "@/data/db";
import { Prisma } from "@/data/generated/client";
import { operate } from "@/domain/policy";
import { idOf, sendTotal } from "../support/entering";
import { at, plantTinyTree, reaching, today } from "../support/tiny-tree";

beforeAll(async () => {
  await plantTinyTree();
  const recorder = await reaching("lao-cai", "admission.record");
  for (const code of ["muong-hum", "seo-po-ho", "ky-quan-san", "thon-5", "trung-leng-ho"])
    for (const year of ["2020", "2021", "2022", "2023"]) await idOf(sendTotal(recorder, code, year, 4));
});

const broken = () => listBrokenLinks(operate("ledger.keep", today));

/** What somebody with the database's own password could do: the triggers are off meanwhile. */
async function tamper(statement: Prisma.Sql) {
  await db.$transaction([
    db.$executeRaw`ALTER TABLE "AuditEvent" DISABLE TRIGGER USER`,
    db.$executeRaw(statement),
    db.$executeRaw`ALTER TABLE "AuditEvent" ENABLE TRIGGER USER`,
  ]);
}

it("nothing is broken to begin with", async () => {
  expect(await broken()).toEqual([]);
});

// One chain each, and one that nobody touches.
it.each<[string, string, (chain: number) => Prisma.Sql, [number, BrokenLink["fault"]][]]>([
  [
    "an edited line",
    "muong-hum",
    (chain) => Prisma.sql`UPDATE "AuditEvent" SET reason = 'khác' WHERE chain = ${chain} AND number = 2`,
    [[2, "changed"]],
  ],
  [
    "a dropped line",
    "seo-po-ho",
    (chain) => Prisma.sql`DELETE FROM "AuditEvent" WHERE chain = ${chain} AND number = 3`,
    [[3, "missing"]],
  ],
  [
    "a dropped last line",
    "ky-quan-san",
    (chain) => Prisma.sql`DELETE FROM "AuditEvent" WHERE chain = ${chain} AND number = 4`,
    [[4, "cut"]],
  ],
  [
    "two swapped lines",
    "thon-5",
    (chain) => Prisma.sql`
      UPDATE "AuditEvent" a SET "at" = b."at", subject = b.subject, "after" = b."after", previous = b.previous, hash = b.hash
      FROM "AuditEvent" b WHERE a.chain = ${chain} AND b.chain = ${chain} AND a.number IN (2, 3) AND b.number = 5 - a.number`,
    [
      [2, "changed"],
      [2, "unlinked"],
      [3, "changed"],
      [3, "unlinked"],
      [4, "unlinked"],
    ],
  ],
])("%s is named", async (_what, code, statement, faults) => {
  const { id: chain } = await at(code);
  const before = await broken();
  await tamper(statement(chain));
  const found = (await broken()).filter((link) => !before.some((one) => one.chain === link.chain));
  expect(found).toEqual(faults.map(([number, fault]) => ({ chain, number, fault })));
});
