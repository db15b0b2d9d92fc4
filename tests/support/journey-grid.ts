import { expect, type Locator, type Page } from "@playwright/test";
import type { Rows } from "./journey-rows";

export const gridAt = (year: number, more = "") => `/organizations/muong-hum/admissions/grid?year=${year}${more}`;

/** The cells of Mường Hum in the order of the grid. */
export const codes = [
  "ky-quan-san",
  "ta-po-ho",
  "pieng-lao",
  "muong-hum-muong-hum",
  "muong-hum-truong-thcs",
  "muong-hum-cong-an-xa",
  "muong-hum-tram-y-te-xa",
  "seo-po-ho",
  "muong-hum-truong-tieu-hoc",
  "muong-hum-truong-mam-non",
] as const;

/** The field of a place and a month; rows are counted from 1. */
export const cellAt = (page: Page, row: number, month: number, year: number): Locator =>
  page.locator(`[name="cell.${codes[row - 1]}.${year}-${String(month).padStart(2, "0")}"]`);

export const statusOf = (page: Page) => page.locator(".grid-status");

/** What was refused or overtaken, said below its row. */
export const troubles = (page: Page) => page.locator(".year-grid .why").getByRole("alert");

/** A grid whose script runs: before, what is typed would be a form's. */
export async function openGrid(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator(".year-grid[data-live]")).toBeVisible();
}

/** Types a number into a cell and leaves it. On a phone the month is brought first. */
export async function enterCell(cell: Locator, text: string) {
  await cell.fill(text);
  await cell.press("Tab");
}

/** On a phone one month is shown: goes to another. */
export async function showMonth(page: Page, month: number) {
  const heading = page.locator(".month-switch h2");
  if (!(await heading.isVisible())) return;
  for (let turn = 0; turn < 12; turn++) {
    const shown = Number((await heading.innerText()).replace(/\D/g, ""));
    if (shown === month) return;
    await page.getByRole("link", { name: shown < month ? /Tháng sau/ : /Tháng trước/ }).click();
  }
}

/** Puts a text on the clipboard and pastes it into the cell, as from a spreadsheet. */
export async function paste(page: Page, cell: Locator, text: string) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await cell.focus();
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+V");
}

type Kept = { readonly code: string; readonly month: number; readonly entries: number; readonly persons: number };

/** What the ledger holds of the months of a year at Mường Hum's cells: how many entries, how many persons. */
export const keptOf = (rows: Rows, year: number) =>
  rows<Kept>(
    `select o.code, a."fromMonth" % 12 + 1 as month, count(*)::int as entries, sum(a.count)::int as persons
     from "Admission" a join "Organization" o on o.id = a."organizationId" join "Organization" p on p.id = o."parentId"
     where p.code = 'muong-hum' and a."fromMonth" = a."toMonth" and a."fromMonth" / 12 = $1
     group by 1, 2 order by 1, 2`,
    [year],
  );
