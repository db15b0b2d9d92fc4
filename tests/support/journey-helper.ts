import type { Page } from "@playwright/test";
import { fillIn, formAt } from "./journey-record";

/** Enters somebody who has long been an official member of the cell. */
export async function enterOfficial(page: Page, cell: string, fullName: string, since = "2018-01-01") {
  await page.goto(`/organizations/${cell}/members/new`);
  const form = formAt(page, "Thêm đảng viên đã có từ trước");
  await form.getByRole("radio", { name: "Chính thức" }).check();
  await fillIn(form, { fullName, since, joinedOn: "2014-01-01", officialOn: "2015-01-01" });
  await form.getByRole("button", { name: "Ghi vào danh sách" }).click();
  await page.waitForURL(/done=registered/);
}

/** Opens the form of the step with the member who is found by the name, accents aside. */
export async function findHelper(page: Page, dossier: string, name: string) {
  await page.goto(`${dossier}?step=HELPER`);
  await page.getByRole("searchbox", { name: /^Tìm đảng viên/ }).fill(name);
  await page.getByRole("main").getByRole("button", { name: "Tìm", exact: true }).click();
  await page.waitForURL(/[?&]q=/);
}
