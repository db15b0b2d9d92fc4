import { expect, type Locator, type Page } from "@playwright/test";

export const newAt = (code: string) => `/organizations/${code}/admissions/new`;

/** The form of that name on the page. */
export const formAt = (page: Page, name: string) => page.getByRole("form", { name });

/** One person as the form asks for it. */
export const person = {
  fullName: "Giàng Thị Sùng",
  decisionNo: "12-QĐ/HU",
  decidedOn: "2024-01-15",
  receivedOn: "2024-01-20",
  ceremonyOn: "2024-02-03",
};

type Typed = Partial<Record<string, string>>;

/** Types into the form, field by field; the statistics are chosen. */
export async function fillIn(within: Page | Locator, typed: Typed) {
  for (const [name, value = ""] of Object.entries(typed)) {
    const field = within.locator(`[name="${name}"]`);
    if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption(value);
    else await field.fill(value);
  }
}

/** Records a person at a cell and waits for the page that says so. */
export async function recordPerson(page: Page, typed: Typed, code = "ky-quan-san") {
  await page.goto(newAt(code));
  await fillIn(page, typed);
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await page.waitForURL(/\?done=1$/);
}

/** Withdraws the entry whose page is open, or just said to be recorded. */
export async function withdraw(page: Page, reason: string) {
  const form = formAt(page, "Rút lại lần ghi này");
  await form.locator("[name=reason]").fill(reason);
  await form.getByRole("button").click();
  await expect(page.getByRole("status").first()).toContainText("Đã rút lần ghi này.");
}
