// The administrator keeps what clocks are reckoned by: a value of a regulation, and next year's days off.
import { expect } from "@playwright/test";
import { test } from "../support/journey";
import { fillIn, formAt } from "../support/journey-record";
import { anyScreen, scripts } from "../support/journey-script";

for (const { script, how, once } of scripts) {
  test(
    `a value is changed from a day on, and judges what was done before by the old one (${how})`,
    once,
    async ({ visit }) => {
      const page = await visit("admin@demo", { script });
      await page.goto("/organizations");
      await page.getByRole("link", { name: "Quy định" }).click();
      const valid = page.getByRole("row", { name: /Giấy chứng nhận bồi dưỡng nhận thức có giá trị/ });
      await expect(valid).toContainText("60 tháng");
      await expect(valid).toContainText("nguồn chưa chắc");
      const source = `Hướng dẫn mới, ${how}`;
      const choose = async () => {
        await fillIn(formAt(page, "Chọn nội dung cần sửa"), { rule: "certificateValid" });
        await page.getByRole("button", { name: "Chọn nội dung cần sửa" }).click();
        await expect(page.getByText("có giá trị: đang là")).toBeVisible();
      };
      await choose();
      const value = { value: "36", source, grade: "S", from: "2024-02-01" };
      await fillIn(formAt(page, "Sửa một giá trị"), value);
      await page.getByRole("button", { name: "Ghi giá trị" }).click();
      await expect(page.getByRole("status").first()).toContainText("Đã ghi giá trị mới.");
      await expect(valid).toContainText("36 tháng");
      await expect(valid).toContainText(`${source} · đã đọc văn bản`);
      await page.goto("/regulations?at=2024-01-31");
      await expect(valid).toContainText("60 tháng");
      // Back as it was, for whoever comes next.
      await page.goto("/regulations?at=2024-02-01");
      await choose();
      await fillIn(formAt(page, "Sửa một giá trị"), { ...value, value: "60", source: "Quy định 24-QĐ/TW", grade: "W" });
      await page.getByRole("button", { name: "Ghi giá trị" }).click();
      await expect(valid).toContainText("60 tháng");
    },
  );

  test(`next year's calendar is begun, and a day taken out again (${how})`, once, async ({ visit }) => {
    const page = await visit("admin@demo", { script });
    await page.goto("/holidays");
    await expect(page.getByRole("row", { name: /08\/02\/2024/ })).toContainText("Tết Nguyên đán Giáp Thìn");
    await expect(page.getByRole("row", { name: /04\/05\/2024/ })).toContainText("thứ Bảy · làm bù");
    await page.getByRole("link", { name: "2027", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Năm 2027 chưa có lịch nghỉ" })).toBeVisible();
    await fillIn(formAt(page, "Ghi một ngày vào lịch"), {
      day: "2027-02-08",
      name: "Tết Đinh Mùi",
      source: "Thông báo",
    });
    await page.getByRole("button", { name: "Ghi ngày" }).click();
    await expect(page.getByRole("status").first()).toContainText("Đã ghi ngày vào lịch.");
    await expect(page.getByRole("row", { name: /08\/02\/2027/ })).toContainText("Tết Đinh Mùi");
    await formAt(page, "Bỏ ngày 08/02/2027").getByRole("button").click();
    await expect(page.getByRole("status").first()).toContainText("Đã bỏ ngày khỏi lịch.");
    await expect(page.getByRole("heading", { name: "Năm 2027 chưa có lịch nghỉ" })).toBeVisible();
  });
}

test("what is kept of a regulation is told in English too", anyScreen, async ({ visit }) => {
  const page = await visit("admin@demo", { language: "en" });
  await page.goto("/regulations?at=2025-07-01");
  await expect(page.getByText("In force since 1 Jul 2025.")).toBeVisible();
  const row = page.getByRole("row", { name: /Decision on admission after the cell's resolution/ });
  await expect(row).toContainText("60 working days");
  await expect(row).toContainText("read in the text");
  await page.goto("/regulations?at=2025-07-01&rule=schooling");
  const form = formAt(page, "Change a value");
  await expect(form.getByLabel("New value").locator("option")).toHaveText([
    ...["reads and writes", "primary", "lower secondary", "upper secondary"],
  ]);
  await page.goto("/regulations?at=2025-07-01&rule=voteShare");
  await expect(form.getByLabel("New value").locator("option")).toHaveText(["1/3", "2/3", "3/3"]);
  await page.goto("/regulations?at=2025-07-01&rule=decisionWithin");
  await expect(form.getByLabel("New value (working days)")).toBeVisible();
});
