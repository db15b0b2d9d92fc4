import { expect, it } from "vitest";
import { paragraphs, type Report, reportLines, tablesOf } from "@/domain/reports/report";

it("parts a passage into the lines that say something", () => {
  expect(paragraphs(" Một.\r\n\n  Hai. \n")).toEqual(["Một.", "Hai."]);
});

it("reads a report from its head to its seal, tables row by row", () => {
  const report: Report = {
    ...{ superior: "TRÊN", issuer: "ĐẢNG ỦY", number: "Số 1-BC/ĐU", party: "ĐẢNG", placeAndDate: "ngày" },
    ...{ title: "BÁO CÁO", subject: "năm 2023" },
    blocks: [
      { kind: "heading", text: "I" },
      { kind: "text", text: "Câu một.\nCâu hai." },
      {
        kind: "table",
        table: {
          ...{ name: "t", title: "Bảng", notes: ["ghi chú"] },
          columns: [
            { head: "Nơi", isNumeric: false },
            { head: "Số", isNumeric: true },
          ],
          rows: [
            { cells: [{ text: "A" }, { number: null, shown: "–" }] },
            { cells: [{ text: "B" }, { number: 1234, shown: "1.234" }] },
          ],
        },
      },
    ],
    ...{
      recipientsHead: "Nơi nhận:",
      recipients: ["- Lưu."],
      forWhom: "T/M",
      position: "BÍ THƯ",
      signer: "",
      signed: "Số 1",
      seal: "mã",
    },
    annex: {
      ...{ name: "p", title: "Phụ lục", notes: [], columns: [{ head: "Chi bộ", isNumeric: false }] },
      rows: [{ cells: [{ text: "C" }] }],
    },
  };
  expect(reportLines(report)).toEqual([
    ...["TRÊN", "ĐẢNG ỦY", "Số 1-BC/ĐU", "ĐẢNG", "ngày", "BÁO CÁO", "năm 2023"],
    ...["I", "Câu một.", "Câu hai.", "Bảng", "Nơi", "Số", "A", "–", "B", "1.234", "ghi chú"],
    ...["Nơi nhận:", "- Lưu.", "T/M", "BÍ THƯ", "Số 1", "mã"],
    ...["Phụ lục", "Chi bộ", "C"],
  ]);
  expect(tablesOf(report).map(({ name }) => name)).toEqual(["t", "p"]);
});
