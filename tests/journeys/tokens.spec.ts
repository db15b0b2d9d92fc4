// An access code for a program: made on the account page, shown once, used, and ended by one press.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible } from "../support/journey-axe";
import { expectRefused } from "../support/journey-form";
import { formAt } from "../support/journey-record";
import { scripts } from "../support/journey-script";

test.use({ world: "tokens" });

const reads = (page: Page, token: string) =>
  page.request
    .get("/api/v1/organizations/muong-hum/attainment?period=2023", { headers: { authorization: `Bearer ${token}` } })
    .then((answer) => answer.status());

for (const { script, how, once } of scripts) {
  test(`a code is made, shown once, used and revoked (${how})`, once, async ({ visit }) => {
    const page = await visit("secretary@demo", { script });
    const token = await make(page);
    if (script) await expectAccessible(page);
    expect(await reads(page, token)).toBe(200);
    await page.goto("/account");
    await expect(page.getByText(token)).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "Mã truy cập cho chương trình: 1" })).toBeVisible();
    await expect(page.getByText("Bảng tin văn phòng").first()).toBeVisible();
    await expect(page.getByText(/dùng lần cuối .* hết hạn/)).toBeVisible();
    await page.getByRole("button", { name: "Thu hồi", exact: true }).click();
    await expect(page.getByText("Đã thu hồi mã.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Mã truy cập cho chương trình: 0" })).toBeVisible();
    expect(await reads(page, token)).toBe(401);
  });
}

test("who keeps users sees that there are codes, and revokes them", async ({ visit, app }) => {
  const secretary = await visit("secretary@demo", { script: false });
  const token = await make(secretary);
  expect(await reads(secretary, token)).toBe(200);
  const [user] = await app.rows<{ id: number }>(`select id from "User" where email = 'secretary@demo'`);
  const admin = await visit("admin@demo");
  await admin.goto(`/users/${user?.id}`);
  await expect(admin.getByText(/1 mã truy cập cho chương trình đang dùng được\. Dùng lần cuối/)).toBeVisible();
  await admin.getByRole("button", { name: "Thu hồi mọi mã truy cập" }).click();
  await expect(admin.getByText("Đã thu hồi các mã truy cập.")).toBeVisible();
  await expect(admin.getByText("Không có mã truy cập nào đang dùng được.")).toBeVisible();
  expect(await reads(secretary, token)).toBe(401);
});

async function make(page: Page) {
  await page.goto("/account");
  await page.getByLabel("Dùng được trong").selectOption("30");
  const send = page.getByRole("button", { name: "Tạo mã truy cập" });
  await send.click();
  await expectRefused(page, formAt(page, "Tạo mã truy cập"), "name", "Đồng chí chưa nhập ô này.");
  await page.getByLabel("Tên mã").fill("Bảng tin văn phòng");
  await page.getByLabel("Dùng được trong").selectOption("30");
  await send.click();
  await expect(page.getByText("Mã truy cập, chỉ hiện lần này:")).toBeVisible();
  const shown = page.locator("code", { hasText: "nguon_" });
  // One press marks the whole of it, with script and without.
  await expect(shown).toHaveCSS("user-select", "all");
  return shown.innerText();
}
