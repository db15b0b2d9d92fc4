import { describe, expect, it, test } from "vitest";
import { type CsvCell, csvLine } from "@/text/csv";

describe("a cell", () => {
  it.each<[CsvCell, string]>([
    ["Đảng bộ xã Mường Hum", "Đảng bộ xã Mường Hum"],
    [43, "43"],
    [-8, "-8"],
    [null, ""],
    [undefined, ""],
    ["71,6%", "71,6%"],
    ['chi bộ "ghép"', '"chi bộ ""ghép"""'],
    ["a;b", '"a;b"'],
    ["a\nb", '"a\nb"'],
    // Shown, never computed.
    ["=1+1", "'=1+1"],
    ["+84 912", "'+84 912"],
    ["-12/QĐ", "'-12/QĐ"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t'=1"],
    ["\r=1", `"'\r'=1"`],
    ['=HYPERLINK("http://x";"y")', '"\'=HYPERLINK(""http://x"";""y"")"'],
    ["＝1+1", "'＝1+1"],
    // Neither by a program that divides cells elsewhere.
    ["QĐ 2,=cmd|' /C calc'!A0,", "QĐ 2,'=cmd|' /C calc'!A0,"],
    ["QĐ 2, =1+1", "QĐ 2, '=1+1"],
    ['a,"=1', '"a,""\'=1"'],
    ["a;=1;+2;-3;@4", `"a;'=1;'+2;'-3;'@4"`],
    ["a\t=1", "a\t'=1"],
    ["a\n=1", `"a\n'=1"`],
    ["a,＝1", "a,'＝1"],
    ["=1,=2", "'=1,'=2"],
    ["a,,=1", "a,,'=1"],
    // Ordinary text stays as it is.
    ["Nguyễn Văn A, bí thư; chi bộ thôn 3", '"Nguyễn Văn A, bí thư; chi bộ thôn 3"'],
    ["Số 12-QĐ/HU, ngày 15/03/2024", "Số 12-QĐ/HU, ngày 15/03/2024"],
    ["a = b, c + d, e - f", "a = b, c + d, e - f"],
    ["họp, - kết nạp", "họp, - kết nạp"],
    ["15/03/2024", "15/03/2024"],
    ["2024-03-15", "2024-03-15"],
    ["thu@xa.vn, bi@xa.vn", "thu@xa.vn, bi@xa.vn"],
    // Plain numbers stay numbers.
    ["-5", "-5"],
    ["+3", "+3"],
    ["-71,6", "-71,6"],
  ])("%j is written %s", (cell, text) => {
    expect(csvLine([cell], "vi")).toBe(`${text}\r\n`);
  });
});

test("a formula behind the other separator is shown, too", () => {
  expect(csvLine(["QĐ 2;=1+1"], "en")).toBe("QĐ 2;'=1+1\r\n");
});

test("cells are divided as Excel in the reader's language expects", () => {
  expect(csvLine(["a", "b,c", 1], "vi")).toBe("a;b,c;1\r\n");
  expect(csvLine(["a", "b,c", 1], "en")).toBe('a,"b,c",1\r\n');
});
