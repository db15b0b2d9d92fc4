// A year of a commune: handed in, sent back, handed in again, accepted, closed, opened, and what came late is told.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { fieldsOf, leadsTo, post } from "../support/journey-form";
import { fillIn, formAt } from "../support/journey-record";
import type { Rows } from "../support/journey-rows";
import { scripts } from "../support/journey-script";

test.use({ world: "returns" });

const returnAt = (code: string, period: string) => `/organizations/${code}/returns/${period}`;

const setDay = (rows: Rows, day: string) =>
  rows(`update "Setting" set value = to_jsonb($1::text) where name = 'demo.today'`, [day]);

/** Brings the total of Mường Hum to a number, and waits for what is said about it. */
async function recordTotal(page: Page, period: string, wanted: number, reason = "") {
  await page.goto(`/organizations/muong-hum/admissions/total?period=${period}`);
  await fillIn(formAt(page, "Ghi số tổng"), { wanted: String(wanted), reason });
  await formAt(page, "Ghi số tổng").getByRole("button").click();
}

const press = (page: Page, form: string) => formAt(page, form).getByRole("button").click();

const done = (page: Page, text: string | RegExp) =>
  expect(page.getByRole("status").filter({ hasText: text }).first()).toBeVisible();

const refused = (page: Page, text: string) =>
  expect(page.getByRole("alert").filter({ hasText: text }).first()).toBeVisible();

test("what nobody has said is one press away from handing in", async ({ visit }) => {
  const secretary = await visit("secretary@demo");
  await secretary.goto(returnAt("muong-hum", "2023"));
  await secretary.getByRole("link", { name: "Nhập số còn thiếu" }).click();
  await expect(secretary.getByRole("heading", { level: 1 })).toContainText("2023");
  await expect(secretary).toHaveURL(/\/admissions\/grid\?year=2023&by=year$/);
  const board = await visit("board@demo");
  await board.goto(returnAt("luc-yen", "2023"));
  await expect(board.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(board.getByRole("link", { name: "Nhập số còn thiếu" })).toHaveCount(0);
});

test("a year is handed in, sent back, handed in again, closed, and told what came late", async ({ visit, app }) => {
  test.setTimeout(120_000);
  await setDay(app.rows, "2024-12-31");
  const secretary = await visit("secretary@demo");
  const board = await visit("board@demo");
  const page = returnAt("muong-hum", "2024");

  await test.step("the secretary looks at the checks and hands in; the second tab counts for nothing", async () => {
    await recordTotal(secretary, "2024", 9);
    await secretary.waitForURL(/done=1/);
    await secretary.goto("/organizations/muong-hum/returns");
    await secretary.getByRole("link", { name: "Năm 2024", exact: true }).click();
    await expect(secretary.getByText("Có 9 người mới ghi số tổng")).toBeVisible();
    await expect(secretary.getByText("10/10 nơi trực thuộc chưa ghi gì cho kỳ này")).toBeVisible();
    await expect(secretary.getByText("Kỳ này chưa hết. Số nộp là số tính đến 31/12/2024")).toBeVisible();
    const tab = await visit("secretary@demo");
    await tab.goto(page);
    await press(secretary, "Nộp báo cáo");
    await done(secretary, "Đã nộp báo cáo năm 2024: 9 người, tính đến 31/12/2024.");
    await press(tab, "Nộp báo cáo");
    await refused(tab, "Báo cáo này đã nộp rồi.");
    const [sent] = await app.rows(`select count(*)::int as n from "ReturnStep"`);
    expect(sent).toEqual({ n: 1 });
  });

  await test.step("the board finds it first in its list and sends it back with words", async () => {
    await board.goto("/organizations/bat-xat/returns?period=2024");
    await expect(board.getByText("1/21 nơi đã nộp báo cáo", { exact: false })).toBeVisible();
    const first = board
      .getByRole("table", { name: "Tình trạng báo cáo của các nơi trực thuộc" })
      .getByRole("row")
      .nth(1);
    await expect(first).toContainText("Mường Hum");
    await first.getByRole("link").click();
    await press(board, "Trả lại để sửa");
    await refused(board, "Đồng chí chưa nhập ô này.");
    await fillIn(formAt(board, "Trả lại để sửa"), { remark: "Còn thiếu một người ở Ky Quan San" });
    await press(board, "Trả lại để sửa");
    await done(board, "Đã trả lại báo cáo năm 2024 để sửa.");
  });

  await test.step("the secretary corrects the figure and hands in again", async () => {
    await secretary.goto(page);
    await expect(secretary.getByText("Cấp trên trả lại ngày 31/12/2024: Còn thiếu một người")).toBeVisible();
    await recordTotal(secretary, "2024", 10, "sót một người");
    await secretary.waitForURL(/done=1/);
    await secretary.goto(page);
    await expect(secretary.getByText("Đã báo cáo 9, nay 10.", { exact: true })).toBeVisible();
    await press(secretary, "Nộp báo cáo");
    await done(secretary, "Đã nộp báo cáo năm 2024: 10 người");
  });

  await test.step("the board accepts in its list, and closes once the year is over", async () => {
    await setDay(app.rows, "2025-01-05");
    await board.goto("/organizations/bat-xat/returns?period=2024");
    await press(board, "Tiếp nhận: Đảng bộ xã Mường Hum");
    await done(board, "Đảng bộ xã Mường Hum: báo cáo năm 2024 đã tiếp nhận.");
    await board.goto(page);
    await press(board, "Chốt báo cáo");
    await done(board, "Đã chốt báo cáo năm 2024.");
  });

  await test.step("nothing more can be entered", async () => {
    await recordTotal(secretary, "2024", 11);
    await refused(secretary, "Đảng bộ xã Mường Hum đã chốt báo cáo năm 2024");
  });

  await test.step("the board opens it with a reason, and what comes late is told with its own", async () => {
    await board.goto(page);
    await press(board, "Mở lại báo cáo");
    await refused(board, "Đồng chí chưa nhập ô này.");
    await fillIn(formAt(board, "Mở lại báo cáo"), { remark: "Sót một đồng chí" });
    await press(board, "Mở lại báo cáo");
    await done(board, "Đã mở lại báo cáo năm 2024.");
    await recordTotal(secretary, "2024", 11, "nhận quyết định muộn");
    await secretary.waitForURL(/done=1/);
    await board.goto(page);
    await expect(board.getByText("Đã báo cáo 10, nay 11.", { exact: true })).toBeVisible();
    await expect(board.getByText("vì nhận quyết định muộn.")).toBeVisible();
    await expectAccessible(board);
    await board.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScrolling(board, 320);
  });

  await test.step("how many have handed in stands beside the figure, and the steps in the history", async () => {
    for (const part of ["", "/attainment"]) {
      await board.goto(`/organizations/bat-xat${part}?period=2024`);
      await expect(board.getByText("1/21 nơi trực thuộc đã nộp báo cáo kỳ này")).toBeVisible();
    }
    await board.goto("/organizations/muong-hum/history?kind=return");
    for (const act of ["Nộp", "Trả lại", "Tiếp nhận", "Chốt"])
      await expect(board.getByText(`${act} báo cáo, năm 2024`).first()).toBeVisible();
  });

  await test.step("a reviewer reads the numbers and no words", async () => {
    const reviewer = await visit("reviewer@demo");
    await reviewer.goto(page);
    await expect(reviewer.getByText("Đã báo cáo 10, nay 11.", { exact: true })).toBeVisible();
    await expect(reviewer.getByText("quyết định muộn")).toHaveCount(0);
    await expect(reviewer.getByText("Sót một đồng chí")).toHaveCount(0);
    await expect(reviewer.getByRole("button", { name: /báo cáo|Trả lại|Tiếp nhận/ })).toHaveCount(0);
    const answer = await reviewer.request.get("/organizations/bat-xat/returns.csv?period=2024");
    expect(await answer.text()).toContain("Đảng bộ xã Mường Hum;muong-hum;Đảng bộ cơ sở;đã tiếp nhận;31/12/2024;10;11");
  });
});

for (const { script, how, once } of scripts) {
  test(`a month is handed in (${how}), and sent again it counts once`, once, async ({ visit, app }) => {
    await setDay(app.rows, "2024-12-31");
    const page = await visit("secretary@demo", { script });
    const month = script ? "2024-02" : "2024-03";
    await page.goto(returnAt("muong-hum", month));
    const fields = await fieldsOf(formAt(page, "Nộp báo cáo"));
    await press(page, "Nộp báo cáo");
    await done(page, `Đã nộp báo cáo tháng ${month.slice(5)}/2024: 0 người`);
    if (!script) expect(leadsTo(await post(page, returnAt("muong-hum", month), fields))).toContain("done=SUBMIT");
    const [steps] = await app.rows(
      `select count(*)::int as n from "ReturnStep" where "fromMonth" = $1 and "toMonth" = $1`,
      [2024 * 12 + Number(month.slice(5)) - 1],
    );
    expect(steps).toEqual({ n: 1 });
  });
}

test("a period that has not come is said to be early, and one there is none of is not found", async ({
  visit,
  app,
}) => {
  await setDay(app.rows, "2024-12-31");
  const page = await visit("secretary@demo");
  await page.goto(returnAt("muong-hum", "2025-Q1"));
  await expect(page.getByText("Kỳ này nộp được từ ngày 01/03/2025")).toBeVisible();
  await expect(formAt(page, "Nộp báo cáo")).toHaveCount(0);
  for (const address of [
    returnAt("muong-hum", "2020-2025"),
    returnAt("muong-hum", "khong-co"),
    returnAt("bat-xat", "2024"),
    returnAt("ky-quan-san", "2024"),
    "/organizations/muong-hum/returns?period=khong-co",
  ])
    expect((await page.goto(address))?.status()).toBe(404);
});
