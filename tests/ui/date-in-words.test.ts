import { expect, it } from "vitest";
import { dateInWords } from "@/ui/date-in-words";

it.each([
  ["2024-04-03", "vi", "Thứ Tư, ngày 3 tháng 4 năm 2024"],
  ["2012-03-05", "vi", "Thứ Hai, ngày 5 tháng 3 năm 2012"],
  ["2012-03-05", "en", "Monday, 5 March 2012"],
  ["2012-03-04", "vi", "Chủ Nhật, ngày 4 tháng 3 năm 2012"],
  ["", "vi", ""],
  ["2024-02", "vi", ""],
  ["2024-13-45", "en", ""],
  ["03/04/2024", "en", ""],
])("%s in words (%s): %s", (iso, language, words) => {
  expect(dateInWords(iso, language)).toBe(words);
});
