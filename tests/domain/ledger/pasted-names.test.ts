import { expect, it } from "vitest";
import { nameColumnOf, rowNamed } from "@/domain/ledger/pasted-names";

const rows = [
  "Chi bộ thôn Séo Pờ Hồ",
  "Đảng bộ xã Lâm Thượng",
  "Chi bộ Trường THCS",
  "Chi bộ bản 5",
  "Chi bộ thôn 5",
].map((name) => ({ name }));

it.each([
  ["Chi bộ thôn Séo Pờ Hồ", 0],
  ["  CHI BỘ THÔN SÉO PỜ HỒ ", 0],
  ["seo po ho", 0],
  ["Séo-Pờ-Hồ", 0],
  ["Thôn Séo Pờ Hồ".normalize("NFD"), 0],
  ["CB Séo Pờ Hồ", 0],
  ["Xã Lâm Thượng", 1],
  ["Đảng uỷ xã Lâm Thượng", 1],
  ["trường thcs", 2],
  ["Chi bộ bản 5", 3],
  ["xã 5", undefined],
  ["5", undefined],
  ["Séo", undefined],
  ["Chi bộ", undefined],
  ["", undefined],
])("%s is row %s", (text, row) => {
  expect(rowNamed(text, rows)).toBe(row);
});

it.each([
  [[["1", "Séo Pờ Hồ", "3"]], 1],
  [[["Séo Pờ Hồ", "3"]], 0],
  [[["1", "2"]], undefined],
  [[["a", "b", "c", "Séo Pờ Hồ"]], undefined],
  [[], undefined],
])("of %j the names stand in column %s", (block, column) => {
  expect(nameColumnOf(block, rows)).toBe(column);
});
