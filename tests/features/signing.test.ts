// A report is frozen, printed, signed and numbered, in this order.
import { randomUUID } from "node:crypto";
import { readXlsx } from "hucre/xlsx";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { db } from "@/data/db";
import { closeQueue } from "@/data/queue";
import { reportLines } from "@/domain/reports/report";
import { actWords } from "@/features/audit/act-words";
import { readHistory } from "@/features/audit/history";
import { freezeFigures, saveWords, signPaper } from "@/features/reports/actions";
import { readFrozenPage } from "@/features/reports/read-frozen";
import { frozenFile } from "@/features/reports/report-files";
import { readReports } from "@/features/reports/reports-view";
import { type Fields, sendForm, signInAsDemo } from "../support/sending";
import { wordTexts } from "../support/unzipped";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => code }));

/** Whose names one may read: nobody's. */
const nobody = async () => undefined;

const reader = () => enter("attainment.read");

/** Freezes the report of a period without number or signer; its id. */
async function freeze(period: string) {
  const sent = { organization: "muong-hum", period, confirmed: "yes", key: randomUUID() };
  const { to } = await sendForm(freezeFigures, sent);
  return /reports\/([0-9a-f-]{36})\?done=frozen$/.exec(to ?? "")?.[1] ?? "";
}

const paper = { number: "12", on: "2024-03-10", position: "Phó Bí thư", signer: "Vàng A Sử" };

const send = (id: string, more: Fields = {}) =>
  sendForm(signPaper, { organization: "muong-hum", id, seen: "0", ...paper, key: randomUUID(), ...more });

async function page(id: string) {
  const read = await readFrozenPage(await reader(), accessTo, "muong-hum", id);
  if (!read) throw new Error("no report");
  return read;
}

const file = async (id: string, format: "docx" | "xlsx") =>
  (await frozenFile(await reader(), accessTo, { code: "muong-hum", id, format }))?.body ?? new Uint8Array();

/** Everything a workbook's first sheet says. */
async function sheetOf(id: string) {
  const { sheets } = await readXlsx(await file(id, "xlsx"));
  return (sheets[0]?.rows ?? []).flat().join("\n");
}

let id = "";
let other = "";
beforeAll(async () => {
  await signInAsDemo("secretary@demo");
  id = await freeze("2023");
  other = await freeze("2022");
});
beforeEach(() => signInAsDemo("secretary@demo"));
afterAll(closeQueue);

describe("a report that was frozen without number and signer", () => {
  test("says so, and bears on page, Word and Excel what is entered of it", async () => {
    const before = await page(id);
    expect(before).toMatchObject({ isOpen: true, writes: true, report: { number: "Số …-BC/ĐU", signed: null } });
    expect(await send(id)).toEqual({ to: `/organizations/muong-hum/reports/${id}?done=signed` });
    const { report, frozen, ...after } = await page(id);
    expect(after).toMatchObject({ isOpen: false, isWhole: true });
    expect(frozen).toMatchObject({ hash: before.frozen.hash, text: before.frozen.text });
    expect(report).toMatchObject({ number: "Số 12-BC/ĐU", position: "PHÓ BÍ THƯ", signer: "Vàng A Sử" });
    expect(report.placeAndDate).toBe("Mường Hum, ngày 10 tháng 03 năm 2024");
    const signed = "Số 12-BC/ĐU, ngày 10/03/2024; người ký: Phó Bí thư Vàng A Sử; ghi ngày 15/03/2024, sau khi chốt.";
    expect(report.signed).toBe(signed);
    const told = wordTexts(await file(id, "docx"));
    for (const line of reportLines(report).filter(Boolean)) expect(told).toContain(line);
    expect(await sheetOf(id)).toContain(signed);
  });

  test("is corrected with a reason, and what stood there stays", async () => {
    const seen = { seen: "1", number: "13" };
    expect((await send(id, seen)).errors).toEqual({ reason: "input.required" });
    expect((await send(id, { ...seen, seen: "0", reason: "Ghi nhầm" })).errors).toEqual({
      "": "report.signedMeanwhile",
    });
    expect((await send(id, { seen: "1", reason: "Ghi nhầm" })).errors).toEqual({ "": "report.sameSigning" });
    expect((await send(id, { ...seen, reason: "Văn thư lấy số khác" })).to).toContain("?done=signed");
    const { frozen, report } = await page(id);
    expect(frozen.signings.map(({ number, reason }) => [number, reason])).toEqual([
      ["12", null],
      ["13", "Văn thư lấy số khác"],
    ]);
    expect(report.number).toBe("Số 13-BC/ĐU");
  });

  test("stands in the list with number and day, another one without", async () => {
    const lines = (await readReports(await reader(), "muong-hum"))?.frozen ?? [];
    const said = lines.map((line) => [line.id, line.number, line.number && line.signedOn]);
    expect(said).toEqual([
      [other, "", ""],
      [id, "13", "2024-03-10"],
    ]);
  });

  test("bears its number once a year: to give it twice is asked, here and where a report is frozen", async () => {
    expect(await send(other, { number: "013-BC/ĐU" })).toEqual({ errors: {}, ask: "report.numberTwice" });
    expect((await page(other)).isOpen).toBe(true);
    const words = { organization: "muong-hum", period: "2021", number: "13", signer: "Vàng A Sử", on: "2024-03-11" };
    await sendForm(saveWords, { ...words, key: randomUUID() });
    const sent = { organization: "muong-hum", period: "2021", key: randomUUID() };
    expect(await sendForm(freezeFigures, sent)).toEqual({ errors: {}, ask: "report.numberTwice" });
    expect((await sendForm(freezeFigures, { ...sent, repeats: "yes" })).to).toContain("?done=frozen");
    // The same report again is the same, whatever it is numbered.
    expect((await sendForm(freezeFigures, { ...sent, key: randomUUID() })).to).toContain("?done=frozen");
    expect((await send(other, { number: "13", repeats: "yes" })).to).toContain("?done=signed");
  });

  test("bears a day from that of its figures to today, and a number as papers have it", async () => {
    const third = await freeze("2020");
    const wrong = { number: "12-BC/HU", on: "2020-12-30", signer: "" };
    expect((await send(third, wrong)).errors).toEqual({ signer: "input.required" });
    const early = await send(third, { ...wrong, signer: "Vàng A Sử" });
    expect(early.errors).toEqual({ number: "report.numberForm", on: "report.signedEarly" });
    expect((await send(third, { on: "2024-03-16" })).errors).toEqual({ on: "date.future" });
    expect((await page(third)).isOpen).toBe(true);
  });
});

test("it is for who may freeze there: not the board above, not the reviewer, who reads the number and no name", async () => {
  const count = await db.auditEvent.count();
  for (const who of ["board@demo", "reviewer@demo"]) {
    await signInAsDemo(who);
    const sent = await send(id, { seen: "2", number: "14", reason: "Khác" }).catch(() => undefined);
    expect(sent?.to ?? "refused").not.toContain("done=signed");
    expect((await page(id)).writes).toBe(false);
  }
  expect(await db.auditEvent.count()).toBe(count);
  const { report, frozen, isOpen } = await page(id);
  expect(isOpen).toBe(false);
  expect(report).toMatchObject({ number: "Số 13-BC/ĐU", position: "BÍ THƯ", signer: "" });
  expect(report.signed).toBe("Số 13-BC/ĐU, ngày 10/03/2024; ghi ngày 15/03/2024, sau khi chốt.");
  expect(JSON.stringify([report, frozen])).not.toMatch(/Vàng A Sử|Phó Bí thư|Văn thư/);
  expect(wordTexts(await file(id, "docx")).join("\n")).not.toMatch(/Vàng A Sử/);
  expect(await sheetOf(id)).not.toMatch(/Vàng A Sử/);
});

test("nothing of it is seen or entered from an organization it is not of", async () => {
  expect(await readFrozenPage(await reader(), accessTo, "ky-quan-san", id)).toBeUndefined();
  const sent = { organization: "ky-quan-san", seen: "2", number: "20", reason: "Khác" };
  expect((await send(id, sent)).errors).toEqual({ organization: "organization.unknown" });
  expect((await send("khong-co")).errors).toEqual({ organization: "organization.unknown" });
});

test("the trail tells it in words, without a name", async () => {
  const read = await readHistory(await enter("audit.read"), nobody, "muong-hum", {});
  const spell = await actWords(read?.terms ?? []);
  const told = read?.events
    .map((event) => Object.values(spell(event)))
    .filter(([did]) => did?.startsWith("Ghi số, ngày"));
  expect(told?.slice(-2)).toEqual([
    ["Ghi số, ngày và người ký báo cáo, năm 2023", "số 12, ngày 10/03/2024", "số 13, ngày 10/03/2024"],
    ["Ghi số, ngày và người ký báo cáo, năm 2023", "", "số 12, ngày 10/03/2024"],
  ]);
  expect(JSON.stringify(read?.events)).not.toMatch(/Vàng A Sử|Văn thư/);
});

test("the page asks eight questions besides who asks, the list two", async () => {
  const access = await reader();
  const ask = (async () => undefined) as typeof accessTo;
  const questionsOf = async (run: () => Promise<unknown>) => {
    const asked = vi.spyOn(pg.Client.prototype, "query");
    expect(await run()).toBeDefined();
    const texts = asked.mock.calls.map(([query]) =>
      typeof query === "string" ? query : (query as { text: string }).text,
    );
    asked.mockRestore();
    return texts.filter((text) => !/^(BEGIN|COMMIT)|set_config/.test(text)).length;
  };
  expect(await questionsOf(() => readFrozenPage(access, ask, "muong-hum", id))).toBeLessThanOrEqual(8);
  expect(await questionsOf(() => readReports(access, "muong-hum"))).toBe(2);
});

test("the list tells a year in which nothing was reported from one in which nobody was admitted", async () => {
  const silent = await freeze("2009");
  const admitted = new Map(
    (await readReports(await reader(), "muong-hum"))?.frozen.map((one) => [one.id, one.admitted]),
  );
  expect([admitted.get(silent), admitted.get(id)]).toEqual([null, 8]);
});
