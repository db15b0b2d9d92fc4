import { type APIResponse, expect, type Locator, type Page } from "@playwright/test";

type Fields = Record<string, string>;

/** All that a form would send as it stands, the framework's hidden fields included. */
export const fieldsOf = (form: Locator): Promise<Fields> =>
  form.evaluate((element) =>
    Object.fromEntries([...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)])),
  );

/** Sends a form of a page as a browser without script does, from wherever the visitor of `page` stands. */
export const post = (page: Page, path: string, fields: Fields, origin = new URL(page.url()).origin) =>
  page.request.post(path, { multipart: fields, maxRedirects: 0, headers: { origin } });

/** The address an answer leads to: "" where it leads nowhere. */
export const leadsTo = (answer: APIResponse) => (answer.status() === 303 ? (answer.headers().location ?? "") : "");

/** The field says what is wrong with it, and is tied to what it says. */
export async function expectRefused(page: Page, form: Locator, name: string, sentence: string | RegExp) {
  const field = form.locator(`[name="${name}"]:not([type=hidden])`).first();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(
    sentence instanceof RegExp ? sentence : new RegExp(escaped(sentence)),
  );
  await expect(page.getByRole("alert").filter({ hasText: sentence }).first()).toBeVisible();
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
