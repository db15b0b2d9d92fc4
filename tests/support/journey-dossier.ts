import { expect, type Locator, type Page } from "@playwright/test";
import { fillIn, formAt } from "./journey-record";

/** Everybody's day from now on, chosen as who looks at the demo chooses it. */
export async function setDay(page: Page, day: string) {
  await page.goto("/organizations/muong-hum");
  await page.getByText(/^Ngày đang xem/).click();
  const form = formAt(page, "Đổi ngày xem thử");
  await fillIn(form, { day });
  await form.getByRole("button").click();
  await expect(page.getByText(`Ngày đang xem: ${written(day)}`)).toBeVisible();
}

/** A day as pages write it. */
export const written = (day: string) => day.split("-").reverse().join("/");

/** A part of a page by its heading. */
export const part = (page: Page, name: string): Locator => page.getByRole("region", { name });

/** One step of the dossier that is open. */
export const stepAt = (page: Page, name: string): Locator =>
  part(page, "Các bước")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name, exact: true }) });

export type Person = { readonly fullName: string; readonly bornOn: string; readonly on: string };

/** Opens the dossier of somebody whom Ky Quan San has noticed; answers its address. */
export async function notice(page: Page, { fullName, bornOn, on }: Person, reason = "") {
  await page.goto("/organizations/ky-quan-san/candidates/new");
  const form = formAt(page, "Ghi quần chúng ưu tú");
  await fillIn(form, { fullName, bornOn, schooling: "LOWER_SECONDARY", introducedBy: "YOUTH_UNION", on, reason });
  await form.getByRole("button", { name: "Ghi vào danh sách" }).click();
  await expect(page.getByRole("status").first()).toContainText("Đã ghi vào danh sách.");
  return new URL(page.url()).pathname;
}

export type Done = { readonly kind: string; readonly on: string; readonly typed?: Record<string, string> };

/** Fills in the form of a step of the dossier and sends it. */
export async function sendStep(page: Page, dossier: string, { kind, on, typed = {} }: Done) {
  await page.goto(`${dossier}?step=${kind}`);
  const form = formAt(page, "Ghi một bước");
  await fillIn(form, { on, ...typed });
  if (kind === "INTRODUCTIONS") await form.getByRole("checkbox", { name: /cùng giới thiệu/ }).check();
  await form.getByRole("button", { name: "Ghi bước này" }).click();
}

/** The same, where it must not be refused. */
export async function recordStep(page: Page, dossier: string, step: Done) {
  await sendStep(page, dossier, step);
  const said = step.kind === "CEREMONY" ? "Đã kết nạp" : "Đã ghi bước này vào hồ sơ.";
  await expect(page.getByRole("status").first(), step.kind).toContainText(said);
}

/** Unfolds one of a member's forms, fills it in and sends it. */
export async function actOnMember(page: Page, what: string, typed: Record<string, string>) {
  await page.locator("summary", { hasText: what }).click();
  const form = formAt(page, what);
  await fillIn(form, typed);
  await form.getByRole("button").last().click();
}

/** Gives an organization another kind from a day on, name and superior as they are. */
export async function becomes(page: Page, code: string, kind: string, from: string) {
  await page.goto(`/organizations/${code}/keep?change=arrange`);
  const form = formAt(page, "Đổi tên, loại hình hoặc cấp trên");
  await fillIn(form, { kind, from });
  await form.getByRole("button").last().click();
  await expect(page.getByRole("status").first(), code).toContainText("Đã ghi thay đổi.");
}
