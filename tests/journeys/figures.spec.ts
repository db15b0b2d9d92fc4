// The figures of the five articles, as whoever opens the page reads them.
import { expect } from "@playwright/test";
import { test } from "../support/journey";
import { figureAt, figureOf, spoken } from "../support/journey-figure";
import { anyScreen, scripts } from "../support/journey-script";

/** Organization, period, and the figure in Vietnamese and English. */
const figures = [
  ["muong-hum", "2020-2025", "43/60 71,6% còn 17", "43/60 71.6% 17 to go"],
  ["muong-hum", "2023", "8/14 57,1% còn 6", "8/14 57.1% 6 to go"],
  ["muong-hum", "2024", "0/11 0% còn 11 · chưa báo cáo", "0/11 0% 11 to go · not reported"],
  ["seo-po-ho", "2020-2025", "5 – không có chỉ tiêu", "5 – no quota"],
  ["seo-po-ho", "2023", "0 · chưa đạt (1–3)", "0 · not met (1–3)"],
  ["bat-xat", "2020-2025", "43 – không có chỉ tiêu", "43 – no quota"],
  ["bat-xat", "2024", "Chưa báo cáo", "Not reported"],
  ["lao-cai", "2020-2025", "43 – không có chỉ tiêu", "43 – no quota"],
  ["luc-yen", "2023", "216/216 100% đạt", "216/216 100% met"],
  ["kheo-leng", "2023", "1/1 100% đạt", "1/1 100% met"],
  ["sop-cop", "2015-2020", "746/600 124,3% vượt 146", "746/600 124.3% 146 above"],
  ["huong-khe", "2021", "143/110 130% vượt 33", "143/110 130% 33 above"],
  ["thon-5", "2017", "0 – không có chỉ tiêu", "0 – no quota"],
  ["thon-5", "2018", "0 – không có chỉ tiêu", "0 – no quota"],
  ["thon-5", "2019", "0 – không có chỉ tiêu", "0 – no quota"],
  ["thon-5", "2020", "0 – không có chỉ tiêu", "0 – no quota"],
  ["thon-5", "2021", "3 – không có chỉ tiêu", "3 – no quota"],
  ["nui-thanh", "2015-2020", "946/946 100% đạt", "946/946 100% met"],
  ["nui-thanh", "2021-H1", "53/100 53% còn 47", "53/100 53% 47 to go"],
] as const;

/** A quota's line beside others: organization, period, basis, result. */
const quotas = [
  ["muong-hum", "2024", "Tự phấn đấu", "Committed", "0/11"],
  ["luc-yen", "2023", "Cấp trên giao", "Assigned by superior", "216/216 100%"],
  ["luc-yen", "2023", "Tự phấn đấu", "Committed", "216/150 144%"],
] as const;

for (const { script, how, once } of scripts) {
  for (const language of ["vi", "en"] as const) {
    test(`the reviewer reads every figure (${language}, ${how})`, once, async ({ visit }) => {
      const page = await visit("reviewer@demo", { language, script });
      for (const [code, period, vi, en] of figures)
        expect.soft(await figureAt(page, code, period), `${code} ${period}`).toBe(language === "vi" ? vi : en);
    });

    test(`quotas of one period stand side by side (${language}, ${how})`, once, async ({ visit }) => {
      const page = await visit("reviewer@demo", { language, script });
      for (const [code, period, vi, en, result] of quotas) {
        await page.goto(`/organizations/${code}/attainment?period=${period}`);
        const table = page.getByRole("table", { name: /^(Các chỉ tiêu của kỳ|Quotas of the period)$/ });
        const row = table.getByRole("row").filter({ hasText: language === "vi" ? vi : en });
        const cells = await Promise.all((await row.getByRole("cell").all()).map(spoken));
        expect.soft(cells.join(" "), `${code} ${period}`).toContain(result);
      }
    });
  }
}

test("everyone who reaches a place reads the same figure there", anyScreen, async ({ visit }) => {
  for (const who of ["secretary@demo", "board@demo", "reviewer@demo"]) {
    const page = await visit(who, { script: false });
    expect.soft(await figureAt(page, "muong-hum", "2020-2025"), who).toBe("43/60 71,6% còn 17");
    expect.soft(await figureAt(page, "muong-hum", "2023"), who).toBe("8/14 57,1% còn 6");
  }
});

test("the secretary comes home to the figure of the term, and from there to the cell's", async ({ visit }) => {
  const page = await visit("secretary@demo");
  await page.goto("/");
  await expect(page).toHaveURL(/\/organizations\/muong-hum$/);
  expect(await spoken(figureOf(page).locator("p").first())).toBe("43/60 71,6% còn 17");
  await page.getByRole("link", { name: "Chi bộ thôn Séo Pờ Hồ" }).first().click();
  await expect(page).toHaveURL(/\/organizations\/seo-po-ho\/attainment\?period=2020-2025$/);
  await expect(figureOf(page).locator("p").first()).toHaveText("5 – không có chỉ tiêu");
});

test("a period is chosen by its name, and one that does not exist is explained", async ({ visit }) => {
  const page = await visit("secretary@demo");
  await page.goto("/organizations/muong-hum/attainment?period=2020-2025");
  await page.getByRole("link", { name: "Năm", exact: true }).click();
  await expect(page).toHaveURL(/period=20\d\d$/);
  await page.getByRole("link", { name: "2023", exact: true }).first().click();
  await expect(figureOf(page).locator("p").first()).toHaveText("8/14 57,1% còn 6");
  await page.goto("/organizations/muong-hum/attainment?period=%3Cb%3E2023-H9");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không có kỳ “<b>2023-H9”");
});
