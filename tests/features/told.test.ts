// A figure that papers have told changes with a reason only: in the year's grid, by another program, and by a form.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { enter } from "@/access/enter";
import { db } from "@/data/db";
import { closeQueue } from "@/data/queue";
import { monthOf } from "@/domain/month";
import { recordNamed, recordTotal } from "@/features/admissions/actions";
import { saveYearGrid } from "@/features/admissions/grid/actions";
import { freezeFigures } from "@/features/reports/actions";
import { handInReturn } from "@/features/returns/actions";
import { untouched } from "@/text/form-state";
import { call, tokenOf } from "../support/api";
import { footprint } from "../support/footprint";
import { inLedger, sendCell } from "../support/grid-sending";
import { sendForm, signInAsDemo } from "../support/sending";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => code }));

const place = { organization: "ta-po-ho", total: "add" };
const report = "Báo cáo đã chốt của Đảng bộ xã Mường Hum, năm 2023";
const handedIn = "Báo cáo số liệu đã gửi của Đảng bộ xã Mường Hum, năm 2023";
const [needed, neededToo] = ["admission.frozenNeedsReason", "admission.handedInNeedsReason"] as const;

/** In a form that lists them. */
const several = "admission.papersNeedReason";

/** Refused, and nothing anywhere has changed. */
async function refuses(sending: () => Promise<unknown>, expected: object) {
  const before = await footprint();
  expect(await sending()).toMatchObject(expected);
  expect(await footprint()).toEqual(before);
}

/** Why the entries of a month were made, the latest first; and why, by the trail, the last act was done. */
async function reasons(period: string, organization = place.organization) {
  const [year = 0, month = 0] = period.split("-").map(Number);
  const [line] = await db.auditEvent.findMany({
    where: { subject: { startsWith: "admission:" } },
    orderBy: { at: "desc" },
    take: 1,
  });
  const entries = await db.admission.findMany({
    where: { organization: { code: organization }, fromMonth: monthOf(year, month) },
    orderBy: { id: "desc" },
  });
  return { ledger: entries.map(({ reason }) => reason), trail: line?.reason };
}

beforeAll(async () => {
  await signInAsDemo("secretary@demo");
  const year = { organization: "muong-hum", period: "2023" };
  const frozen = await sendForm(freezeFigures, { ...year, confirmed: "yes", key: randomUUID() });
  expect(frozen.to).toContain("done=frozen");
  const sent = await sendForm(handInReturn, { ...year, steps: "0", remark: "", key: randomUUID() });
  expect(sent.to).toContain("done=SUBMIT");
});
beforeEach(() => signInAsDemo("secretary@demo"));
afterAll(closeQueue);

describe("a cell of the grid", () => {
  test("is kept back with the papers named, and saved once it says why", async () => {
    const cell = { ...place, period: "2023-05", wanted: 2, key: randomUUID() };
    await refuses(() => sendCell(cell), { status: 422, code: needed, papers: [report, handedIn] });
    await refuses(() => sendCell({ ...cell, reason: "" }), { status: 422, code: needed });
    const why = { reason: "nhận quyết định muộn" };
    expect(await sendCell({ ...cell, ...why })).toMatchObject({ status: 200, held: 2 });
    await refuses(() => sendCell({ ...cell, ...why }), { status: 200, held: 2 });
    expect(await reasons("2023-05")).toEqual({ ledger: [why.reason], trail: why.reason });
  });

  test("asks when it is lowered, and when it is emptied", async () => {
    const cell = { ...place, period: "2023-05" };
    await refuses(() => sendCell({ ...cell, wanted: 1, seen: 2 }), { status: 422, code: needed });
    expect(await sendCell({ ...cell, wanted: 1, seen: 2, reason: "ghi thừa" })).toMatchObject({ held: 1 });
    await refuses(() => sendCell({ ...cell, wanted: null, seen: 1 }), { status: 422, code: needed });
    expect(await sendCell({ ...cell, wanted: null, seen: 1, reason: "nhầm nơi" })).toMatchObject({ held: null });
    expect(await reasons("2023-05")).toMatchObject({ ledger: ["nhầm nơi", "ghi thừa", expect.any(String)] });
  });

  test("that no paper has told is saved without a word", async () => {
    expect(await sendCell({ ...place, period: "2022-05", wanted: 1 })).toMatchObject({ status: 200, held: 1 });
    expect(await reasons("2022-05")).toEqual({ ledger: ["Bảng nhập"], trail: null });
  });
});

describe("the grid without script", () => {
  const seen = JSON.stringify({});
  const send = async (cells: Record<string, string>, more: Record<string, string> = {}) => {
    const sender = String((await enter("admission.record")).userId);
    const form = { organization: "muong-hum", year: "2023", by: "month", total: "add", sender, seen };
    return sendForm(saveYearGrid, { ...form, key: randomUUID(), ...cells, ...more });
  };
  const cells = { "cell.ta-po-ho.2023-06": "1", "cell.ky-quan-san.2023-07": "2", "cell.ta-po-ho.2023-08": "0" };

  test("asks for one reason for all cells, names every paper once, and saves what needs none", async () => {
    expect(await send(cells)).toEqual({
      errors: {
        "": "admission.partlySaved",
        "cell.ta-po-ho.2023-06": "admission.unexplained",
        "cell.ky-quan-san.2023-07": "admission.unexplained",
        reason: several,
      },
      lists: { reason: [report, handedIn] },
    });
    expect(await inLedger("ta-po-ho", monthOf(2023, 6))).toBe(0);
    const again = await send(cells, {
      reason: "sót hai chi bộ",
      seen: JSON.stringify({ "ta-po-ho 2023-08": 0 }),
    });
    expect(again.to).toContain("saved=2");
    expect(await reasons("2023-06")).toMatchObject({ ledger: ["sót hai chi bộ"] });
    expect(await reasons("2023-07", "ky-quan-san")).toMatchObject({ ledger: ["sót hai chi bộ"] });
  });
});

describe("another program", () => {
  const entry = { organization: "ta-po-ho", period: "2023-09", count: 1 };
  const send = async (body: object, key: string) =>
    call("POST /admissions", {
      token: await tokenOf("secretary@demo"),
      body,
      headers: { "idempotency-key": key },
    });

  test("is told each paper by name, and may send again with a reason under the same key", async () => {
    const key = randomUUID();
    const { status, body } = await send(entry, key);
    expect([status, body.code, body.field]).toEqual([422, needed, "reason"]);
    expect(body.problems.map(({ code }: { code: string }) => code)).toEqual([needed, neededToo]);
    expect(body.detail).toContain("Đảng bộ xã Mường Hum, năm 2023.");
    expect(await inLedger("ta-po-ho", monthOf(2023, 9))).toBe(0);
    expect((await send({ ...entry, reason: "nhập từ hệ thống cũ" }, key)).status).toBe(201);
    expect(await reasons("2023-09")).toEqual({ ledger: ["nhập từ hệ thống cũ"], trail: "nhập từ hệ thống cũ" });
  });

  test("corrects with a reason only", async () => {
    const [{ id } = { id: "" }] = await db.admission.findMany({ where: { reason: "nhập từ hệ thống cũ" } });
    const correction = { organization: "ta-po-ho", corrects: id, count: 1 };
    const key = randomUUID();
    expect(await send(correction, key)).toMatchObject({ status: 422, body: { code: needed } });
    expect((await send({ ...correction, reason: "thiếu một" }, key)).status).toBe(201);
  });

  test("names a person with a reason, which stands in the ledger alone", async () => {
    const person = { organization: "ta-po-ho", date: "2023-10-03", count: 1, member: "Sùng Thị Dợ" };
    const key = randomUUID();
    expect(await send(person, key)).toMatchObject({ status: 422, body: { code: needed } });
    expect((await send({ ...person, reason: "quyết định đến muộn" }, key)).status).toBe(201);
    expect(await reasons("2023-10")).toEqual({ ledger: ["quyết định đến muộn"], trail: null });
  });
});

test("what was confirmed before the reason was asked for is not asked again", async () => {
  const form = new FormData();
  const total = { organization: "ta-po-ho", period: "2023-12", wanted: "900", seen: "0", total: "add" };
  for (const [name, value] of Object.entries({ ...total, confirmed: "yes", reason: "", key: randomUUID() }))
    form.set(name, value);
  expect(await recordTotal(untouched, form)).toMatchObject({ errors: { reason: several }, answered: ["confirmed"] });
  form.delete("confirmed");
  const asked = await recordTotal(untouched, form);
  expect(asked).toMatchObject({ ask: { name: "confirmed" } });
  expect(asked.answered).toBeUndefined();
});

test("the form of a named person lists the papers", async () => {
  const form = { organization: "ta-po-ho", fullName: "Lý A Tủa", ceremonyOn: "2023-11-02", total: "add" };
  await refuses(() => sendForm(recordNamed, { ...form, reason: "", key: randomUUID() }), {
    errors: { reason: several },
    lists: { reason: [report, handedIn] },
  });
  const done = await sendForm(recordNamed, { ...form, reason: "bổ sung", key: randomUUID() });
  expect(done.to).toContain("/admissions/");
});
