import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { operator } from "@/access/operator";
import { db } from "@/data/db";
import { freezeReport } from "@/data/reports/freezing";
import { findAnnexHash, readFrozenAnnex, sealAnnex } from "@/data/reports/frozen-annex";
import { linkHash } from "@/data/reports/hash";
import { listTampered } from "@/data/reports/tampered";
import type { Access } from "@/domain/access";
import { truncated } from "@/domain/figures/percent";
import { QuotaInput } from "@/domain/quotas/setting";
import type { AnnexLine } from "@/domain/reports/figures";
import { yes } from "@/domain/result";
import { recordQuota } from "@/features/quotas/record";
import { readAnnexPage, readAnnexPages } from "@/features/reports/annex-lines";
import { askedReport } from "@/features/reports/asked-report";
import { readFigures } from "@/features/reports/figures";
import { answer, idOf, newKey, problemsOf, sendTotal } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

let reader: Access<"attainment.read">;
let recorder: Access<"admission.record">;

beforeAll(async () => {
  await plantTinyTree();
  reader = await reaching("lao-cai", "attainment.read");
  recorder = await reaching("lao-cai", "admission.record");
  await idOf(sendTotal(recorder, "seo-po-ho", "2023", 3));
});

/** Freezes the report of the province with its cells as pages of their own, as one of many cells is. */
async function freeze(annexPages = 1) {
  const asked = await askedReport(reader, "lao-cai", "2023");
  if (!asked?.asked.ok) throw new Error("no report");
  const { value } = asked.asked;
  const { organization } = value.standing;
  const text = {
    ...{ issuer: "Tỉnh ủy", number: "", place: "Lào Cai", on: today, opening: "", results: "", difficulties: "" },
    ...{ next: "", recipients: "", forWhom: "", position: "", signer: "" },
  };
  return freezeReport(
    await reaching("lao-cai", "report.write"),
    organization,
    value.period,
    { key: newKey(), body: {} },
    async () => yes({ figures: { ...(await readFigures(reader, value, "none")), annexPages }, text }),
    (tx) => readAnnexPages(reader, { path: organization.path, period: value.period, style: truncated }, tx),
  );
}

const frozen = async () => answer(await freeze()).id ?? "";

async function linesOf(id: string): Promise<AnnexLine[]> {
  const lines: AnnexLine[] = [];
  for await (const line of readFrozenAnnex(id)) lines.push(line);
  return lines;
}

const numbers = (lines: readonly AnnexLine[]) => lines.map(({ code, admitted }) => [code, admitted]);

/** The report has told what is entered here. */
const why = { reason: "nhận quyết định muộn" };

let id: string;
beforeEach(async () => {
  id = await frozen();
});

it("holds the cells as they were at the moment of freezing, whatever is changed afterwards", async () => {
  const before = await linesOf(id);
  expect(numbers(before)).toEqual([
    ["seo-po-ho", 3],
    ["ky-quan-san", 0],
    ["thon-5", 0],
    ["po-ho", 0],
  ]);
  await idOf(sendTotal(recorder, "ky-quan-san", "2023", 7, why));
  const quota = {
    organization: "po-ho",
    period: "2023",
    basis: "ASSIGNED",
    shape: "EXACTLY",
    min: 2,
    decidedOn: "2023-01-05",
  };
  answer(await recordQuota(await granted("board", "lao-cai", "quota.assign"), QuotaInput.parse(quota)));
  await db.headcount.create({
    data: { organizationId: (await at("thon-5")).id, on: new Date("2023-06-30"), total: 11 },
  });
  await db.placement.updateMany({ where: { organization: { code: "seo-po-ho" } }, data: { name: "Tên khác" } });
  expect(await linesOf(id)).toEqual(before);
  // All of that would be in an annex read now.
  const { path } = await at("lao-cai");
  const period = { kind: "year", name: "2023", from: 2023 * 12, to: 2023 * 12 + 11 } as const;
  const now = await readAnnexPage(reader, { path, period, after: "", most: 9, style: truncated });
  expect(now.lines.map(({ name, members, admitted, quotas }) => [name, members, admitted, quotas.length])).toEqual([
    ["Tên khác", null, 3, 0],
    ["Chi bộ Kỳ Quan San", null, 7, 0],
    ["Chi bộ thôn 5", 11, 0, 0],
    ["Chi bộ Pờ Hồ", null, 0, 1],
  ]);
});

it("is answered again while nothing is written below, and frozen anew where a cell changed but no sum did", async () => {
  expect(await frozen()).toBe(id);
  const before = await linesOf(id);
  // The district's and the province's sum stay: one comes in at a cell, out of the total of its commune.
  await idOf(sendTotal(recorder, "muong-hum", "2023", 12, why));
  const second = await frozen();
  expect(second).not.toBe(id);
  await idOf(sendTotal(recorder, "thon-5", "2023", 1, { total: await totalOf("muong-hum"), ...why }));
  const third = await frozen();
  expect(third).not.toBe(second);
  const [{ hash: one } = {}, { hash: other } = {}] = await db.frozenReport.findMany({
    where: { id: { in: [second, third] } },
    select: { hash: true },
  });
  expect(one).toBe(other);
  expect(numbers(await linesOf(third))).not.toEqual(numbers(before));
});

const totalOf = async (code: string) =>
  (
    await db.admission.findFirstOrThrow({
      where: { organization: { code }, kind: "TOTAL", count: { gt: 0 } },
      orderBy: { id: "desc" },
    })
  ).id;

it("is frozen whole or not at all: cells that came or went while it was read refuse it", async () => {
  await idOf(sendTotal(recorder, "po-ho", "2023", 1 + (await now("po-ho")), why));
  const before = await footprint();
  expect(problemsOf(await freeze(2))).toEqual(["report.movedOn"]);
  expect(await footprint()).toEqual(before);
});

const now = async (code: string) => (await linesOf(id)).find((line) => line.code === code)?.admitted ?? 0;

it("cannot be changed, and what is changed from outside is told", async () => {
  await expect(db.frozenAnnexPage.updateMany({ data: { rows: [] } })).rejects.toThrow("append-only");
  await expect(db.frozenAnnexPage.deleteMany({})).rejects.toThrow("append-only");
  const keeper = await operator("ledger.keep");
  const told = [{ id, code: "lao-cai", fault: "changed" }];
  expect(await listTampered(keeper)).toEqual([]);
  const page = await db.frozenAnnexPage.findFirstOrThrow({ where: { frozenId: id } });
  const rows = (page.rows as AnnexLine[]).map((line) => ({ ...line, admitted: 44 }));
  await db.$executeRaw`ALTER TABLE "FrozenAnnexPage" DISABLE TRIGGER frozen_annex_append_only`;
  await db.frozenAnnexPage.updateMany({ where: { frozenId: id }, data: { rows } });
  expect(await listTampered(keeper)).toEqual(told);
  // Sealed anew by somebody who knows how: the trail still holds the hash that was written.
  const { hash } = await db.frozenReport.findUniqueOrThrow({ where: { id } });
  await db.frozenAnnexPage.updateMany({ where: { frozenId: id }, data: { hash: linkHash(hash, rows) } });
  expect(await listTampered(keeper)).toEqual(told);
  await db.frozenAnnexPage.deleteMany({ where: { frozenId: id } });
  expect(await listTampered(keeper)).toEqual(told);
  await db.frozenAnnexPage.create({ data: { ...page, rows: page.rows ?? [] } });
  expect(await listTampered(keeper)).toEqual([]);
  const pages = async function* () {
    yield [];
  };
  await expect(db.$transaction((tx) => sealAnnex(tx, { id, hash }, pages()))).rejects.toThrow();
  await db.$executeRaw`ALTER TABLE "FrozenAnnexPage" ENABLE TRIGGER frozen_annex_append_only`;
});

it("takes no page after a gap, after the last or without a report that says so", async () => {
  const hash = "f".repeat(64);
  const put = (number: number) => db.frozenAnnexPage.create({ data: { frozenId: id, number, rows: [], hash } });
  const sealed = await findAnnexHash(id, 1);
  for (const number of [2, 99]) await expect(put(number)).rejects.toThrow("takes no page");
  const { figures, ...row } = await db.frozenReport.findUniqueOrThrow({ where: { id } });
  const whole = { ...row, id: randomUUID(), text: row.text ?? {}, figures: { ...(figures as object), annexPages: 2 } };
  await expect(db.frozenReport.create({ data: whole })).rejects.toThrow("not whole");
  // Put there by somebody who owns the tables: it seals nothing, is not read, and is told.
  await db.$executeRaw`ALTER TABLE "FrozenAnnexPage" DISABLE TRIGGER USER`;
  await put(99);
  expect(await findAnnexHash(id, 1)).toBe(sealed);
  expect(await listTampered(await operator("ledger.keep"))).toEqual([{ id, code: "lao-cai", fault: "changed" }]);
  await db.frozenAnnexPage.deleteMany({ where: { number: 99 } });
  await db.$executeRaw`ALTER TABLE "FrozenAnnexPage" ENABLE TRIGGER USER`;
});
