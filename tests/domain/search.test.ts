import { expect, test } from "vitest";
import { holdsWord, searchWords } from "@/domain/search";

test.each([
  ["Mường Hum", ["muong", "hum"]],
  ["  xã   Ý Tý ", ["xa", "y", "ty"]],
  ["cơ quan - tổ chức", ["co", "quan", "to", "chuc"]],
  ["5%", ["5%"]],
  ["% _", []],
  ["", []],
  ["a b c d e f g h i", ["a", "b", "c", "d", "e", "f", "g", "h"]],
])("the words of %j are %j", (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

test.each([
  ["Chi bộ Lý Nhân", "ly", true],
  ["Lý Nhân", "ly", true],
  ["Thôn Bản Lầu", "an", false],
  ["Thôn An Bình", "an", true],
  ["Chi bộ thôn 5", "5", true],
  ["Chi bộ thôn 15", "5", false],
  ["Thôn Bản Lầu", "ban", true],
  ["Thôn Bản Lầu", "hon", true],
])("%j holds %j: %s", (name, word, holds) => {
  expect(holdsWord(name, word)).toBe(holds);
});
