// A figure that papers have told: changed in the year's grid, on a phone and at a desk, offline, beside somebody else, and without script.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { cellAt, enterCell, gridAt, openGrid, paste, statusOf, troubles } from "../support/journey-grid";
import { fillIn, formAt, newAt } from "../support/journey-record";
import type { Rows } from "../support/journey-rows";
import { anyScreen } from "../support/journey-script";

test.use({ world: "told" });

const report = (year: number) => `Báo cáo đã chốt của Đảng bộ xã Mường Hum, năm ${year}`;
const handedIn = (year: number) => `Báo cáo số liệu đã gửi của Đảng bộ xã Mường Hum, năm ${year}`;

const press = (page: Page, form: string) => formAt(page, form).getByRole("button").click();

/** The report of a year is frozen as it stands, and its return handed in. */
async function tell(page: Page, year: number) {
  await page.goto(`/organizations/muong-hum/reports/new?period=${year}`);
  await press(page, "Chốt số liệu");
  await formAt(page, "Chốt số liệu").getByRole("checkbox").check();
  await press(page, "Chốt số liệu");
  await expect(page.getByRole("status").filter({ hasText: "Đã chốt số liệu" })).toBeVisible();
  const frozen = page.url();
  await page.goto(`/organizations/muong-hum/returns/${year}`);
  await press(page, "Nộp báo cáo");
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: `Đã nộp báo cáo năm ${year}` })
      .first(),
  ).toBeVisible();
  return frozen;
}

const asked = (page: Page) => page.getByRole("region", { name: /cần ghi lý do/ });
const reasonIn = (page: Page) => asked(page).getByLabel("Lý do, căn cứ");

/** Where a part of the grid ends. */
const rightOf = (page: Page, part: string) =>
  page
    .locator(`.year-grid ${part}`)
    .first()
    .evaluate((element) => Math.round(element.getBoundingClientRect().right));

/** Persons and reasons of a year's months at Mường Hum's cells, as they were written. */
const written = async (rows: Rows, year: number) =>
  (
    await rows<{ line: string }>(
      `select o.code || ' ' || (a."fromMonth" % 12 + 1) || ': ' || a.count || ', ' || coalesce(a.reason, '') as line
       from "Admission" a join "Organization" o on o.id = a."organizationId" join "Organization" p on p.id = o."parentId"
       where p.code = 'muong-hum' and a."fromMonth" = a."toMonth" and a."fromMonth" / 12 = $1 order by a.id`,
      [year],
    )
  ).map(({ line }) => line);

test("cells that papers have told wait for one reason, and so does the way back", async ({ visit, app, isMobile }) => {
  test.setTimeout(120_000);
  const page = await visit("secretary@demo", { unwatched: true });
  const before = ["ky-quan-san 3: 2, Bảng nhập"];
  let frozen = "";

  await test.step("nothing is asked while no paper has told the year", async () => {
    await openGrid(page, gridAt(2008, "&month=3"));
    await enterCell(cellAt(page, 1, 3, 2008), "2");
    await expect(statusOf(page)).toHaveText("Đã lưu 1 ô");
    await expect(asked(page)).toHaveCount(0);
    expect(await written(app.rows, 2008)).toEqual(before);
    frozen = await tell(page, 2008);
  });

  await test.step("a cell and a paste name the papers; nothing is written, and what was typed stays", async () => {
    await openGrid(page, gridAt(2008, "&month=3"));
    await enterCell(cellAt(page, 1, 3, 2008), "3");
    await expect(asked(page)).toContainText("1 ô chưa ghi");
    await paste(page, cellAt(page, 2, 3, 2008), "1\r\n4");
    await expect(asked(page)).toContainText("3 ô chưa ghi");
    for (const paper of [report(2008), handedIn(2008)]) await expect(asked(page).getByText(paper)).toHaveCount(1);
    await expect(asked(page)).toContainText("Chi bộ thôn Ky Quan San, tháng 3: 2 → 3");
    await expect(asked(page)).toContainText("Chi bộ thôn Tả Pờ Hồ, tháng 3: để trống → 1");
    await expect(statusOf(page)).toContainText("3 ô cần lý do");
    // A phone shows the one question only; the cell is described by the same words.
    await expect(cellAt(page, 1, 3, 2008)).toHaveAccessibleDescription(
      /Cần lý do mới ghi được: Chi bộ thôn Ky Quan San, tháng 3\./,
    );
    await expect(page.locator(".year-grid .why").filter({ visible: true })).toHaveCount(isMobile ? 0 : 3);
    await expect(cellAt(page, 1, 3, 2008)).toHaveValue("3");
    expect(await written(app.rows, 2008)).toEqual(before);
    // What is said below a row makes no column of its own.
    if (!isMobile) expect(await rightOf(page, "thead th:last-child")).toBe(await rightOf(page, ".why td"));
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page, page.viewportSize()?.width ?? 0);
  });

  await test.step("one reason saves them all; without one nothing goes", async () => {
    await statusOf(page).getByRole("button", { name: "Ghi lý do" }).click();
    await expect(reasonIn(page)).toBeFocused();
    await reasonIn(page).press("Enter");
    await expect(reasonIn(page)).toHaveAttribute("aria-invalid", "true");
    expect(await written(app.rows, 2008)).toEqual(before);
    await reasonIn(page).fill("sót quyết định của huyện");
    await asked(page).getByRole("button", { name: "Ghi 3 ô với lý do này" }).click();
    await expect(statusOf(page)).toHaveText("Đã lưu 3 ô");
    await expect(asked(page)).toHaveCount(0);
    expect((await written(app.rows, 2008)).slice(1).sort()).toEqual([
      "ky-quan-san 3: 1, sót quyết định của huyện",
      "pieng-lao 3: 4, sót quyết định của huyện",
      "ta-po-ho 3: 1, sót quyết định của huyện",
    ]);
  });

  await test.step("taking it back asks anew, and a closed window forgets neither numbers nor reason", async () => {
    await page.getByRole("button", { name: "Lấy lại số trước" }).click();
    await expect(asked(page)).toContainText("2 ô chưa ghi");
    await reasonIn(page).fill("dán nhầm");
    await page.reload();
    await expect(asked(page)).toContainText("2 ô chưa ghi");
    await expect(reasonIn(page)).toHaveValue("dán nhầm");
    await expect(cellAt(page, 3, 3, 2008)).toHaveValue("");
    await reasonIn(page).press("Enter");
    await expect(statusOf(page)).toHaveText("Đã lưu 2 ô");
    expect((await written(app.rows, 2008)).slice(4).sort()).toEqual([
      "pieng-lao 3: -4, dán nhầm",
      "ta-po-ho 3: -1, dán nhầm",
    ]);
  });

  await test.step("without a connection the reason waits with its number", async () => {
    await enterCell(cellAt(page, 2, 3, 2008), "6");
    await expect(asked(page)).toContainText("1 ô chưa ghi");
    await page.context().setOffline(true);
    await reasonIn(page).fill("nhập khi mất mạng");
    await asked(page)
      .getByRole("button", { name: /với lý do này/ })
      .click();
    await expect(statusOf(page)).toContainText("1 ô chờ gửi");
    await page.context().setOffline(false);
    await expect(statusOf(page)).not.toContainText("chờ gửi", { timeout: 30_000 });
    expect(await written(app.rows, 2008)).toContain("ta-po-ho 3: 6, nhập khi mất mạng");
  });

  await test.step("the papers show what became of their figure, and why", async () => {
    await page.goto(frozen);
    await expect(page.getByText("sót quyết định của huyện").first()).toBeVisible();
    await page.goto("/organizations/muong-hum/returns/2008");
    await expect(page.getByText("nhập khi mất mạng").first()).toBeVisible();
  });
});

test(
  "of two at one told cell the later chooses a number first, and then says why",
  anyScreen,
  async ({ visit, app }) => {
    const unwatched = { unwatched: true };
    const [first, second] = [await visit("secretary@demo", unwatched), await visit("secretary@demo", unwatched)];
    await tell(first, 2006);
    await openGrid(first, gridAt(2006));
    await openGrid(second, gridAt(2006));
    await enterCell(cellAt(first, 1, 6, 2006), "3");
    await reasonIn(first).fill("bổ sung");
    await reasonIn(first).press("Enter");
    await expect(statusOf(first)).toHaveText("Đã lưu 1 ô");
    await enterCell(cellAt(second, 1, 6, 2006), "5");
    await expect(troubles(second)).toContainText("đồng chí ghi 5, trong lúc đó có người ghi 3");
    await second.getByRole("button", { name: "Ghi số của tôi: 5" }).click();
    await expect(asked(second)).toContainText("Chi bộ thôn Ky Quan San, tháng 6: 3 → 5");
    await reasonIn(second).fill("theo biên bản");
    await reasonIn(second).press("Enter");
    await expect(statusOf(second)).toHaveText("Đã lưu 1 ô");
    await enterCell(cellAt(second, 1, 6, 2006), "9");
    await asked(second).getByRole("button", { name: "Bỏ các số này" }).click();
    await expect(cellAt(second, 1, 6, 2006)).toHaveValue("5");
    expect(await written(app.rows, 2006)).toEqual(["ky-quan-san 6: 3, bổ sung", "ky-quan-san 6: 2, theo biên bản"]);
  },
);

test("without script the form asks for the one reason, with the papers", anyScreen, async ({ visit, app }) => {
  await tell(await visit("secretary@demo"), 2005);
  const page = await visit("secretary@demo", { script: false });
  await page.goto(gridAt(2005));
  await expect(page.locator("[name=reason]")).toHaveCount(0);
  await cellAt(page, 1, 1, 2005).fill("2");
  await cellAt(page, 2, 1, 2005).fill("1");
  await page.getByRole("button", { name: "Lưu các ô đã sửa" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Đã lưu 0 ô; 2 ô chưa ghi được");
  for (const paper of [report(2005), handedIn(2005)]) await expect(page.getByText(paper)).toHaveCount(1);
  await expect(cellAt(page, 1, 1, 2005)).toHaveValue("2");
  expect(await written(app.rows, 2005)).toEqual([]);
  await page.locator("[name=reason]").fill("sót hai chi bộ");
  await page.getByRole("button", { name: "Lưu các ô đã sửa" }).click();
  await expect(page.getByRole("status").first()).toContainText("Đã lưu 2 ô.");
  expect(await written(app.rows, 2005)).toEqual(["ky-quan-san 1: 2, sót hai chi bộ", "ta-po-ho 1: 1, sót hai chi bộ"]);
});

test("the form of a named person lists the papers", async ({ visit, app }) => {
  const page = await visit("secretary@demo");
  await tell(page, 2004);
  await page.goto(newAt("ky-quan-san"));
  await fillIn(page, { fullName: "Giàng Thị Sùng", ceremonyOn: "2004-02-03" });
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  for (const paper of [report(2004), handedIn(2004)])
    await expect(page.getByRole("listitem").filter({ hasText: paper })).toBeVisible();
  expect(await written(app.rows, 2004)).toEqual([]);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page, page.viewportSize()?.width ?? 0);
  await fillIn(page, { reason: "tìm thấy quyết định" });
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await page.waitForURL(/\?done=1$/);
  expect(await written(app.rows, 2004)).toEqual(["ky-quan-san 2: 1, tìm thấy quyết định"]);
});
