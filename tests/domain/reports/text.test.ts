import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { asOf } from "@/domain/figures/pace";
import { yearPeriod } from "@/domain/period";
import {
  bareNumber,
  isUnsigned,
  ownWords,
  ReportText,
  signable,
  type WholeText,
  wholeText,
  withoutNames,
} from "@/domain/reports/text";

const prefilled: WholeText = {
  ...{ issuer: "Đảng ủy xã", number: "", place: "Mường Hum", on: day("2024-03-15") },
  ...{ opening: "Mở đầu.", results: "Kết nạp 8.\nThiếu 6.", difficulties: "Khó.", next: "Tiếp." },
  ...{ recipients: "Lưu.", forWhom: "T/M", position: "Bí thư", signer: "" },
};

it("keeps of a form only what somebody changed, whatever line breaks a browser sends", () => {
  const sent = { ...prefilled, results: "Kết nạp 8.\r\nThiếu 6.", difficulties: "Đường xa.", signer: "Lý A Sinh" };
  expect(ownWords(ReportText.parse(sent), prefilled)).toEqual({ difficulties: "Đường xa.", signer: "Lý A Sinh" });
});

it("follows the figures where nobody wrote anything, a blank included", () => {
  const written = ReportText.parse({ difficulties: "Đường xa.", results: "" });
  expect(wholeText(written, prefilled)).toEqual({ ...prefilled, difficulties: "Đường xa." });
});

it("shows a reader without names nothing that somebody wrote in words", () => {
  const whole = {
    ...prefilled,
    ...{ issuer: "Bí thư Lý A Sinh", number: "Lý A Sinh", place: "nhà anh Câu", on: day("2024-03-16") },
    difficulties: "Anh Câu đi xa.",
    recipients: "Anh Câu",
    signer: "Lý A Sinh",
  };
  expect(withoutNames(whole, prefilled)).toEqual({ ...prefilled, on: day("2024-03-16") });
  expect(withoutNames({ ...whole, number: "12a" }, prefilled)).toMatchObject({ number: "12a", signer: "" });
});

it.each([
  ["a text beyond its length", { opening: "a".repeat(6001) }, "input.tooLong"],
  ["a number that is a page long", { number: "1".repeat(21) }, "input.tooLong"],
  ["a day that is none", { on: "2024-02-30" }, "input.notDate"],
])("refuses %s", (_, text, code) => {
  expect(ReportText.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([code]);
});

const ofYear = (year: number, today = "2024-03-15") => ({
  asOf: asOf(yearPeriod(year), day(today)),
  sign: "-BC/ĐU",
  today: day(today),
});
const refused = (text: object, year = 2023) => {
  const result = signable(ReportText.parse(text), ofYear(year));
  return result.ok ? [] : result.problems.map(({ code, field }) => [code, field]);
};

it.each([
  ["12", []],
  ["012", []],
  ["12a", []],
  ["12Đ", []],
  ["12-BC/ĐU", [["report.numberForm", "number"]]],
  ["12 a", [["report.numberForm", "number"]]],
  ["mười hai", [["report.numberForm", "number"]]],
  ["-1", [["report.numberForm", "number"]]],
])("the number %s", (number, expected) => {
  expect(refused({ number })).toEqual(expected);
});

it.each([
  ["2023-12-30", 2023, [["report.signedEarly", "on"]]],
  ["2023-12-31", 2023, []],
  ["2024-03-15", 2023, []],
  ["2024-03-16", 2023, [["date.future", "on"]]],
  ["2024-03-14", 2024, [["report.signedEarly", "on"]]],
  ["2024-03-15", 2024, []],
])("signed on %s for %s", (on, year, expected) => {
  expect(refused({ on }, year)).toEqual(expected);
});

it("what is left open is no fault", () => {
  expect(refused({ number: "", on: "" })).toEqual([]);
});

it.each([
  ["12-BC/ĐU", "12"],
  ["12a -bc/đu", "12a"],
  ["12", "12"],
  ["12-BC/HU", "12-BC/HU"],
])("the number %s stands before the sign as %s", (number, bare) => {
  expect(bareNumber(number, "-BC/ĐU")).toBe(bare);
});

it("is unsigned without a number or without a signer", () => {
  const papers = [prefilled, { ...prefilled, number: "12" }, { ...prefilled, number: "12", signer: "Lý A Sinh" }];
  expect(papers.map(isUnsigned)).toEqual([true, true, false]);
});
