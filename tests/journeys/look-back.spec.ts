// Looking back, taking away, drawing, and the guide: whoever may, with script and without.
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { anyScreen, scripts } from "../support/journey-script";

const attainment = "/organizations/huong-lien/attainment?period=2021";

for (const { script, how, once } of scripts) {
  test(`the trail of a commune, filtered (${how})`, once, async ({ visit }) => {
    const page = await visit("board@demo", { script });
    await page.goto("/organizations/muong-hum/history?kind=entry");
    const table = page.getByRole("table", { name: "Lịch sử" });
    await expect(table.getByText("Ghi số tổng, năm 2023").first()).toBeVisible();
    await page.getByLabel("Loại việc").selectOption("quota");
    await page.getByRole("button", { name: "Xem", exact: true }).click();
    await expect(page).toHaveURL(/kind=quota/);
    await expect(table.getByText("Ghi chỉ tiêu (nghị quyết), nhiệm kỳ 2020–2025")).toBeVisible();
    await expect(table.getByText("Ghi số tổng")).toHaveCount(0);
    await page.getByLabel("Ai làm").fill("không có ai");
    await page.getByRole("button", { name: "Xem", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Không có việc nào" })).toBeVisible();
  });
}

test("a reviewer sees no trail, for it holds names", anyScreen, async ({ visit }) => {
  const page = await visit("reviewer@demo", { unwatched: true });
  expect((await page.goto("/organizations/muong-hum/history"))?.status()).toBe(404);
  expect((await page.request.get("/organizations/muong-hum/history.csv")).status()).toBe(404);
});

test("a table is taken away as it stands", anyScreen, async ({ visit }) => {
  const page = await visit("reviewer@demo");
  await page.goto(attainment);
  const lines = await downloaded(page, "Tải CSV: Từng nơi, từng năm");
  expect(lines[0]).toBe(
    "\uFEFFTên;Mã;2016;2017;2018;2019;2020;2021;Cộng;Trong đó chưa phân từng năm;Ngoài ra, trong số tổng có cả năm khác",
  );
  expect(lines).toContain("Chi bộ thôn 5;thon-5;chưa báo cáo;0;0;0;0;3;3;0;0");
});

test("nobody takes a table away without signing in", anyScreen, async ({ visit }) => {
  const page = await visit(null);
  await page.goto("/organizations/huong-lien/attainment.csv");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test("years of zero are framed and told; the chart comes when asked for", async ({ visit }) => {
  const page = await visit("reviewer@demo");
  await page.goto(attainment);
  const row = page.getByRole("table", { name: "Từng nơi, từng năm" }).getByRole("row", { name: /thôn 5/ });
  await expect(row.locator("td.run")).toHaveText(["0", "0", "0", "0"]);
  const sent = page.waitForResponse((response) => response.url().endsWith(".js"));
  await page.getByRole("button", { name: "Mở biểu đồ tương tác" }).press("Enter");
  await sent;
  const chart = page.locator(".recharts-surface").first();
  await expect(chart).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".recharts-tooltip-wrapper").first()).toContainText("Kết nạp");
  await expectAccessible(page);
});

test("the guide opens on one's own part, with its pictures", async ({ visit }) => {
  const page = await visit("secretary@demo");
  await page.goto("/organizations/muong-hum");
  await page.getByRole("link", { name: "Hướng dẫn sử dụng" }).click();
  await expect(page.getByText("Dành cho đồng chí Phó Bí thư Đảng ủy xã")).toBeVisible();
  for (const picture of await page.locator("main img").all())
    expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(
      800,
    );
  await expectNoSidewaysScrolling(page, page.viewportSize()?.width ?? 0);
  await expectAccessible(page);
});

/** The lines of the file behind a link. */
async function downloaded(page: Page, name: string): Promise<string[]> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  return readFileSync(await download.path(), "utf8").split("\r\n");
}
