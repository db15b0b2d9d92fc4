import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { findLine, listChain } from "@/data/ledger/admissions";
import { listOpenTotals } from "@/data/ledger/open-totals";
import type { Access } from "@/domain/access";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { addAdmission } from "@/features/admissions/add";
import { answer, idOf, newKey, problemsOf, sendCorrection, sendNamed, sendTotal } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, plantTinyTree, reaching } from "../support/tiny-tree";
import { threeSums } from "../support/whole-ledger";

let recorder: Access<"admission.record">;
let reader: Access<"admission.read">;
let cell: Organization;
let year = 2010;

beforeAll(async () => {
  await plantTinyTree();
  recorder = await reaching("muong-hum", "admission.record");
  reader = await reaching("muong-hum", "admission.read");
  cell = await at("seo-po-ho");
});

// A year of its own for each test, so that none reads another's totals.
beforeEach(() => {
  year++;
});

const months = () => ({ from: monthOf(year, 5), to: monthOf(year, 5) });
const named = (more: object = {}) => sendNamed(recorder, cell.code, { ceremonyOn: `${year}-05-19`, ...more });
const left = async (at_: Organization = cell) =>
  (await listOpenTotals(recorder, at_, months(), "nothing")).map((one) => [one.holder, one.balance]);
const sums = async () => {
  const [kept] = await threeSums();
  return kept.filter((row) => row.from >= monthOf(year, 1) && row.to <= monthOf(year, 12));
};
/** Sums without the rows that count nothing. */
const counting = async () => (await sums()).filter((row) => row.admitted !== 0 || row.named !== 0 || row.reports !== 0);

describe("a person taken out of the commune's total and then withdrawn", () => {
  it("is given back to it as nobody by name, and every sum is as before", async () => {
    const total = await idOf(sendTotal(recorder, "muong-hum", `${year}`, 10));
    const before = await counting();
    const entry = await idOf(named({ total, woman: "yes" }));
    expect(await left()).toEqual([["Đảng bộ xã Mường Hum", 9]]);
    answer(await sendCorrection(recorder, entry));
    expect(await counting()).toEqual(before);
    expect(await left()).toEqual([["Đảng bộ xã Mường Hum", 10]]);
    expect(await db.admission.count({ where: { memberId: { not: null }, organization: { code: "muong-hum" } } })).toBe(
      0,
    );
  });

  it("takes along what was copied of the person, so that statistics of persons follow", async () => {
    const facts = { bornOn: `${year - 30}-06-01`, occupation: "PUPIL", religious: "yes", qualification: "COLLEGE" };
    const entry = await idOf(named(facts));
    answer(await sendCorrection(recorder, entry));
    const lines = await db.admission.findMany({ where: { OR: [{ id: entry }, { correctsId: entry }] } });
    const kept = { age: 29, occupation: "PUPIL", religious: true, qualification: "COLLEGE", readmitted: null };
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatchObject(kept);
    expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(0);
  });

  it("out of the cell's own total, too", async () => {
    const total = await idOf(sendTotal(recorder, cell.code, `${year}`, 4));
    const before = await counting();
    const entry = await idOf(named({ total }));
    expect(await left()).toEqual([["Chi bộ Séo Pờ Hồ", 3]]);
    answer(await sendCorrection(recorder, entry));
    expect(await left()).toEqual([["Chi bộ Séo Pờ Hồ", 4]]);
    expect(await counting()).toEqual(before);
  });
});

describe("a total that was given to a cell, which gave it on to a person", () => {
  it("cannot be corrected below that person, and never leaves less than nothing", async () => {
    const total = await idOf(sendTotal(recorder, "muong-hum", `${year}`, 10));
    const ofCell = await idOf(sendTotal(recorder, cell.code, `${year}-05`, 3, { total }));
    answer(await named({ total: ofCell }));
    expect(await left()).toEqual([
      ["Chi bộ Séo Pờ Hồ", 2],
      ["Đảng bộ xã Mường Hum", 7],
    ]);
    expect(problemsOf(await sendCorrection(recorder, ofCell))).toEqual(["admission.totalExhausted"]);
    expect(problemsOf(await sendCorrection(recorder, ofCell, { count: 0 }))).toEqual(["admission.totalExhausted"]);
    answer(await sendCorrection(recorder, ofCell, { count: 1 }));
    expect(await left()).toEqual([["Đảng bộ xã Mường Hum", 9]]);
    expect(problemsOf(await sendCorrection(recorder, total, { count: 0 }))).toEqual(["admission.totalExhausted"]);
    expect(problemsOf(await sendCorrection(recorder, ofCell, { count: 11 }))).toEqual(["admission.totalExhausted"]);
    answer(await sendCorrection(recorder, ofCell, { count: 10 }));
    expect(await left()).toEqual([["Chi bộ Séo Pờ Hồ", 9]]);
  });
});

describe("a total", () => {
  it("is not drawn from for itself: what is added to it is new", async () => {
    const total = await idOf(sendTotal(recorder, "muong-hum", `${year}`, 10));
    const before = await footprint();
    expect(problemsOf(await sendTotal(recorder, "muong-hum", `${year}`, 12, { total }))).toEqual([
      "admission.noSuchTotal",
    ]);
    expect(await footprint()).toEqual(before);
    answer(await sendTotal(recorder, "muong-hum", `${year}-05`, 2, { total }));
    expect(await left()).toEqual([
      ["Đảng bộ xã Mường Hum", 2],
      ["Đảng bộ xã Mường Hum", 8],
    ]);
  });
});

describe("a number of persons that a program adds on a day", () => {
  const added = (more: object) =>
    addAdmission(recorder, { organization: cell.code, date: day(`${year}-05-19`), count: 2, ...more }, newKey());

  it("is not drawn from the cell's own total for that month, which would hold it again", async () => {
    const itemises = await idOf(sendTotal(recorder, cell.code, `${year}-05`, 5));
    expect(problemsOf(await added({ itemises }))).toEqual(["admission.noSuchTotal"]);
    expect(await left()).toEqual([["Chi bộ Séo Pờ Hồ", 5]]);
  });

  it("is drawn from a longer or a higher one", async () => {
    const itemises = await idOf(sendTotal(recorder, cell.code, `${year}`, 5));
    answer(await added({ itemises }));
    expect(await left()).toContainEqual(["Chi bộ Séo Pờ Hồ", 3]);
    expect(problemsOf(await added({ itemises, count: 4 }))).toEqual(["admission.totalExhausted"]);
  });
});

describe("an entry", () => {
  it("is corrected again and again, one correction after the other", async () => {
    const entry = await idOf(sendTotal(recorder, "muong-hum", `${year}`, 10));
    for (const count of [7, 12, 0, 3]) answer(await sendCorrection(recorder, entry, { count }));
    const chain = await listChain(reader, entry);
    expect(chain.map((line) => line.count)).toEqual([10, -3, 5, -12, 3]);
    expect(chain.map((line) => line.correctsId)).toEqual([null, ...chain.slice(0, -1).map((line) => line.id)]);
    expect(await findLine(reader, entry)).toMatchObject({ now: 3, isWithdrawn: false });
  });

  it("is withdrawn once, and then nothing has been reported", async () => {
    const entry = await idOf(sendTotal(recorder, "muong-hum", `${year}`, 10));
    answer(await sendCorrection(recorder, entry));
    expect((await sums()).every((row) => row.admitted === 0 && row.reports === 0 && row.ownReports === 0)).toBe(true);
    expect(await findLine(reader, entry)).toMatchObject({ now: 0, isWithdrawn: true });
    const before = await footprint();
    expect(problemsOf(await sendCorrection(recorder, entry))).toEqual(["admission.alreadyCorrected"]);
    expect(problemsOf(await sendCorrection(recorder, entry, { count: 4 }))).toEqual(["admission.alreadyCorrected"]);
    expect(await footprint()).toEqual(before);
    expect(problemsOf(await sendTotal(recorder, "muong-hum", `${year}`, 0))).toEqual([]);
  });

  it("that was added to a total is withdrawn once, too", async () => {
    answer(await sendTotal(recorder, "muong-hum", `${year}`, 10));
    const more = await idOf(sendTotal(recorder, "muong-hum", `${year}`, 15));
    answer(await sendCorrection(recorder, more));
    expect(problemsOf(await sendCorrection(recorder, more))).toEqual(["admission.alreadyCorrected"]);
  });

  it("as it was drawn, and a correction itself, cannot be corrected", async () => {
    const total = await idOf(sendTotal(recorder, "muong-hum", `${year}`, 10));
    const entry = await idOf(named({ total }));
    const draw = await db.admission.findFirst({ where: { itemisesId: total, count: -1 }, orderBy: { id: "desc" } });
    const mended = answer(await sendCorrection(recorder, entry)).id;
    const before = await footprint();
    for (const id of [draw?.id ?? "", mended])
      expect(problemsOf(await sendCorrection(recorder, id, { count: 3 }))).toEqual(["admission.notCorrectable"]);
    expect(await footprint()).toEqual(before);
  });

  it("is corrected against the number seen", async () => {
    const entry = await idOf(sendTotal(recorder, "muong-hum", `${year}`, 10));
    answer(await sendCorrection(recorder, entry, { count: 8, seen: 10 }));
    expect(problemsOf(await sendCorrection(recorder, entry, { count: 9, seen: 10 }))).toEqual([
      "admission.changedMeanwhile",
    ]);
  });
});
