// Attainment by the quotas in force on another day: asked by a plain form, kept in links and files, said beside the figure.
import { expect } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible } from "../support/journey-axe";
import { figureOf } from "../support/journey-figure";
import { scripts } from "../support/journey-script";

const said = "Theo chỉ tiêu có hiệu lực ngày 15/01/2023";

for (const { script, how, once } of scripts) {
  test(`Mường Hum 2023 before its quota was assigned (${how})`, once, async ({ visit }) => {
    const page = await visit("secretary@demo", { script });
    await page.goto("/organizations/muong-hum/attainment?period=2023");
    await expect(page.getByText(said)).toHaveCount(0);
    await page.getByLabel("Theo chỉ tiêu có hiệu lực ngày").fill("2023-01-15");
    await page.getByRole("button", { name: "Xem", exact: true }).click();
    await expect(page).toHaveURL(/attainment\?period=2023&on=2023-01-15$/);
    await expect(page.getByText(said)).toBeVisible();
    await expect(figureOf(page)).not.toContainText("8/14");
    // What was decided later is told all the same.
    await expect(page.getByRole("row", { name: /Cấp trên giao, từ 31\/01\/2023/ })).toBeVisible();
    if (script) await expectAccessible(page);
    const links = page.getByRole("link", { name: "2022", exact: true });
    expect(await links.first().getAttribute("href")).toMatch(/period=2022&on=2023-01-15$/);
    const file = page.getByRole("link", { name: /Tải CSV/ }).first();
    expect(await file.getAttribute("href")).toMatch(/&on=2023-01-15$/);
    await page.getByRole("link", { name: "Theo chỉ tiêu của kỳ" }).click();
    await expect(figureOf(page).locator("p").first()).toHaveText("8/14 57,1% còn 6");
    await expect(page.getByText(said)).toHaveCount(0);
  });
}
