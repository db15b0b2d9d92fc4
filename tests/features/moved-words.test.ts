// What has become of the figures of a frozen report, in words.
import { expect, test } from "vitest";
import type { MovedFigure } from "@/domain/reports/frozen-report";
import { movedWords } from "@/features/reports/moved-words";
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
