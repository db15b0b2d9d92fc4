import { randomUUID } from "node:crypto";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { operator } from "@/access/operator";
import { db } from "@/data/db";
import { closeQueue } from "@/data/queue";
import { listTampered } from "@/data/reports/tampered";
import { monthOf } from "@/domain/month";
import { type Report, type ReportCell, reportLines, shownOf, tablesOf } from "@/domain/reports/report";
import { correctTotal, recordTotal } from "@/features/admissions/actions";
import { readLine } from "@/features/admissions/line";
import { freezeFigures, saveWords } from "@/features/reports/actions";
import { readFrozenPage } from "@/features/reports/read-frozen";
import { type DraftReport, readDraft } from "@/features/reports/read-report";
import { draftFile, frozenFile } from "@/features/reports/report-files";
import { hasOffice, orWhyNot, sheetsThroughOffice, throughOffice } from "../support/office";
import { questionsOf } from "../support/questions";
import { type Fields, sendForm, signInAsDemo } from "../support/sending";
import { wordTexts } from "../support/unzipped";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => code }));

const reader = () => enter("attainment.read");

/** A draft that there is. */
async function draft(code = "muong-hum", period = "2023"): Promise<DraftReport> {
  const read = await readDraft(await reader(), accessTo, code, period);
  if (!read || "refused" in read) throw new Error(`no report: ${JSON.stringify(read)}`);
  return read;
}

/** The same as files have it, with the annex. */
async function drawn(code: string): Promise<DraftReport> {
  const read = await readDraft(await reader(), accessTo, code, "2023", true);
  if (!read || "refused" in read) throw new Error("no report");
  return read;
}

/** What a cell of a workbook holds. */
const inWorkbook = (cell: ReportCell) => ("text" in cell ? cell.text : (cell.number ?? cell.shown));

const refusal = async (code: string, period: string) => {
  const read = await readDraft(await reader(), accessTo, code, period);
  return read && "refused" in read ? read.refused.map(({ code: why }) => why) : read;
};

const file = async (code: string, period: string, format: "docx" | "xlsx") => {
  const given = await draftFile(await reader(), accessTo, { code, period, format });
  if (!given) throw new Error("no file");
  return given.body;
};

const tableOf = ({ report }: { report: Report }, name: string) => {
  const found = report.blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  const table = found.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
};

const sendWords = (more: Fields) =>
  sendForm(saveWords, { organization: "muong-hum", period: "2023", key: randomUUID(), ...more });

const mine = { organization: "muong-hum", period: "2023" };
const sendFreeze = (more: Fields = {}) =>
  sendForm(freezeFigures, { ...mine, confirmed: "yes", repeats: "yes", key: randomUUID(), ...more });

beforeEach(() => signInAsDemo("secretary@demo"));
afterAll(closeQueue);

describe("the report of Mường Hum for 2023", () => {
  test("says in the opening what the article says: 8 of 14", async () => {
    const { report, figures } = await draft();
    expect(figures.own).toMatchObject({ admitted: 8, quotas: [{ required: 14, percent: "57.1", remaining: 6 }] });
    const said = reportLines(report).join("\n");
    expect(said).toContain("đạt 57,1% chỉ tiêu được giao (14 đảng viên), còn thiếu 6");
    expect(report.issuer).toBe("ĐẢNG ỦY XÃ MƯỜNG HUM");
    expect(report.superior).toBe("ĐẢNG BỘ HUYỆN BÁT XÁT");
    expect(report.number).toBe("Số …-BC/ĐU");
    expect(report.placeAndDate).toBe("Mường Hum, ngày 15 tháng 03 năm 2024");
    expect(report.recipients).toEqual(["- Ban Tổ chức Huyện ủy Bát Xát;", "- Lưu: VP Đảng ủy."]);
  });

  test("speaks of a closed year as closed, of none as none, and names the last of six", async () => {
    const said = reportLines((await draft()).report).join("\n");
    expect(said).toContain("Năm 2024, tập trung tạo nguồn, kết nạp bù 6 đảng viên còn thiếu so với chỉ tiêu năm 2023;");
    expect(said).toContain("Trong 10 tổ chức trực thuộc: chưa nơi nào đạt chỉ tiêu, 1 nơi chưa đạt,");
    expect(said).toMatch(/6 tổ chức trực thuộc chưa báo cáo: (Chi bộ [^,.]+, ){5}Chi bộ [^,.]+\./);
    expect(said).not.toMatch(/Tập trung kết nạp|xem bảng/);
  });

  test("has its annex after the signature, and speaks of another file only where there is one", async () => {
    await signInAsDemo("board@demo");
    const whole = await drawn("bat-xat");
    expect(whole.report.annex?.rows.length).toBe(whole.figures.cells);
    for (const { report } of [whole, await draft("bat-xat")])
      expect(reportLines(report).join("\n")).not.toContain("tệp Excel riêng");
    const told = wordTexts(await file("bat-xat", "2023", "docx"));
    expect(told.indexOf("Phụ lục. Kết quả theo từng chi bộ")).toBeGreaterThan(told.indexOf("Nơi nhận:"));
  });

  test("has the figures of the attainment, each with the rows behind it", async () => {
    const { rows } = tableOf(await draft(), "Kết quả");
    expect(rows[0]?.cells[3]).toEqual({ number: 8, shown: "8", origin: { code: "muong-hum", period: "2023" } });
    expect(rows[0]?.cells.map((cell) => ("text" in cell ? cell.text : cell.shown))).toContain("57,1%");
    expect(rows.some(({ cells: [first] }) => first && "text" in first && first.text === "Chi bộ thôn Séo Pờ Hồ")).toBe(
      true,
    );
  });

  test("asks the database nine times besides the session", async () => {
    await draft();
    const access = await reader();
    const session = await questionsOf(() => accessTo("member.read"));
    const asked = await questionsOf(() => readDraft(access, accessTo, "muong-hum", "2023"));
    expect(asked - 2 * session).toBe(9);
  });
});

describe("what cannot be reported", () => {
  test.each([
    ["a year that has not begun", "muong-hum", "2025", ["report.notBegun"]],
    ["a year before there was the organization", "muong-hum", "1931", ["date.beforeFounding"]],
    ["no period", "muong-hum", "năm ngoái", ["period.unknown"]],
    ["several years that are no term", "muong-hum", "2021-2023", ["report.periodKind"]],
    ["an organization out of reach", "luc-yen", "2023", undefined],
  ])("%s", async (_, code, period, expected) => {
    expect(await refusal(code, period)).toEqual(expected);
  });
});

test("a year that lies in two terms says in which, and to which months", async () => {
  expect(reportLines((await draft("muong-hum", "2020")).report).join("\n")).not.toContain("Kỳ này nằm ở");
  const { id: termId } = await db.term.findUniqueOrThrow({ where: { name: "2015-2020" } });
  const { id: organizationId } = await db.organization.findUniqueOrThrow({ where: { code: "muong-hum" } });
  const months = { fromMonth: monthOf(2015, 1), toMonth: monthOf(2020, 5) };
  await db.termDates.deleteMany({ where: { termId, organizationId } });
  await db.termDates.create({ data: { termId, organizationId, ...months } });
  const { report } = await draft("muong-hum", "2020");
  const said = reportLines(report).join("\n");
  expect(said).toMatch(/Kỳ này nằm ở 2 nhiệm kỳ: 2015–2020 \(01\/2015 đến 05\/2020\) và 2020–2025 \(/);
  expect(reportLines((await draft()).report).join("\n")).not.toMatch(/nhiệm kỳ [:2]/);
});

describe("the words", () => {
  test("of staff stand in the report, the rest goes on following the figures", async () => {
    const { text } = await draft();
    const difficulties = "Địa bàn rộng.\nThanh niên đi làm xa.";
    expect(await sendWords({ ...text, difficulties, number: "12", signer: "Vàng A Sử" })).toMatchObject({
      to: "/organizations/muong-hum/reports/new?period=2023&done=saved",
    });
    const after = await draft();
    expect(after.written).toEqual({ difficulties, number: "12", signer: "Vàng A Sử" });
    expect(after.report.number).toBe("Số 12-BC/ĐU");
    expect(after.report.signer).toBe("Vàng A Sử");
  });

  test("bear a number and a day that such a paper can have", async () => {
    const { text } = await draft();
    const sent = { ...text, number: "12-BC/HU", on: "2023-12-30", signer: "Lý A Sinh" };
    const refused = await sendWords(sent);
    expect(refused.errors).toEqual({ number: "report.numberForm", on: "report.signedEarly" });
    expect((await sendWords({ ...text, on: "2024-03-16" })).errors).toEqual({ on: "date.future" });
    expect((await draft()).written).not.toMatchObject({ signer: "Lý A Sinh" });
  });

  test("take a number with the sign that the page adds by itself", async () => {
    const { text } = await draft("muong-hum", "2022");
    const sent = { ...text, period: "2022", number: "12-BC/ĐU" };
    expect((await sendWords(sent)).errors).toBeUndefined();
    expect((await draft("muong-hum", "2022")).report.number).toBe("Số 12-BC/ĐU");
  });

  test("are for own staff to write: not the board above, not the reviewer", async () => {
    await signInAsDemo("board@demo");
    expect((await draft()).writes).toBe(false);
    expect(await sendWords({ difficulties: "khác" })).toMatchObject({
      errors: { organization: "organization.unknown" },
    });
    await signInAsDemo("reviewer@demo");
    const read = await draft();
    expect(read.writes).toBe(false);
    expect(reportLines(read.report).join("\n")).not.toMatch(/Vàng A Sử|Thanh niên đi làm xa/);
  });
});

describe("Word and Excel", () => {
  test("the Word file says all that the page says, in the same order", async () => {
    const { report } = await draft();
    const told = wordTexts(await file("muong-hum", "2023", "docx"));
    let at = -1;
    const body = report.blocks.flatMap((block) =>
      block.kind === "table" ? [block.table.title] : block.text.split("\n"),
    );
    for (const text of [report.issuer, report.number, report.party, report.placeAndDate, report.title, ...body]) {
      const next = told.indexOf(text.trim(), at + 1);
      expect(next, text).toBeGreaterThan(at);
      at = next;
    }
    for (const line of reportLines(report).filter(Boolean)) expect(told).toContain(line);
  });

  test("the workbook has a sheet for each table, numbers as numbers", async () => {
    const read = await draft();
    const { sheets } = await readXlsx(await file("muong-hum", "2023", "xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual(["Kết quả", "Biểu 2", "Biểu 2B"]);
    const rows = sheets[0]?.rows ?? [];
    const own = rows.find(([first]) => first === "Đảng bộ xã Mường Hum");
    expect(own?.slice(2, 6)).toEqual([14, 8, 57.1, 6]);
    const table = tableOf(read, "Kết quả");
    for (const { cells } of table.rows) {
      const written = cells.map(inWorkbook);
      expect(rows.map((row) => row.slice(0, written.length).map((value) => value ?? ""))).toContainEqual(written);
    }
  });

  test("markup, formulas and signs that no XML may hold stay the letters they are", async () => {
    const name = '=HYPERLINK("http://x") <b>& ]]>';
    const odd = "@cmd -1+1 <w:t>";
    await db.organization.updateMany({ where: { code: "seo-po-ho" }, data: { name } });
    await db.placement.updateMany({ where: { organization: { code: "seo-po-ho" } }, data: { name } });
    await sendWords({ ...(await draft()).text, next: odd });
    try {
      const word = await file("muong-hum", "2023", "docx");
      expect(wordTexts(word)).toEqual(expect.arrayContaining([name, odd]));
      const { sheets } = await readXlsx(await file("muong-hum", "2023", "xlsx"));
      expect(sheets[0]?.rows.map(([first]) => first)).toContain(`'${name}`);
      if (hasOffice) expect(await throughOffice(word, "docx", "txt:Text (encoded):UTF8")).toContain(name);
    } finally {
      const right = "Chi bộ thôn Séo Pờ Hồ";
      await db.organization.updateMany({ where: { code: "seo-po-ho" }, data: { name: right } });
      await db.placement.updateMany({ where: { organization: { code: "seo-po-ho" } }, data: { name: right } });
    }
  });

  test.runIf(hasOffice)(
    `LibreOffice reads both as the page says${orWhyNot}`,
    async () => {
      await signInAsDemo("board@demo");
      const { report } = await drawn("bat-xat");
      const word = await throughOffice(await file("bat-xat", "2023", "docx"), "docx", "txt:Text (encoded):UTF8");
      for (const line of reportLines(report).filter(Boolean)) expect(word).toContain(line.trim());
      const lines = await sheetsThroughOffice(await file("bat-xat", "2023", "xlsx"));
      const held = tablesOf(report).flatMap(({ columns, rows }) => [
        columns.map(({ head }) => head).join(";"),
        ...rows.map(({ cells }) => cells.map(inWorkbook).join(";")),
      ]);
      expect(held.length).toBeGreaterThan(80);
      for (const line of held) expect(lines).toContain(line);
    },
    180_000,
  );
});

describe("a frozen report", () => {
  test("asks before it goes without number and signer", async () => {
    const count = await db.frozenReport.count();
    const sent = { ...mine, period: "2021", key: randomUUID() };
    expect(await sendForm(freezeFigures, sent)).toEqual({ errors: {}, ask: "report.unsigned" });
    expect(await db.frozenReport.count()).toBe(count);
  });

  test("keeps figures, words and fingerprint, and lists what was corrected since", async () => {
    const before = await draft();
    const done = await sendFreeze();
    const id = /reports\/([0-9a-f-]{36})\?done=frozen$/.exec(done.to ?? "")?.[1] ?? "";
    const fresh = await readFrozenPage(await reader(), accessTo, "muong-hum", id);
    expect(fresh).toMatchObject({ isWhole: true, moved: [], lines: [] });
    expect(fresh?.frozen.figures.own.admitted).toBe(before.figures.own.admitted);
    expect(fresh?.report.seal).toContain(fresh?.frozen.hash ?? "-");

    const counted = await sendForm(recordTotal, {
      ...{ organization: "ky-quan-san", period: "2023-12", wanted: "1", seen: "", total: "add", confirmed: "yes" },
      ...{ term: "", reason: "tìm thấy biên bản", key: randomUUID() },
    });
    expect(counted.to).toContain("/admissions/");
    const after = await readFrozenPage(await reader(), accessTo, "muong-hum", id);
    expect(after?.moved[0]).toEqual({ code: "muong-hum", name: "Đảng bộ xã Mường Hum", was: 8, now: 9 });
    expect(after?.moved[1]).toMatchObject({ code: "ky-quan-san", was: "silent", now: 1 });
    expect(after?.lines.map(({ count }) => count)).toEqual([1]);
    expect(after?.report).toEqual(fresh?.report);
    const word = await frozenFile(await reader(), accessTo, { code: "muong-hum", id, format: "docx" });
    expect(wordTexts(word?.body ?? new Uint8Array()).join("\n")).toContain(fresh?.frozen.hash ?? "-");

    await signInAsDemo("reviewer@demo");
    const reviewed = await readFrozenPage(await reader(), accessTo, "muong-hum", id);
    expect(reviewed?.frozen.by).toBeNull();
    expect(reportLines(reviewed?.report as Report).join("\n")).not.toMatch(/Vàng A Sử|Địa bàn rộng/);
    expect(reviewed?.lines.map(({ reason }) => reason)).toEqual([null]);
  });

  test("is named where its figure is corrected, and shows the reason that was given", async () => {
    await sendFreeze();
    const entry = await db.admission.findFirstOrThrow({
      where: { organization: { code: "ky-quan-san" }, kind: "TOTAL", count: 1, reason: "tìm thấy biên bản" },
      orderBy: { id: "desc" },
    });
    const at = { code: "ky-quan-san", id: entry.id };
    const line = await readLine(await enter("admission.read"), accessTo, at, {});
    const year = { from: monthOf(2023, 1), to: monthOf(2023, 12) };
    expect(line?.correctable?.toldBy).toEqual([{ name: "Đảng bộ xã Mường Hum", how: "report", ...year }]);
    const correct = (reason: string) =>
      sendForm(correctTotal, { entry: entry.id, count: "2", seen: "1", reason, key: randomUUID() });
    expect((await correct("  ")).errors).toEqual({ reason: "input.required" });
    expect((await correct("thiếu một người")).to).toContain("/admissions/");
    const { id } = await db.frozenReport.findFirstOrThrow({ orderBy: { id: "desc" } });
    const page = await readFrozenPage(await reader(), accessTo, "muong-hum", id);
    expect(page?.moved[0]).toMatchObject({ was: 9, now: 10 });
    expect(page?.lines.map(({ reason }) => reason)).toEqual(["thiếu một người"]);
    await signInAsDemo("reviewer@demo");
    const elsewhere = await readLine(await enter("admission.read"), accessTo, at, {});
    expect(elsewhere?.correctable).toBeUndefined();
  });

  test("cannot be changed, and what is changed from outside is told", async () => {
    await sendFreeze({ key: randomUUID() });
    const { id } = await db.frozenReport.findFirstOrThrow({ orderBy: { id: "desc" } });
    await expect(db.frozenReport.updateMany({ data: { basis: "as-is" } })).rejects.toThrow("append-only");
    await expect(db.frozenReport.deleteMany({})).rejects.toThrow("append-only");
    const keeper = await operator("ledger.keep");
    expect(await listTampered(keeper)).toEqual([]);
    await db.$executeRaw`ALTER TABLE "FrozenReport" DISABLE TRIGGER frozen_append_only`;
    await db.$executeRaw`UPDATE "FrozenReport" SET figures = jsonb_set(figures, '{own,admitted}', '44') WHERE id = ${id}::uuid`;
    await db.$executeRaw`ALTER TABLE "FrozenReport" ENABLE TRIGGER frozen_append_only`;
    expect(await listTampered(keeper)).toEqual([{ id, code: "muong-hum", fault: "changed" }]);
    expect((await readFrozenPage(await reader(), accessTo, "muong-hum", id))?.isWhole).toBe(false);
    const elsewhere = await readFrozenPage(await reader(), accessTo, "ky-quan-san", id);
    expect(elsewhere).toBeUndefined();
  });

  test("is nobody else's to make", async () => {
    const count = await db.frozenReport.count();
    await signInAsDemo("board@demo");
    expect(await sendFreeze()).toMatchObject({ errors: { organization: "organization.unknown" } });
    expect(await db.frozenReport.count()).toBe(count);
  });
});

test("where nobody has reported, nothing is zero and nobody has failed", async () => {
  // A district of whose 216 of the year before nobody has a name.
  await signInAsDemo("board@demo");
  const read = await draft("luc-yen", "2024");
  expect(read.figures.own.isReported).toBe(false);
  const [own] = tableOf(read, "Kết quả").rows;
  expect(own?.cells.slice(3, 6).map(shownOf)).toEqual(["chưa báo cáo", "–", "–"]);
  for (const { cells } of tableOf(read, "Biểu 2").rows) expect(cells.slice(1).map(shownOf)).not.toContain("0");
  const said = reportLines(read.report).join("\n");
  expect(said).toContain("Trong kỳ chưa có số liệu kết nạp được báo cáo.");
  expect(said).not.toMatch(/nơi chưa đạt|còn thiếu nhiều nhất|còn thiếu so với|Giữ vững/);
});

describe("a part of a year", () => {
  test("shows its own number, and measures the year's quota by the year so far", async () => {
    for (const [period, wanted] of [
      ["2024-02", "1"],
      ["2024-03", "2"],
    ] as const) {
      const counted = await sendForm(recordTotal, {
        ...{ organization: "ky-quan-san", period, wanted, seen: "", total: "add", confirmed: "yes" },
        ...{ term: "", reason: "", key: randomUUID() },
      });
      expect(counted.to).toContain("/admissions/");
    }
    const { figures, report } = await draft("muong-hum", "2024-03");
    expect(figures.own).toMatchObject({ admitted: 2, soFar: { admitted: 3, isReported: true } });
    expect(figures.own.quotas[0]).toMatchObject({ required: 11, percent: "27.2", remaining: 8, expected: 2 });
    const said = reportLines(report).join("\n");
    expect(said).toContain("tổ chức trực thuộc), lũy kế từ đầu năm kết nạp 3 đảng viên, đạt 27,2% chỉ tiêu");
    expect(said).toContain(`kết nạp 2 đảng viên (theo báo cáo của 1/${figures.children.length} tổ chức trực thuộc)`);
    expect(said).not.toContain("Giữ vững");
    expect(said).toContain("cả năm (11 đảng viên), còn thiếu 8");
    // Two persons of a total: of none is it known whether a woman.
    const women = figures.newMembers.findIndex(({ unit, unknown }) => unit === "persons" && unknown !== null);
    expect(tableOf({ report }, "Biểu 2").rows[women]?.cells.slice(1).map(shownOf)[3]).toBe("2");
    const { columns, rows } = tableOf({ report }, "Kết quả");
    expect(columns.map(({ head }) => head)).toContain("Lũy kế từ đầu năm");
    expect(columns.map(({ head }) => head)).toContain("Tiến độ cần đạt đến 15/03");
    expect(rows[0]?.cells[4]).toEqual({
      ...{ number: 3, shown: "3", origin: { code: "muong-hum", period: "2024-01..2024-03" } },
    });
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  test("of a whole year there is no other total", async () => {
    expect((await draft()).figures.own).not.toHaveProperty("soFar");
  });
});
