import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { Prisma } from "@/data/generated/client";
import { QuotaInput } from "@/domain/quotas/setting";
import { recordQuota } from "@/features/quotas/record";
import { answer, idOf, sendNamed } from "../support/entering";
import { footprint } from "../support/footprint";
import { sendReturn } from "../support/returning";
import { granted, plantTinyTree, reaching } from "../support/tiny-tree";

beforeAll(async () => {
  await plantTinyTree();
  await idOf(sendNamed(await reaching("muong-hum", "admission.record"), "seo-po-ho"));
  const quota = { organization: "muong-hum", period: "2023", basis: "COMMITTED", shape: "EXACTLY", min: 11 };
  answer(await recordQuota(await granted("secretary", "muong-hum", "quota.promise"), QuotaInput.parse(quota)));
  answer(await sendReturn("muong-hum", "2023"));
});

describe.each(["Admission", "Quota", "ReturnStep", "AuditEvent"])("the table %s", (name) => {
  const table = Prisma.raw(`"${name}"`);

  it.each([
    ["changes no row", Prisma.sql`UPDATE ${table} SET id = id`],
    ["changes no row, not even where there is none", Prisma.sql`UPDATE ${table} SET id = id WHERE false`],
    ["drops no row", Prisma.sql`DELETE FROM ${table}`],
    ["is never emptied", Prisma.sql`TRUNCATE ${table} CASCADE`],
  ])("%s", async (_what, statement) => {
    const before = await footprint();
    expect(before[name]).toBeGreaterThan(0);
    await expect(db.$executeRaw(statement)).rejects.toThrow(/append-only/);
    expect(await footprint()).toEqual(before);
  });
});

describe("the ledger", () => {
  const row = {
    ...{ organizationId: 1, path: "/1/", kind: "TOTAL" as const, fromMonth: 24276, toMonth: 24276, count: 1 },
    ...{ reports: 1, changeId: "00000000-0000-7000-8000-000000000000" },
  };

  it.each([
    ["months upside down", { fromMonth: 24277 }],
    ["a day outside its month", { date: new Date("2023-02-01") }],
    ["a day of a longer range", { date: new Date("2023-01-01"), toMonth: 24277 }],
    ["more persons than an entry may hold", { count: 100_001 }],
    ["fewer", { count: -100_001 }],
    ["a person without a name", { kind: "NAMED" as const, date: new Date("2023-01-01") }],
    ["a correction of nothing", { kind: "CORRECTION" as const }],
    ["two reports at once", { reports: 2 }],
    ["no organization", { organizationId: 4711 }],
  ])("refuses %s, whoever writes it", async (_what, more) => {
    const before = await footprint();
    await expect(db.admission.create({ data: { ...row, ...more } })).rejects.toThrow();
    expect(await footprint()).toEqual(before);
  });
});
