// Finding a place among hundreds by part of its name, typed without accents.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { anyScreen, scripts } from "../support/journey-script";

const searches = [
  ["muong hum", ["Đảng bộ xã Mường Hum", "Chi bộ thôn Mường Hum"]],
  ["MƯỜNG HUM", ["Đảng bộ xã Mường Hum", "Chi bộ thôn Mường Hum"]],
  ["hum muong", ["Đảng bộ xã Mường Hum", "Chi bộ thôn Mường Hum"]],
  ["seo po ho", ["Chi bộ thôn Séo Pờ Hồ"]],
  ["Séo Pờ Hồ", ["Chi bộ thôn Séo Pờ Hồ"]],
  ["se\u0301o po\u031b\u0300", ["Chi bộ thôn Séo Pờ Hồ"]],
  ["huong do", ["Đảng bộ xã Hương Đô"]],
  ["hương đô", ["Đảng bộ xã Hương Đô"]],
  ["ĐIỀN MỸ", ["Đảng bộ xã Điền Mỹ"]],
  ["dien my", ["Đảng bộ xã Điền Mỹ"]],
  ["  kheo   leng ", ["Chi bộ thôn Khéo Lẹng"]],
] as const;

for (const { script, how, once } of scripts) {
  test(`a place is found by its name, accents or not (${how})`, once, async ({ visit }) => {
    const page = await visit("reviewer@demo", { script });
    await page.goto("/organizations");
    for (const [typed, names] of searches) {
      await search(page, typed);
      expect.soft(await namesOn(page), typed).toEqual(names);
    }
    await page.getByRole("link", { name: "Chi bộ thôn Khéo Lẹng" }).click();
    await expect(page).toHaveURL(/\/organizations\/kheo-leng$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chi bộ thôn Khéo Lẹng");
  });

  test(`what is not found is said in the words typed (${how})`, once, async ({ visit }) => {
    const page = await visit("secretary@demo", { script });
    await page.goto("/organizations");
    for (const typed of ["luc yen", "%", "_", "\\", "<b>x</b>", "'; drop table", "x".repeat(100)]) {
      await search(page, typed);
      await expect(page.getByText(`Không tìm thấy “${typed}” trong phạm vi của đồng chí`)).toBeVisible();
    }
  });
}

test("every place within reach is on one of the pages, once", anyScreen, async ({ visit, app }) => {
  const page = await visit("reviewer@demo", { script: false });
  const [all] = await app.rows<{ count: number }>(`select count(*)::int as count from "Organization"`);
  const codes: string[] = [];
  for (let next: string | null = "/organizations", pages = 0; next; pages++) {
    expect(pages, "pages").toBeLessThan(100);
    await page.goto(next);
    const links = page.getByRole("table", { name: "Tổ chức" }).getByRole("link");
    codes.push(...(await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""))));
    const onward = page.getByRole("link", { name: "Trang sau" });
    next = (await onward.count()) > 0 ? await onward.getAttribute("href") : null;
  }
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBe(all?.count);
});

test("what was searched for stays over its pages", async ({ visit }) => {
  const page = await visit("reviewer@demo");
  await page.goto("/organizations?q=chi+bo");
  expect(await namesOn(page)).toHaveLength(50);
  await page.getByRole("link", { name: "Trang sau" }).click();
  await expect(page).toHaveURL(/[?&]q=chi(\+|%20)bo&after=/);
  await expect(page.getByRole("heading", { name: "Kết quả tìm “chi bo”" })).toBeVisible();
  await expect(page.getByRole("searchbox", { name: "Tìm tổ chức" })).toHaveValue("chi bo");
  for (const name of await namesOn(page)) expect(name).toMatch(/^Chi bộ/);
});

async function search(page: Page, text: string) {
  const box = page.getByRole("searchbox", { name: "Tìm tổ chức" });
  await box.fill(text);
  await box.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q")?.trim() === text.trim());
}

const namesOn = (page: Page) =>
  page.getByRole("table", { name: "Tổ chức" }).locator("tbody").getByRole("link").allInnerTexts();
