import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { Composition } from "@/features/attainment/composition";
import type { AttainmentReport } from "@/features/attainment/report";

vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);

const shown = (named: number, readsNames = true) => {
  const sum = { named, women: 2, minority: 2, youth: 3, upperSecondary: 3, local: 0 };
  return renderToStaticMarkup(<Composition report={{ sum } as AttainmentReport} readsNames={readsNames} />);
};

it.each([3, 4])("of %i persons there is no per cent, only their number", (named) => {
  expect(shown(named)).not.toContain('class="percent"');
  expect(shown(named)).toContain("Dưới 5 người, không tính phần trăm");
});

it("of five there is", () => {
  expect(shown(5)).toContain('<span class="percent">40<i>%</i></span>');
  expect(shown(5)).not.toContain("Dưới 5 người");
});

it("tells nobody without names how few are of an ethnic minority", () => {
  expect(shown(9, false)).toContain("&lt;5");
  expect(shown(9, false)).toContain("Đồng chí không được mở họ tên");
  expect(shown(9, true)).not.toContain("&lt;5");
  expect(shown(9, true)).not.toContain("Đồng chí không được mở họ tên");
});
