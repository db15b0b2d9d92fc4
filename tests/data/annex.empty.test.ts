import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { db } from "@/data/db";
import { closeQueue } from "@/data/queue";
import { countAnnexCells } from "@/data/reports/annex-cells";
import { findOrder, mostOpen, orderAnnex, readAnnex, readOrder, writePage } from "@/data/reports/annex-orders";
import type { Access } from "@/domain/access";
import { truncated } from "@/domain/figures/percent";
import { yearPeriod } from "@/domain/period";
import type { AnnexLine } from "@/domain/reports/figures";
import { readAnnexPage } from "@/features/reports/annex-lines";
import { annexWork } from "@/features/reports/annex-work";
import { annexFile } from "@/features/reports/read-order";
import { answer, idOf, newKey, problemsOf, sendTotal } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, plantTinyTree, reaching } from "../support/tiny-tree";

const period = yearPeriod(2023);
const never = new AbortController().signal;
let reader: Access<"attainment.read">;

beforeAll(async () => {
  await plantTinyTree();
  reader = await reaching("lao-cai", "attainment.read");
  const recorder = await reaching("lao-cai", "admission.record");
  await idOf(sendTotal(recorder, "seo-po-ho", "2023", 3));
  await idOf(sendTotal(recorder, "po-ho", "2023", 0));
});
afterAll(closeQueue);

/** The id of an order that nothing was ordered before. */
async function ordered(code = "lao-cai"): Promise<string> {
  await db.annexOrder.deleteMany({});
  return order(code);
}

async function order(code = "lao-cai"): Promise<string> {
  const organization = await at(code);
  const total = await countAnnexCells(reader, { path: organization.path, months: period });
  const placed = await orderAnnex(reader, organization, period, total, { key: newKey(), body: {} });
  if (!placed.ok) throw new Error(JSON.stringify(placed.problems));
  return placed.value.id;
}

async function linesOf(id: string): Promise<AnnexLine[]> {
  const lines: AnnexLine[] = [];
  for await (const line of readAnnex(id)) lines.push(line);
  return lines;
}

it("holds every cell below once, in the order of the tree, zero and silence apart", async () => {
  const id = await ordered();
  await annexWork.run({ order: id }, never);
  expect(
    (await linesOf(id)).map(({ name, superior, admitted, isReported }) => [name, superior, admitted, isReported]),
  ).toEqual([
    ["Chi bộ Séo Pờ Hồ", "Đảng bộ xã Mường Hum", 3, true],
    ["Chi bộ Kỳ Quan San", "Đảng bộ xã Mường Hum", 0, false],
    ["Chi bộ thôn 5", "Đảng bộ xã Mường Hum", 0, false],
    ["Chi bộ Pờ Hồ", "Đảng bộ xã Trung Lèng Hồ", 0, true],
  ]);
  expect(await findOrder(reader, "lao-cai", id)).toMatchObject({ done: 4, total: 4, isFinished: true });
});

it("goes on where it was broken off, and whoever comes twice writes nothing twice", async () => {
  const id = await ordered();
  const { path } = await at("lao-cai");
  const { lines, last } = await readAnnexPage(reader, {
    ...{ path, period, after: "", most: 2, until: new Date() },
    style: truncated,
  });
  await writePage(id, { after: "", last, rows: lines });
  await writePage(id, { after: "", last, rows: lines });
  expect(await readOrder(id)).toMatchObject({ done: 2, isFinished: false, last });
  await Promise.all([annexWork.run({ order: id }, never), annexWork.run({ order: id }, never)]);
  expect(await findOrder(reader, "lao-cai", id)).toMatchObject({ done: 4, isFinished: true });
  expect(new Set((await linesOf(id)).map(({ code }) => code)).size).toBe(4);
  expect(await linesOf(id)).toHaveLength(4);
});

it("counts as of the moment it was ordered, whatever was recorded before it was made", async () => {
  const id = await ordered();
  await idOf(sendTotal(await reaching("lao-cai", "admission.record"), "ky-quan-san", "2023", 7));
  await annexWork.run({ order: id }, never);
  const lines = await linesOf(id);
  expect(lines.map(({ admitted }) => admitted)).toEqual([3, 0, 0, 0]);
  expect(lines.map(({ isReported }) => isReported)).toEqual([true, false, false, true]);
});

it("tells what was recorded later by the database, however wrong the clock of a process is", async () => {
  const recorder = await reaching("lao-cai", "admission.record");
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
  await idOf(sendTotal(recorder, "thon-5", "2023", 4));
  vi.useRealTimers();
  const id = await ordered();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 60_000 });
  await idOf(sendTotal(recorder, "po-ho", "2022", 5));
  await idOf(sendTotal(recorder, "po-ho", "2023", 6, { seen: 0, total: "add", confirmed: true }));
  vi.useRealTimers();
  await annexWork.run({ order: id }, never);
  const lines = await linesOf(id);
  expect(lines.map(({ admitted }) => admitted)).toEqual([3, 7, 4, 0]);
  expect(lines.map(({ before }) => before)).toEqual([null, null, null, null]);
});

it("stops between pages when the process ends, and is nobody's who cannot reach it", async () => {
  const id = await ordered();
  await annexWork.run({ order: id }, AbortSignal.abort());
  expect(await findOrder(reader, "lao-cai", id)).toMatchObject({ done: 0, isFinished: false });
  expect(await annexFile(reader, "lao-cai", id)).toBeUndefined();
  const elsewhere = await reaching("son-la", "attainment.read");
  expect(await findOrder(elsewhere, "lao-cai", id)).toBeUndefined();
  expect(await findOrder(elsewhere, "son-la", id)).toBeUndefined();
  const before = await footprint();
  const refused = await orderAnnex(elsewhere, await at("lao-cai"), period, 4, { key: newKey(), body: {} });
  expect(refused.ok).toBe(false);
  expect(await footprint()).toEqual(before);
});

it("an order that is gone is no work", async () => {
  const id = await ordered();
  await db.annexOrder.delete({ where: { id } });
  await annexWork.run({ order: id }, never);
  expect(await linesOf(id)).toEqual([]);
});

it("is ordered once: what is being made, or was made today of the same ledger, is answered again", async () => {
  const id = await ordered();
  expect(await order()).toBe(id);
  await annexWork.run({ order: id }, never);
  expect(await order()).toBe(id);
  await idOf(sendTotal(await reaching("lao-cai", "admission.record"), "seo-po-ho", "2021", 1));
  const next = await order();
  expect(next).not.toBe(id);
  // What was given up hours ago is no longer waited for.
  await db.annexOrder.update({ where: { id: next }, data: { at: new Date(Date.now() - 2 * 3600_000) } });
  expect(await order()).not.toBe(next);
});

it("many who order at once get one", async () => {
  await db.annexOrder.deleteMany({});
  const all = await Promise.all(Array.from({ length: 12 }, () => order()));
  expect(new Set(all).size).toBe(1);
  expect(await db.annexOrder.count()).toBe(1);
});

it("nobody orders more than a few before they are made, and is told so", async () => {
  await db.annexOrder.deleteMany({});
  const sendFor = async (year: number, who = reader) =>
    orderAnnex(who, await at("lao-cai"), yearPeriod(year), 4, { key: newKey(), body: {} });
  for (let year = 2001; year <= 2000 + mostOpen.ofOne; year++) answer(await sendFor(year));
  const before = await footprint();
  expect(await sendFor(2011)).toMatchObject({
    problems: [{ code: "report.tooManyOrders", values: { count: mostOpen.ofOne } }],
  });
  expect(await footprint()).toEqual(before);
  expect((await sendFor(2001)).ok).toBe(true);
  for (let other = 0; other < mostOpen.ofPlace - mostOpen.ofOne; other++)
    answer(await sendFor(1980 + other, { ...reader, userId: 100 + other }));
  expect(problemsOf(await sendFor(2011, { ...reader, userId: 99 }))).toEqual(["report.tooManyOrdersHere"]);
});

it("who sends many orders at once gets no more than who sends them one by one, at one place or at several", async () => {
  await db.annexOrder.deleteMany({});
  const places = await Promise.all(["lao-cai", "bat-xat", "muong-hum"].map(at));
  const sendAll = Array.from({ length: 12 }, (_, index) => places[index % 3] ?? places[0]).flatMap((place, index) =>
    place ? [orderAnnex(reader, place, yearPeriod(1990 + index), 4, { key: newKey(), body: {} })] : [],
  );
  const done = await Promise.all(sendAll);
  expect(done.filter(({ ok }) => ok)).toHaveLength(mostOpen.ofOne);
  expect(await db.annexOrder.count()).toBe(mostOpen.ofOne);
});
