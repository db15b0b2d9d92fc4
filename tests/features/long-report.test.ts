import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { Report, ReportTable } from "@/domain/reports/report";
import { excelFile } from "@/features/reports/excel-file";
import { wordFile } from "@/features/reports/word-file";
import { unzipped, wordTexts } from "../support/unzipped";

const odd = ["=1+1", "+84 người", "-5 & <b>", "@SUM(A1)", '"]]>', "' -"];
const cells = 8_000;

const table = (count: number): ReportTable => ({
  ...{ name: "Biểu 2", title: "Bảng dài", notes: ["ghi chú"] },
  columns: ["Chi bộ", "Thuộc", "Đảng viên", "Chỉ tiêu", "Đã kết nạp"].map((head, index) => ({
    head,
    isNumeric: index > 1,
  })),
  rows: Array.from({ length: count }, (_, row) => ({
    cells: [
      { text: odd[row] ?? `Chi bộ ${row}` },
      { text: "Đảng bộ xã" },
      ...[row, 1, 2].map((number) => ({ number, shown: String(number) })),
    ],
  })),
});

const report = (count: number): Report => ({
  ...{
    superior: "TỈNH ỦY",
    issuer: "ĐẢNG ỦY",
    number: "Số 1-BC/ĐU",
    party: "ĐẢNG",
    placeAndDate: "Mường Hum, ngày 15",
  },
  ...{ title: "BÁO CÁO", subject: "năm 2023", blocks: [{ kind: "table", table: { ...table(1), name: "Kết quả" } }] },
  ...{ recipientsHead: "Nơi nhận:", recipients: ["- Lưu."], forWhom: "T/M", position: "BÍ THƯ", signer: "Lý A Sinh" },
  ...{ signed: "Số 1-BC/ĐU, ngày 15/03/2024.", seal: "mã kiểm tra", annex: table(count) },
});

describe("8,000 cells in one table", () => {
  test("are in the workbook, once each, in seconds", async () => {
    const began = Date.now();
    const file = await excelFile(report(cells));
    expect(Date.now() - began).toBeLessThan(15_000);
    const { sheets } = await readXlsx(file);
    const rows = sheets[1]?.rows ?? [];
    expect(rows.filter(([, superior]) => superior === "Đảng bộ xã")).toHaveLength(cells);
    expect(rows.at(-5)?.slice(0, 3)).toEqual(["Chi bộ 7999", "Đảng bộ xã", 7999]);
  }, 60_000);

  test("are in the Word file, after the signature", async () => {
    const began = Date.now();
    const file = await wordFile(report(cells));
    expect(Date.now() - began).toBeLessThan(30_000);
    const texts = wordTexts(file);
    expect(texts.filter((text) => text.startsWith("Chi bộ "))).toHaveLength(cells - odd.length);
    const places = ["BÍ THƯ", "Lý A Sinh", "mã kiểm tra", "Chi bộ 7999"].map((text) => texts.indexOf(text));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  }, 60_000);
});

test("what begins like a formula, and markup, stay the letters they are", async () => {
  const { sheets } = await readXlsx(await excelFile(report(10)));
  const first = (sheets[1]?.rows ?? []).map(([value]) => value);
  for (const text of odd) expect(first).toContain(/^[=+\-@]/.test(text) ? `'${text}` : text);
  expect(wordTexts(await wordFile(report(10)))).toEqual(expect.arrayContaining(odd));
});

test("a sheet is printed across on A4, its heads on every page and in view", async () => {
  const { sheets } = await readXlsx(await excelFile(report(10)), { readStyles: true });
  for (const { pageSetup, freezePane, columns } of sheets) {
    expect(pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToWidth: 1,
      printTitlesRow: "$5:$5",
    });
    expect(freezePane).toMatchObject({ rows: 5 });
    expect(columns?.map(({ width }) => width)).toHaveLength(5);
    expect(columns?.every(({ width = 0 }) => width >= 9 && width <= 46)).toBe(true);
  }
  // Without quotes around a name that has a blank, no office would read it.
  const names = unzipped(await excelFile(report(10))).get("xl/workbook.xml");
  expect(names).toMatch(/<definedName name="_xlnm.Print_Titles" localSheetId="1">(&apos;|')Biểu 2(&apos;|')!\$5:\$5</);
});
