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
    ["\t=1", "'\t=1"],
    ["\r=1", '"\'\r=1"'],
    ['=HYPERLINK("http://x";"y")', '"\'=HYPERLINK(""http://x"";""y"")"'],
    ["＝1+1", "'＝1+1"],
    // Plain numbers stay numbers.
    ["-5", "-5"],
    ["+3", "+3"],
    ["-71,6", "-71,6"],
  ])("%j is written %s", (cell, text) => {
    expect(csvLine([cell], "vi")).toBe(`${text}\r\n`);
  });
});

test("cells are divided as Excel in the reader's language expects", () => {
  expect(csvLine(["a", "b,c", 1], "vi")).toBe("a;b,c;1\r\n");
  expect(csvLine(["a", "b,c", 1], "en")).toBe('a,"b,c",1\r\n');
});
