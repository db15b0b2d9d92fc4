import type { Locator, Page } from "@playwright/test";

const heading = /^(Con số của kỳ|The figure of the period)$/;

/** The section that says the one figure of the page. */
export const figureOf = (page: Page): Locator => page.getByRole("region", { name: heading });

/** "43/60 71,6% còn 17", as the attainment page of an organization says it. */
export async function figureAt(page: Page, code: string, period: string): Promise<string> {
  await page.goto(`/organizations/${code}/attainment?period=${period}`);
  return spoken(figureOf(page).locator("p").first());
}

/** What is read, its white space evened out. */
export const spoken = async (locator: Locator) => ((await locator.textContent()) ?? "").replace(/\s+/g, " ").trim();
