// What has become of the figures of a frozen report and of a return, in words.
import { expect, test } from "vitest";
import type { MovedFigure } from "@/domain/reports/frozen-report";
import type { MovedTotal } from "@/domain/returns/difference";
import { movedWords } from "@/features/reports/moved-words";
import { totalWords } from "@/features/returns/total-words";
import { sentence } from "@/text/sentence";
import { wordsIn } from "@/text/words";

const say = wordsIn("vi", "reports");

test.each<[was: MovedFigure["was"], now: MovedFigure["now"], said: string]>([
  [2, 3, "đã báo cáo 2, nay 3"],
  ["silent", 2, "khi chốt chưa báo cáo, nay 2"],
  ["silent", 0, "khi chốt chưa báo cáo, nay 0"],
  [0, "silent", "đã báo cáo 0, nay không còn số báo cáo"],
  [2, null, "đã báo cáo 2, nay không còn trong báo cáo"],
  ["silent", null, "khi chốt chưa báo cáo, nay không còn trong báo cáo"],
  [null, 0, "nay có trong báo cáo với 0"],
  [null, "silent", "nay có trong báo cáo, nhưng chưa báo cáo"],
])("%s then, %s now", (was, now, said) => {
  expect(movedWords({ name: "Chi bộ A", was, now }, say)).toBe(`Chi bộ A: ${said}`);
});

test.each<[was: MovedTotal["was"], now: MovedTotal["now"], said: string]>([
  [2, 3, "Đã báo cáo 2, nay 3."],
  [2, 2, "Tổng số vẫn là 2, nhưng số bên trong đã thay đổi."],
  ["silent", 0, "Lúc nộp chưa ghi gì, nay 0."],
  [2, "silent", "Đã báo cáo 2, nay chưa ghi gì."],
  ["silent", "silent", "Vẫn chưa ghi gì, nhưng số bên trong đã thay đổi."],
])("of a return %s then, %s now", (was, now, said) => {
  expect(totalWords({ was, now }, wordsIn("vi", "returns"))).toBe(said);
});

test.each([
  ["then", 0, "Lúc nộp chưa ghi gì, nay 2. Chưa chốt được"],
  ["now", 2, "Đã báo cáo 0, nay chưa ghi gì. Chưa chốt được"],
  ["both", 0, "Vẫn chưa ghi gì, nhưng số bên trong đã khác báo cáo đã nộp. Chưa chốt được"],
  ["never", 0, "Tổng số vẫn là 2, nhưng số bên trong đã khác báo cáo đã nộp. Chưa chốt được"],
  ["never", 2, "Đã báo cáo 0, nay 2. Chưa chốt được"],
])("a return that is not closed, silent %s, %i more", (silent, by, said) => {
  const values = { was: 0, now: 2, by, silent };
  expect(sentence({ code: "return.notAsHandedIn", values }, "vi")).toContain(said);
});
