import { beforeAll, describe, expect, test } from "vitest";
import type { AskAccess } from "@/access/access-to";
import { db } from "@/data/db";
import type { Permission } from "@/domain/access";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { decide, type Role } from "@/domain/policy";
import { pageLength, readLedger } from "@/features/admissions/ledger";
import { readLine } from "@/features/admissions/line";
import { readNamedEntry } from "@/features/admissions/named-entry";
import { readTotalEntry } from "@/features/admissions/total-entry";
import { sendNamed, sendTotal } from "../support/entering";
import { questionsOf } from "../support/questions";

/** How somebody granted the role at an organization asks for accesses. */
async function granted(role: Role, code: string): Promise<AskAccess> {
  const { path } = await db.organization.findUniqueOrThrow({ where: { code } });
  const who = { userId: 7, actor: role, today: day("2024-03-15"), grants: [{ role, path, until: null }] };
  return async (permission) => decide(who, permission);
}

async function must<Asked extends Permission>(ask: AskAccess, permission: Asked) {
  const access = await ask(permission);
  if (!access) throw new Error(`may not ${permission}`);
  return access;
}

async function ledgerOf(ask: AskAccess, code: string, query = {}) {
  return readLedger(await must(ask, "admission.read"), await ask("member.read"), code, query);
}

async function lineOf(ask: AskAccess, code: string, id: string, query = {}) {
  return readLine(await must(ask, "admission.read"), ask, { code, id }, query);
}

async function totalOf(ask: AskAccess, code: string, query = {}) {
  return readTotalEntry(await must(ask, "admission.record"), code, query);
}

let secretary: AskAccess;
let reviewer: AskAccess;
let written = "";

beforeAll(async () => {
  [secretary, reviewer] = [await granted("secretary", "muong-hum"), await granted("reviewer", "lao-cai")];
  const entered = await sendNamed(await must(secretary, "admission.record"), "ky-quan-san", {
    fullName: "Vàng Thị Mỷ",
    ceremonyOn: "2024-03-05",
    woman: "yes",
    minority: "yes",
  });
  written = entered.ok ? entered.value.id : "";
});

describe("a reviewer", () => {
  test("reads every line and no name, nor who it is", async () => {
    const [theirs, ours] = await Promise.all([ledgerOf(reviewer, "muong-hum"), ledgerOf(secretary, "muong-hum")]);
    expect(theirs?.rows.map(({ id }) => id)).toEqual(ours?.rows.map(({ id }) => id));
    expect(ours?.rows[0]).toMatchObject({ id: written, fullName: "Vàng Thị Mỷ", kind: "NAMED", count: 1 });
    expect(theirs?.rows[0]).toMatchObject({ id: written, fullName: undefined });
    const line = await lineOf(reviewer, "ky-quan-san", written, { done: "1" });
    expect(line).toMatchObject({ person: undefined, done: undefined, correctable: undefined });
    const { memberId } = await db.admission.findUniqueOrThrow({ where: { id: written } });
    expect(JSON.stringify(theirs?.rows)).not.toMatch(new RegExp(`Mỷ|memberId|${memberId}`));
  });

  test("outside the reach there is nothing", async () => {
    expect(await ledgerOf(secretary, "bat-xat")).toBeUndefined();
    expect(await ledgerOf(reviewer, "luc-yen")).toBeUndefined();
    expect(await lineOf(await granted("reviewer", "yen-bai"), "ky-quan-san", written)).toBeUndefined();
    expect(await lineOf(secretary, "muong-hum", written)).toBeUndefined();
    expect(await lineOf(secretary, "ky-quan-san", "1")).toBeUndefined();
    expect(await totalOf(secretary, "huong-khe")).toBeUndefined();
    expect(await readNamedEntry(await must(secretary, "admission.record"), secretary, "thon-5")).toBeUndefined();
  });
});

describe("a line", () => {
  test("tells who, and what it changed here and above as far as one reaches", async () => {
    const line = await lineOf(secretary, "ky-quan-san", written, { done: "1" });
    expect(line?.person).toMatchObject({ fullName: "Vàng Thị Mỷ", woman: true, minority: true, local: null });
    const told = line?.done?.effects.map(({ code, period, before, after }) => [code, period.name, before, after]);
    expect(told).toEqual([
      ["ky-quan-san", "2020-2025", 0, 1],
      ["ky-quan-san", "2024", 0, 1],
      ["muong-hum", "2020-2025", 43, 44],
      ["muong-hum", "2024", 0, 1],
    ]);
  });

  test("tells the same however late it is asked, and what withdrawing would change now", async () => {
    await sendTotal(await must(secretary, "admission.record"), "ta-po-ho", "2024", 2);
    const late = await lineOf(secretary, "ky-quan-san", written, { done: "1" });
    expect(late?.done?.effects[2]).toMatchObject({ before: 43, after: 44 });
    const now = await lineOf(secretary, "ky-quan-san", written);
    expect(now?.correctable?.effects[2]).toMatchObject({ code: "muong-hum", before: 46, after: 45 });
  });
});

describe("a form for a total", () => {
  test("opens on this year, with what is held and what of it is entered in detail", async () => {
    const entry = await totalOf(secretary, "muong-hum");
    expect(entry?.period?.name).toBe("2024");
    expect(entry?.held).toMatchObject({ sum: { admitted: 3 }, parts: 3 });
    const before = await totalOf(secretary, "muong-hum", { period: "2020-2022" });
    expect(before?.held).toMatchObject({ sum: { admitted: 35 }, parts: 5 });
    expect(await totalOf(secretary, "muong-hum", { period: "2024-Q5" })).toMatchObject({
      period: undefined,
      held: undefined,
    });
  });

  test("asks which term a year between two congresses is for", async () => {
    const { id: organizationId } = await db.organization.findUniqueOrThrow({ where: { code: "muong-hum" } });
    const terms = await db.term.findMany({ orderBy: { name: "asc" } });
    const dates = [
      [monthOf(2015, 8), monthOf(2020, 7)],
      [monthOf(2020, 8), monthOf(2025, 7)],
    ] as const;
    await db.termDates.createMany({
      data: terms.flatMap(({ id: termId }, index) => {
        const [fromMonth, toMonth] = dates[index] ?? [0, 0];
        return fromMonth ? [{ organizationId, termId, fromMonth, toMonth }] : [];
      }),
    });
    const open = await totalOf(secretary, "muong-hum", { period: "2020" });
    expect(open?.straddled.map(({ name }) => name)).toEqual(["2015-2020", "2020-2025"]);
    expect(open?.held).toBeUndefined();
    const chosen = await totalOf(secretary, "muong-hum", { period: "2020", term: "2020-2025" });
    expect(chosen?.held?.months).toEqual({ from: monthOf(2020, 8), to: monthOf(2020, 12) });
    expect((await totalOf(secretary, "muong-hum", { period: "2020", term: "1" }))?.held).toBeUndefined();
  });

  test("names a superior's total without telling what is left of it", async () => {
    const ask = await granted("secretary", "ky-quan-san");
    const entry = await readNamedEntry(await must(ask, "admission.record"), ask, "ky-quan-san");
    expect(entry?.cells.map(({ code }) => code)).toEqual(["ky-quan-san"]);
    expect(entry?.totals.map(({ holder, left }) => [holder, left])).toEqual([
      ["Đảng bộ xã Mường Hum", undefined],
      ["Đảng bộ xã Mường Hum", undefined],
    ]);
    const above = await readNamedEntry(await must(secretary, "admission.record"), secretary, "muong-hum");
    expect(above?.cells).toHaveLength(10);
    expect(above?.totals.map(({ holder, left }) => [holder, left])).toContainEqual(["Đảng bộ xã Mường Hum", 5]);
  });
});

describe("the ledger", () => {
  test("is read page by page, each line once, and within a period", async () => {
    const recorder = await must(secretary, "admission.record");
    for (let wanted = 1; wanted <= pageLength; wanted++) await sendTotal(recorder, "pieng-lao", "2024-02", wanted);
    const first = await ledgerOf(secretary, "muong-hum");
    expect(first?.rows).toHaveLength(pageLength);
    const second = await ledgerOf(secretary, "muong-hum", { after: first?.last });
    expect(second?.last).toBeUndefined();
    const all = [...(first?.rows ?? []), ...(second?.rows ?? [])].map(({ id }) => id);
    expect(new Set(all).size).toBe(await db.admission.count({ where: { path: { startsWith: "/1/6/11/" } } }));
    expect((await ledgerOf(secretary, "muong-hum", { period: "2021", after: "1" }))?.rows).toHaveLength(3);
    expect(await ledgerOf(secretary, "muong-hum", { other: "x", period: "2021" })).toMatchObject({
      asked: "x",
      period: undefined,
      rows: [],
    });
  });

  test("a page asks few questions whatever its size", async () => {
    expect(await questionsOf(() => ledgerOf(secretary, "ky-quan-san"))).toBeLessThanOrEqual(3);
    expect(await questionsOf(() => lineOf(secretary, "ky-quan-san", written))).toBeLessThanOrEqual(5);
    expect(await questionsOf(() => totalOf(secretary, "muong-hum", { period: "2023" }))).toBeLessThanOrEqual(5);
  });
});
