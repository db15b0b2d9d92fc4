// Two registrations of one person side by side, with the dates that have to be chosen: everybody can read and press it.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { fillIn, formAt } from "../support/journey-record";

test.use({ world: "look-merge" });

const one = { birthYear: "1985", since: "2019-01-01", joinedOn: "2014-03-01", officialOn: "2015-03-01" };
const other = { ...one, joinedOn: "2014-05-01", officialOn: "2015-05-01" };
const save = "Ghi vào danh sách";

async function register(page: Page, typed: Record<string, string>, isAnother: boolean) {
  await page.goto("/organizations/seo-po-ho/members/new");
  const form = formAt(page, "Thêm đảng viên đã có từ trước");
  await form.getByRole("radio", { name: "Chính thức" }).check();
  await fillIn(form, typed);
  await form.getByRole("button", { name: save }).click();
  if (isAnother) {
    await page.getByLabel("Tôi đã kiểm tra, vẫn ghi").check();
    await form.getByRole("button", { name: save }).click();
  }
  await page.waitForURL(/done=registered/);
}

test("both dates are a choice of two, in both languages, by day and by night", async ({ visit, isMobile }) => {
  const given = isMobile ? "Dũng" : "Dinh";
  const secretary = await visit("secretary@demo");
  await register(secretary, { ...one, fullName: `Lò Thị ${given}` }, false);
  await register(secretary, { ...other, fullName: `Lò ${given} Thị` }, true);
  for (const language of ["vi", "en"] as const) {
    const page = await visit("secretary@demo", { language });
    const wide = page.viewportSize();
    await page.goto("/organizations/muong-hum/persons");
    await page.getByRole("row").filter({ hasText: given }).getByRole("link").click();
    await expect(page.getByRole("radio")).toHaveCount(4);
    await expect(page.getByRole("group").first()).toContainText("2014");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    for (const width of [320, 360, 800, 1366]) {
      await page.setViewportSize({ width, height: 740 });
      await expectNoSidewaysScrolling(page, width);
    }
    if (wide) await page.setViewportSize(wide);
  }
  const page = await visit("secretary@demo");
  await page.goto("/organizations/muong-hum/persons");
  await page.getByRole("row").filter({ hasText: given }).getByRole("link").click();
  const form = formAt(page, "Gộp");
  await fillIn(form, { reason: "Đã đối chiếu lý lịch" });
  await form.getByRole("button").click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expectAccessible(page);
  await form.getByRole("radio").first().check();
  await form.getByRole("radio").last().check();
  await form.getByRole("button").click();
  await expect(page.getByRole("status").first()).toContainText("Đã gộp hai hồ sơ của đồng chí này.");
});
