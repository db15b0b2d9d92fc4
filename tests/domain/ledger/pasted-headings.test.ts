import { expect, it } from "vitest";
import { headingsOf } from "@/domain/ledger/pasted-headings";

const grid = Array.from({ length: 12 }, (_, index) => ({ month: index + 1 }));
const columns = (...line: string[]) => [...(headingsOf([line, line.map(() => "1")], undefined, grid).columns ?? [])];

it.each([
  "T3",
  "t3",
  "Tháng 3",
  "THÁNG 03",
  "Thg 3",
  "Thg.3",
  "Th 3",
  "Tháng 3/2024",
  "03/2024",
  "T.3",
  "Mar",
  "March",
  "Mar 2024",
  "tháng 3".normalize("NFD"),
])("%s is March", (text) => {
  expect(columns(text)).toEqual([[0, 2]]);
});

it.each(["3", "T13", "T0", "Quý I", "Thôn 3", "Tổng", "Cả năm", "Chỉ tiêu", ""])("%s alone is no month", (text) => {
  expect(columns(text)).toEqual([]);
});

it("has as many lines as stand before the first numbers", () => {
  const block = [["Báo cáo"], ["", "T1"], ["Séo Pờ Hồ", "4"], ["T2", ""]];
  expect(headingsOf(block, 0, grid).lines).toBe(2);
  expect(headingsOf([["4"], ["5"]], undefined, grid)).toEqual({ columns: undefined, lines: 0, skipped: [] });
});

it("the last line that names months counts, and the year is no month", () => {
  const block = [
    ["Chi bộ", "T5", ""],
    ["", "T1", "Cả năm"],
    ["Séo Pờ Hồ", "4", "4"],
  ];
  expect([...(headingsOf(block, 0, grid).columns ?? [])]).toEqual([[1, 0]]);
});
