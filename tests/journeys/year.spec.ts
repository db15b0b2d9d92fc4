// The whole of a deputy secretary's year end: ten cells from a spreadsheet, a lost connection, the return, what was wrong, and again.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { figureAt } from "../support/journey-figure";
import { cellAt, codes, enterCell, gridAt, keptOf, openGrid, paste, statusOf } from "../support/journey-grid";
import { fillIn, formAt } from "../support/journey-record";
import { wrongSums } from "../support/journey-rows";

test.use({ world: "year" });

/** Persons by month of each cell, in the order of the grid. */
const year: Readonly<Record<string, readonly number[]>> = {
  "Chi bộ thôn Ky Quan San": [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "Chi bộ thôn Tả Pờ Hồ": [0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0],
  "Chi bộ thôn Piềng Láo": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "Chi bộ thôn Mường Hum": [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "Chi bộ Trường THCS": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "Chi bộ Công an xã": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "Chi bộ Trạm Y tế xã": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  "Chi bộ thôn Séo Pờ Hồ": [0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1],
  "Chi bộ Trường Tiểu học": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
  "Chi bộ Trường Mầm non": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
};
const block = [
  ["Chi bộ", ...Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`)],
  ...Object.entries(year).map(([name, months]) => [name, ...months]),
].map((cells) => cells.join("\t"));

const atReturn = "/organizations/muong-hum/returns/2024";
const press = (page: Page, form: string) => formAt(page, form).getByRole("button").click();
const told = (page: Page, text: string) =>
  expect(page.getByRole("status").filter({ hasText: text }).first()).toBeVisible();

test("ten cells of a year are pasted, cut off in the middle, handed in, sent back, corrected and handed in again", async ({
  visit,
  app,
}) => {
  test.setTimeout(120_000);
  await app.rows(`update "Setting" set value = to_jsonb('2024-12-31'::text) where name = 'demo.today'`);
  const secretary = await visit("secretary@demo", { unwatched: true });
  const board = await visit("board@demo");
  expect(await figureAt(secretary, "muong-hum", "2020-2025")).toContain("43/60");

  await test.step("the year comes from a spreadsheet while the line is down", async () => {
    await openGrid(secretary, gridAt(2024, "&month=1"));
    await enterCell(cellAt(secretary, 1, 1, 2024), "1");
    await expect(statusOf(secretary)).toContainText("Đã lưu 1 ô");
    await secretary.context().setOffline(true);
    await paste(secretary, cellAt(secretary, 1, 1, 2024), block.join("\r\n"));
    await expect(statusOf(secretary)).toContainText("119 ô chờ gửi");
    expect(await keptOf(app.rows, 2024)).toHaveLength(1);
    await secretary.context().setOffline(false);
    await expect(statusOf(secretary)).not.toContainText("chờ gửi", { timeout: 60_000 });
  });

  await test.step("each cell is there once, and every figure above says so", async () => {
    const kept = await keptOf(app.rows, 2024);
    expect(kept).toHaveLength(codes.length * 12);
    expect(kept.every(({ entries }) => entries === 1)).toBe(true);
    const found = new Map(kept.map(({ code, month, persons }) => [`${code} ${month}`, persons]));
    for (const [row, months] of Object.values(year).entries())
      expect(months.map((_, index) => found.get(`${codes[row]} ${index + 1}`))).toEqual(months);
    expect(await figureAt(secretary, "muong-hum", "2020-2025")).toContain("51/60");
    expect(await figureAt(board, "bat-xat", "2024")).toContain("8");
  });

  await test.step("it is handed in, and sent back", async () => {
    await secretary.goto(atReturn);
    await press(secretary, "Nộp báo cáo");
    await told(secretary, "Đã nộp báo cáo năm 2024: 8 người");
    await board.goto(atReturn);
    await fillIn(formAt(board, "Trả lại để sửa"), { remark: "Tả Pờ Hồ tháng 6 có ba người" });
    await press(board, "Trả lại để sửa");
    await told(board, "Đã trả lại báo cáo năm 2024 để sửa.");
  });

  await test.step("the one cell is corrected, handed in again, and accepted", async () => {
    await secretary.goto("/organizations/muong-hum");
    await expect(secretary.getByText("bị trả lại").first()).toBeVisible();
    await openGrid(secretary, gridAt(2024, "&month=6"));
    await expect(cellAt(secretary, 2, 6, 2024)).toHaveValue("2");
    await enterCell(cellAt(secretary, 2, 6, 2024), "3");
    await expect(statusOf(secretary)).toContainText("Đã lưu 1 ô");
    await secretary.goto(atReturn);
    await press(secretary, "Nộp báo cáo");
    await told(secretary, "Đã nộp báo cáo năm 2024: 9 người");
    await board.goto(atReturn);
    await press(board, "Tiếp nhận");
    await told(board, "tiếp nhận");
  });

  expect(await figureAt(secretary, "muong-hum", "2020-2025")).toContain("52/60");
  expect(await wrongSums(app.rows)).toEqual([]);
});
