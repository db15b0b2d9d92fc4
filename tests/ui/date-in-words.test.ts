import { expect, it } from "vitest";
import { dateInWords } from "@/ui/date-in-words";

it.each([
  ["2024-04-03", "vi", "Thứ Tư, 3 tháng 4, 2024"],
  ["2024-04-03", "en", "Wednesday 3 April 2024"],
  ["", "vi", ""],
  ["2024-02", "vi", ""],
  ["2024-13-45", "en", ""],
  ["03/04/2024", "en", ""],
])("%s in words (%s): %s", (iso, language, words) => {
  // Whether a comma follows the weekday has changed from one edition of the locale data to the next.
  expect(dateInWords(iso, language).replace("day,", "day")).toBe(words);
});
