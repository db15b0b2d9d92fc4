import { expect, test } from "vitest";
import { closedProblem } from "@/domain/returns/closed-problem";
import { sentence } from "@/text/sentence";
import { yearOf } from "../../support/samples";

test("an entry into closed months is told whose they are, and which", () => {
  const { from, to } = yearOf(2024);
  const year = closedProblem({ name: "Đảng bộ xã Mường Hum", from, to });
  expect(sentence(year, "vi")).toContain("Đảng bộ xã Mường Hum đã chốt báo cáo năm 2024 nên");
  expect(sentence(year, "en")).toContain("has closed its return, year 2024, so");
  expect(sentence(closedProblem({ name: "Đảng bộ xã Mường Hum", from, to: from }), "vi")).toContain(
    "đã chốt báo cáo tháng 01/2024 nên",
  );
});
