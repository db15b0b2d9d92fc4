// Will they make it: from the figure of the running year to the dossiers in hand, their last days, and the method.
import { expect } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { notice, part, recordStep } from "../support/journey-dossier";

test.use({ world: "forecast" });

const at = (code: string, place: string) => `/organizations/${code}${place}`;

test("a dossier opened today stands in the outlook of its cell, its commune and the province", async ({
  visit,
  isMobile,
}) => {
  const page = await visit("secretary@demo");
  const fullName = isMobile ? "Sùng A Thử" : "Lý Thị Thử";
  const dossier = await notice(page, { fullName, bornOn: "2001-05-02", on: "2024-03-05" });
  await recordStep(page, dossier, { kind: "LISTED", on: "2024-03-06" });

  await page.goto(at("muong-hum", "/attainment?period=2024"));
  await expect(
    page.getByText(
      /hồ sơ còn kịp hạn 31\/12\/2024 theo quy định, trong đó 1 cần gia hạn; hạn cuối cử đi học lớp nhận thức/,
    ),
  ).toBeVisible();
  await page.getByRole("link", { name: "Khả năng đạt chỉ tiêu" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Khả năng đạt chỉ tiêu" })).toBeVisible();
  await expect(part(page, "Hồ sơ theo giai đoạn").getByRole("row", { name: /Cảm tình đảng/ })).toBeVisible();
  await expect(
    part(page, "Hạn cuối của từng bước").getByRole("row", { name: /Học lớp nhận thức về Đảng/ }),
  ).toContainText("25/08/2024");
  await expect(part(page, "Cách tính")).toContainText("chưa có bước nào đủ 10 hồ sơ đã kết nạp");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page, page.viewportSize()?.width ?? 360);

  await part(page, "Theo nơi trực thuộc").getByRole("link", { name: "Ky Quan San" }).click();
  await expect(page).toHaveURL(/ky-quan-san\/forecast\?period=2024$/);
  await page.goto(at("muong-hum", "/forecast?period=2020-2025"));
  await expect(page.getByText(/^Thiếu \d+$/)).toBeVisible();

  const reviewer = await visit("reviewer@demo");
  await reviewer.goto(at("lao-cai", "/forecast"));
  await expect(part(reviewer, "Hồ sơ theo giai đoạn")).toContainText("Cảm tình đảng");
  await expect(reviewer.getByRole("main")).not.toContainText(fullName);
  const file = await reviewer.request.get(at("lao-cai", "/forecast.csv?table=stages"));
  expect(await file.text()).toContain("Cảm tình đảng");

  const english = await visit("reviewer@demo", { language: "en" });
  await english.goto(at("muong-hum", "/forecast"));
  await expect(english.getByRole("heading", { level: 1, name: "Will the quota be met" })).toBeVisible();
  await expectAccessible(english);
  await english.goto(at("muong-hum", "/forecast?period=2023"));
  await expect(english.getByRole("heading", { level: 1 })).toHaveText("There is no outlook for 2023");
  await english.getByRole("link", { name: "See the figures of 2023" }).click();
  await expect(english).toHaveURL(/muong-hum\/attainment\?period=2023$/);
});
