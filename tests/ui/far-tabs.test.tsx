import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { FarTabs } from "@/ui/far-tabs";

it("marks among the other sections the one that is open, and no other", () => {
  const items = [
    { label: "Báo cáo", href: "/reports", current: true },
    { label: "Nguồn", href: "/candidates", current: false },
    { label: "Cây tổ chức", href: "/organizations" },
  ];
  const links = renderToStaticMarkup(<FarTabs label="Mục khác" items={items} />).match(/<a [^>]*>/g) ?? [];
  expect(links.map((link) => link.includes('aria-current="page"'))).toEqual([true, false, false]);
  expect(links.map((link) => link.includes("border-seal"))).toEqual([true, false, false]);
});
