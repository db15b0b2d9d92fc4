import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { ClosedNotice } from "@/features/organizations/closed-notice";

vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);

test("an organization that has ended says since when, one that has not says nothing", async () => {
  const shown = renderToStaticMarkup(await ClosedNotice({ closedOn: "2024-01-31" }));
  expect(shown).toContain("Tổ chức này kết thúc ngày 31/01/2024.");
  expect(await ClosedNotice({ closedOn: null })).toBeNull();
});
