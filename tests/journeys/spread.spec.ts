// A quota goes down: recorded for the district, spread over its communes, changed by a later decision, ended.
import { expect, type Locator, type Page } from "@playwright/test";
import { type App, test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { figureAt } from "../support/journey-figure";
import { operatorTold } from "../support/journey-operator";
import { fillIn, formAt } from "../support/journey-record";
import { written } from "../support/journey-rows";
import { anyScreen, scripts } from "../support/journey-script";

test.use({ world: "spread" });

const district = "/organizations/bat-xat";
const spreadAt = (year: string, more = "") => `${district}/quotas/spread?period=${year}${more}`;
const table = (page: Page) => formAt(page, "Chia chỉ tiêu xuống dưới");
const field = (page: Page, code: string) => table(page).locator(`[name="count.${code}"]`);
const sentence = (page: Page) => table(page).locator("p > output");
const done = (page: Page) => page.getByRole("status").filter({ hasText: "Đã chia cho " });
const save = (page: Page) => table(page).getByRole("button", { name: "Lưu tất cả" }).click();

test("140 for Bát Xát over its communes; Mường Hum has 14, then 12", anyScreen, async ({ visit, app }) => {
  test.setTimeout(120_000);
  const page = await visit("board@demo");
  const communes = await test.step("two communes more", async () => [
    await found(page, "Đảng bộ xã Thử Nhất"),
    await found(page, "Đảng bộ xã Thử Nhì"),
  ]);
  await test.step("what was assigned to the district", () =>
    record(page, { period: "2024", basis: "ASSIGNED", min: "140", decisionNo: "01-QĐ/TU", decidedOn: "2024-01-05" }));

  await test.step("spread by keyboard, the difference said as it is typed", async () => {
    await page.getByRole("link", { name: "Chia chỉ tiêu, năm 2024" }).click();
    await expect(sentence(page)).toHaveText("0 giao xuống, cấp này được giao 140: lệch 140.");
    await field(page, "muong-hum").fill("14");
    await field(page, communes[0] ?? "").focus();
    await page.keyboard.type("60");
    await page.keyboard.press("Enter");
    await expect(field(page, communes[1] ?? "")).toBeFocused();
    await page.keyboard.type("64");
    await page.keyboard.press("ArrowUp");
    await expect(field(page, communes[0] ?? "")).toBeFocused();
    await expect(sentence(page)).toHaveText("138 giao xuống, cấp này được giao 140: lệch 2.");
    await fillIn(table(page), { decisionNo: "07-QĐ/HU", decidedOn: "2024-01-20" });
    await save(page);
    await expect(done(page)).toContainText(
      /^Đã chia cho 3 tổ chức cơ sở đảng: .*Mường Hum; .*Thử Nhất; .*Thử Nhì\. Bảng dưới đây/,
    );
    await expect(sentence(page)).toHaveText("138 giao xuống, cấp này được giao 140: lệch 2.");
    await expect(field(page, "muong-hum")).toHaveValue("");
    await expectAccessible(page);
  });

  await test.step("12 by a later decision", async () => {
    await field(page, "muong-hum").fill("12");
    await fillIn(table(page), { decisionNo: "19-QĐ/HU", decidedOn: "2024-03-01" });
    await save(page);
    // Emptied once it is saved.
    await expect(field(page, "muong-hum")).toHaveValue("");
    await expect(sentence(page)).toHaveText("136 giao xuống, cấp này được giao 140: lệch 4.");
    await page.goto(`${district}/quotas`);
    await expect(page.getByText("136 giao xuống, cấp này được giao 140: lệch 4.")).toBeVisible();
  });

  await test.step("its history", async () => {
    await page.goto("/organizations/muong-hum/quotas");
    await expect(page.getByRole("row", { name: /^Năm 2024/ })).toContainText("12 người19-QĐ/HU, 01/03/2024");
    await page.getByText(/^Mọi lần quyết định/).click();
    const lines = page.getByRole("listitem").filter({ hasText: "Năm 2024, Cấp trên giao" });
    await expect(lines).toHaveText([/lần 2: 12 người.*19-QĐ\/HU/, /lần 1: 14 người.*07-QĐ\/HU/]);
  });

  await test.step("attainment by either, on the page and for programs", async () => {
    expect(await figureAt(page, "muong-hum", "2024")).toMatch(/^0\/12 /);
    expect(await figureAt(page, "muong-hum", "2024&on=2024-02-15")).toMatch(/^0\/14 /);
    const token = await operatorTold(app.databaseUrl, [
      "token",
      "create",
      "--user",
      "board@demo",
      "--organization",
      "bat-xat",
    ]);
    expect(await requiredBy(app, token, "")).toEqual([12, 11]);
    expect(await requiredBy(app, token, "&quotasOn=2024-02-15")).toEqual([14, 11]);
  });

  await test.step("and who did what", async () => {
    await page.goto(`${district}/history?kind=quota`);
    const log = page.getByRole("table", { name: "Lịch sử" });
    const first = log.getByRole("row", { name: /Chia chỉ tiêu xuống dưới, năm 2024.*3 nơi, cộng 138 người/ });
    await expect(first).toContainText("07-QĐ/HU, 20/01/2024");
    await page.goto("/organizations/muong-hum/history?kind=quota");
    const later = log.getByRole("row", { name: /Ghi chỉ tiêu \(cấp trên giao\), năm 2024/ }).first();
    await expect(later).toContainText("14 người · 07-QĐ/HU, 20/01/2024");
    await expect(later).toContainText("12 người · 19-QĐ/HU, 01/03/2024");
  });
});

for (const { script, how, once } of scripts) {
  test(
    `one row refused saves nothing, names the place and keeps what was typed (${how})`,
    once,
    async ({ visit, app }) => {
      const page = await visit("board@demo", { script });
      await page.goto(spreadAt("2025"));
      const before = await written(app.rows);
      const typed = { "y-ty": "12,5", "a-lu": "-3", "trinh-tuong": "mười", "coc-my": "1000001", "ban-qua": "1.234" };
      for (const [code, text] of Object.entries(typed)) await field(page, code).fill(text);
      await fillIn(table(page), { decisionNo: "8-QĐ/HU" });
      await save(page);
      const alert = page.getByRole("alert").first();
      await expect(alert).toContainText("Chưa ghi được. Đồng chí xem lại 4 chỗ sau:");
      await expect(alert.getByRole("listitem")).toHaveText([
        "Đảng bộ xã A Lù: Số này không được nhỏ hơn 0.",
        /^Đảng bộ xã Cốc Mỳ: Số này lớn quá/,
        /^Đảng bộ xã Trịnh Tường: Chỗ này cần một số nguyên/,
        /^Đảng bộ xã Y Tý: Chỗ này cần một số nguyên/,
      ]);
      for (const [code, text] of Object.entries(typed)) await expect(field(page, code)).toHaveValue(text);
      await expect(field(page, "y-ty")).toHaveAttribute("aria-invalid", "true");
      await expect(field(page, "y-ty")).toHaveAccessibleDescription(/số nguyên/);
      await expect(table(page).locator("[name=decisionNo]")).toHaveValue("8-QĐ/HU");
      expect(await written(app.rows)).toEqual(before);
      if (script) await expectAccessible(page);
      await expectNoSidewaysScrolling(page, page.viewportSize()?.width ?? 0);
    },
  );

  test(`somebody else's newer decision is named with both values (${how})`, once, async ({ visit }) => {
    const year = script ? "2021" : "2022";
    const [page, other] = [await visit("board@demo", { script }), await visit("board@demo", { script })];
    await assign(page, year, { "y-ty": "5" });
    await page.goto(spreadAt(year));
    await assign(other, year, { "y-ty": "6" });
    await field(page, "y-ty").fill("7");
    await field(page, "a-lu").fill("4");
    await save(page);
    const said = "Có người vừa giao lại nơi này: lúc đồng chí mở là 5, bây giờ là 6. Xem lại rồi ghi.";
    await expect(page.getByRole("alert").first()).toContainText(`Đảng bộ xã Y Tý: ${said}`);
    await expect(field(page, "y-ty")).toHaveValue("7");
    await expect(row(page, "Y Tý")).toContainText("đang giao 6");
    await save(page);
    await expect(done(page)).toBeVisible();
    await expect(row(page, "Y Tý")).toContainText("đang giao 7");
  });

  test(`a proposal adds up and is not saved by itself (${how})`, once, async ({ visit, app }) => {
    const page = await visit("board@demo", { script });
    const before = await written(app.rows);
    await page.goto(spreadAt("2020-2025"));
    const form = formAt(page, "Số để bắt đầu");
    await fillIn(form, { total: "400" });
    await form.getByRole("button", { name: "Chia đều" }).click();
    await expect(page).toHaveURL(/propose=equal/);
    await expect(page.getByText("Các ô đang có số chia đều, chưa lưu.")).toBeVisible();
    await expect(sentence(page)).toContainText("400 giao xuống");
    const values = await table(page)
      .locator('[name^="count."]')
      .evaluateAll((fields) => fields.map((one) => Number((one as HTMLInputElement).value)));
    expect(values.reduce((sum, one) => sum + one, 0)).toBe(400);
    await page.goto(spreadAt("2020-2025", "&propose=equal&total=n%C4%83m"));
    await expect(page.getByText("Chưa chia được. Chỗ này cần một số nguyên")).toBeVisible();
    expect(await written(app.rows)).toEqual(before);
  });

  test(`only the figures of the shape are asked, and a quota is ended (${how})`, once, async ({ visit }) => {
    const page = await visit("secretary@demo", { script });
    const year = script ? "2021" : "2022";
    await page.goto("/organizations/muong-hum/quotas");
    const form = formAt(page, "Ghi chỉ tiêu");
    const [max, rate] = [form.locator("[name=max]"), form.locator("[name=ratePercent]")];
    if (script) {
      await expect(max).toBeHidden();
      await form.locator("[name=shape]").selectOption("BETWEEN");
      await expect(max).toBeVisible();
      await expect(rate).toBeHidden();
      await max.fill("9");
      await form.locator("[name=shape]").selectOption("EXACTLY");
      await expect(max).toBeHidden();
    } else {
      await expect(form.getByRole("group", { name: "Chỉ khi giao trong khoảng" }).locator("[name=max]")).toBeVisible();
      await fillIn(form, { period: year, basis: "COMMITTED", min: "9", max: "12" });
      await form.getByRole("button").last().click();
      await expect(page.getByRole("alert").first()).toContainText("Cách giao đã chọn không dùng ô này.");
      await expect(max).toHaveValue("12");
      await max.fill("");
    }
    await fillIn(form, { period: year, basis: "COMMITTED", min: "9", decidedOn: "2021-01-10" });
    await form.getByRole("button").last().click();
    await expect(page.getByRole("status").filter({ hasText: "Đã ghi chỉ tiêu." })).toBeVisible();
    await end(page, year);
    await expect(page.getByRole("status").filter({ hasText: "Đã ghi kết thúc chỉ tiêu." })).toBeVisible();
    const line = page.getByRole("row", { name: new RegExp(`^Năm ${year}`) });
    await expect(line).toContainText("9 người, đã kết thúc từ 30/06/2021");
    await page.goto(`/organizations/muong-hum/attainment?period=${year}`);
    const quotas = page.getByRole("table", { name: "Các chỉ tiêu của kỳ" });
    await expect(quotas).toContainText("30/06/2021");
    await page.goto("/organizations/muong-hum/history?kind=quota");
    await expect(page.getByText(`Kết thúc chỉ tiêu (tự phấn đấu), năm ${year}`)).toBeVisible();
  });
}

test("what is left of the term is said, and a year that was not assigned", anyScreen, async ({ visit }) => {
  const page = await visit("secretary@demo", { language: "en" });
  // Another journey may have assigned 12 to it meanwhile: then that is this year's plan.
  const plan =
    /^Term 2020–2025 still needs 17: 9 in 2024, 8 in 2025\. (11 for 2024 leaves 6|12 for 2024 leaves 5) for 2025\.$/;
  for (const part of ["?period=2020-2025", "/quotas"]) {
    await page.goto(`/organizations/muong-hum${part}`);
    await expect(page.getByText(plan)).toBeVisible();
  }
  await page.goto("/organizations/seo-po-ho/quotas");
  await expect(
    page.getByText("No quota for 2024 has been assigned from above; it was due on 31 Jan 2024."),
  ).toBeVisible();
});

test(
  "a deputy secretary spreads over the cells, and only reads the table of the district's commune",
  anyScreen,
  async ({ visit }) => {
    const page = await visit("secretary@demo");
    await page.goto("/organizations/muong-hum/quotas/spread?period=2025&propose=equal&total=10");
    await expect(field(page, "seo-po-ho")).toHaveValue("1");
    await save(page);
    await expect(done(page)).toBeVisible();
    expect((await page.goto(spreadAt("2025")))?.status()).toBe(404);
    const reviewer = await visit("reviewer@demo");
    await reviewer.goto("/organizations/muong-hum/quotas/spread?period=2025");
    await expect(table(reviewer)).toHaveCount(0);
    await expect(reviewer.getByRole("row", { name: /Séo Pờ Hồ/ })).toContainText("1");
    const lines = await (await reviewer.request.get("/organizations/muong-hum/quotas/spread.csv?period=2025")).text();
    expect(lines).toContain("Séo Pờ Hồ;seo-po-ho;16;");
  },
);

const row = (page: Page, name: string): Locator => table(page).getByRole("row", { name: new RegExp(name) });

/** Adds a commune and answers its code. */
async function found(page: Page, name: string) {
  await page.goto(`${district}/keep`);
  const form = formAt(page, "Thêm tổ chức trực thuộc");
  await fillIn(form, { name, kind: "GRASSROOTS_COMMITTEE", foundedOn: "2020-01-01" });
  await form.getByRole("button").last().click();
  await page.waitForURL(/done=founded/);
  return new URL(page.url()).searchParams.get("done")?.split(":")[1] ?? "";
}

async function record(page: Page, typed: Record<string, string>) {
  await page.goto(`${district}/quotas`);
  const form = formAt(page, "Ghi chỉ tiêu");
  await fillIn(form, typed);
  await form.getByRole("button").last().click();
  await expect(page.getByRole("status").filter({ hasText: "Đã ghi chỉ tiêu." })).toContainText("140 người");
}

async function assign(page: Page, year: string, counts: Record<string, string>) {
  await page.goto(spreadAt(year));
  for (const [code, text] of Object.entries(counts)) await field(page, code).fill(text);
  await save(page);
  await expect(done(page)).toBeVisible();
}

/** Ends Mường Hum's own quota of the year, the day first before it began. */
async function end(page: Page, year: string) {
  await page.goto("/organizations/muong-hum/quotas");
  await page.getByRole("link", { name: "Kết thúc một chỉ tiêu đang có hiệu lực" }).click();
  const form = formAt(page, "Kết thúc một chỉ tiêu");
  const label = `Năm ${year}, tự phấn đấu: 9 người`;
  await form.locator("[name=quota]").selectOption({ label });
  await fillIn(form, { decisionNo: "5-NQ/ĐU", decidedOn: "2021-01-01" });
  await form.getByRole("button").click();
  await expect(page.getByRole("alert").first()).toContainText("không thể sớm hơn");
  await expect(form.locator("[name=quota]")).toHaveValue(/\d+/);
  await fillIn(form, { decidedOn: "2021-06-30" });
  await form.getByRole("button").click();
}

/** What the quotas of Mường Hum's 2024 require, as a program reads it. */
async function requiredBy({ baseURL }: App, token: string, more: string) {
  const address = `${baseURL}/api/v1/organizations/muong-hum/attainment?period=2024${more}`;
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${token}` } });
  const { quotas } = (await answer.json()) as { quotas: { required: number }[] };
  return quotas.map(({ required }) => required);
}
