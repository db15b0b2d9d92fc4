import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { operator } from "@/access/operator";
import { ChildrenLegend } from "@/features/attainment/children-legend";
import { attainmentPage } from "@/features/attainment/queries";

vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);

async function legendOf(code: string) {
  const page = await attainmentPage(await operator("attainment.read"), code, "2023");
  if (!page || page === "period") throw new Error("no page");
  return renderToStaticMarkup(<ChildrenLegend report={page.report} />);
}

test("the hatching is explained wherever a bar has it: of the place itself, and of one below alone", async () => {
  expect(await legendOf("muong-hum")).toContain("mới ghi tổng");
  expect(await legendOf("bat-xat")).toContain("mới ghi tổng");
  expect(await legendOf("lao-cai")).not.toContain("mới ghi tổng");
});
