// A warning from the first look to its end: found on the overview, planned, asked about, answered, accepted, and closed by a fact.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { fillIn, formAt } from "../support/journey-record";
import { scripts } from "../support/journey-script";

test.use({ world: "watch" });

/** Opens what is folded, fills in the form of that name and sends it. */
async function send(page: Page, form: string, typed: Record<string, string>) {
  const folded = page.locator("main details:not([open]) > summary", { hasText: form });
  if ((await folded.count()) > 0) await folded.first().click();
  const shown = formAt(page, form).first();
  await fillIn(shown, typed);
  await shown.getByRole("button").click();
}

const done = (page: Page, text: string) =>
  expect(page.getByRole("status").filter({ hasText: text }).first()).toBeVisible();

for (const { script, how, once } of scripts) {
  test(`a year below its quota is acted on until it is reached (${how})`, once, async ({ visit, app }) => {
    test.setTimeout(120_000);
    const secretary = await visit("secretary@demo", { script });
    const [place] = await app.rows(`select c.id from "WatchCase" c join "Organization" o on o.id = c."organizationId"
      where o.code = 'muong-hum' and c.rule = 'YEAR_BELOW'`);
    const address = `/organizations/muong-hum/watch/${place?.id}`;

    await test.step("the secretary finds it from the overview, and says why and what is done", async () => {
      await secretary.goto("/organizations/muong-hum");
      const bar = secretary.getByRole("banner").getByRole("link", { name: /^Việc cần theo dõi \(\d+\)/ });
      await bar.click();
      await expect(secretary.getByRole("heading", { level: 1, name: "Việc cần theo dõi của tôi" })).toBeVisible();
      await secretary.goto("/organizations/muong-hum");
      await secretary.getByRole("link", { name: /việc cần theo dõi ở đây/ }).click();
      await expect(secretary.getByRole("heading", { level: 1, name: "Việc cần theo dõi" })).toBeVisible();
      if (script) await expectAccessible(secretary);
      await secretary.goto(`${address}`);
      await expect(secretary.getByText("Năm 2023 kết nạp 8/14, thiếu 6.").first()).toBeVisible();
      await expect(secretary.getByText("Tự khép khi số kết nạp của năm đó đủ chỉ tiêu")).toBeVisible();
      await expect(secretary.getByText("có từ trước khi hệ thống mở việc ngày 15/03/2024")).toBeVisible();
      await send(secretary, "Ghi nguyên nhân", { cause: "YOUNG_AWAY" });
      await done(secretary, "Đã ghi nguyên nhân.");
      const plan = { words: "Mở lớp nhận thức", officer: "Phó Bí thư" };
      if (script) {
        await send(secretary, "Thêm việc vào kế hoạch", { ...plan, by: "2024-01-01" });
        await expect(secretary.getByRole("alert").filter({ hasText: "Ngày này phải sau ngày" }).first()).toBeVisible();
      }
      await send(secretary, "Thêm việc vào kế hoạch", { ...plan, by: "2024-04-01" });
      await done(secretary, "Đã thêm vào kế hoạch.");
      await send(secretary, "Nêu khó khăn, kiến nghị với cấp trên", { words: "Đề nghị mở lớp tại xã" });
      await done(secretary, "Đã gửi kiến nghị.");
      if (script) await expectAccessible(secretary);
      await secretary.setViewportSize({ width: 320, height: 640 });
      if (script) await expectNoSidewaysScrolling(secretary, 320);
    });

    await test.step("the board answers and accepts it for a time", async () => {
      const board = await visit("board@demo", { script });
      await board.goto(address);
      await send(board, "Trả lời kiến nghị", { words: "Tháng 4 mở tại trung tâm" });
      await done(board, "Đã trả lời.");
      await send(board, "Chấp nhận, tạm không cảnh báo", { until: "2024-12-31", words: "Địa bàn đặc biệt khó khăn" });
      await done(board, "Đã chấp nhận.");
      await expect(board.getByText("Cấp trên chấp nhận đến 31/12/2024").first()).toBeVisible();
    });

    await test.step("the reviewer sees what it is and neither words nor names", async () => {
      const reviewer = await visit("reviewer@demo", { script });
      await reviewer.goto(address);
      await expect(reviewer.getByText("Năm 2023 kết nạp 8/14, thiếu 6.").first()).toBeVisible();
      for (const secret of ["Mở lớp nhận thức", "Phó Bí thư", "Lý A Sinh", "Địa bàn đặc biệt"])
        await expect(reviewer.getByText(secret)).toHaveCount(0);
      await expect(reviewer.locator("main form")).toHaveCount(0);
    });

    await test.step("it closes by itself when the year is reached, says why, and is there again, still accepted, when it is not", async () => {
      for (const [wanted, said] of [
        ["14", "Năm 2023 đã đạt: 14/14."],
        ["8", "Năm 2023 kết nạp 8/14, thiếu 6."],
      ] as const) {
        await secretary.goto("/organizations/muong-hum/admissions/total?period=2023");
        await fillIn(formAt(secretary, "Ghi số tổng"), { wanted, reason: "Ghi lại" });
        await formAt(secretary, "Ghi số tổng").getByRole("button").click();
        await secretary.waitForURL(/done=1/);
        await secretary.goto(address);
        await expect(secretary.getByText(said).first()).toBeVisible();
        // It is still accepted, as the board said, when it is there again.
        const step =
          wanted === "14"
            ? /^Tự khép\s*Năm 2023 đã đạt/
            : /^Lại có, mức cảnh báo; cấp trên vẫn chấp nhận đến 31\/12\/2024/;
        await expect(secretary.getByText(step).first()).toBeVisible();
      }
    });

    await test.step("until the board accepts it no longer", async () => {
      const board = await visit("board@demo", { script });
      await board.goto(address);
      await send(board, "Thôi chấp nhận", {});
      await done(board, "Đã thôi chấp nhận.");
      await expect(board.getByText("đang mở").first()).toBeVisible();
    });
  });
}

test("a threshold of the commune opens a case of its small cell, and is put back", async ({ visit }) => {
  const page = await visit("secretary@demo");
  const set = async (by: typeof page, value: string) => {
    await by.goto("/organizations/muong-hum/watch/thresholds");
    await fillIn(formAt(by, "Đặt ngưỡng"), { threshold: "watch.SMALL_CELL.least", value, from: "2024-03-15" });
    await formAt(by, "Đặt ngưỡng").getByRole("button").click();
  };
  await set(page, "17");
  await done(page, "Đã ghi ngưỡng.");
  await page.goto("/watch?rule=SMALL_CELL");
  await expect(page.getByText("Chi bộ có 16 đảng viên, dưới 17: nguy cơ tái ghép.")).toBeVisible();
  await set(page, "");
  await expect(formAt(page, "Đặt ngưỡng").getByText("Ngưỡng đang dùng là 17.").first()).toBeVisible();
  const superior = await visit("board@demo");
  await set(superior, "");
  await done(superior, "Đã ghi ngưỡng.");
  await page.goto("/watch?rule=SMALL_CELL");
  await expect(page.getByText("Không có việc nào như vậy")).toBeVisible();
});

for (const { script, how, once } of scripts) {
  test(
    `a reported figure is written down, corrected and taken back, and cases follow (${how})`,
    once,
    async ({ visit }) => {
      const board = await visit("board@demo", { script });
      const at = "/organizations/bat-xat/indicators";
      const about = "Thôn, bản có chi bộ độc lập, 31/12/2023";
      const cases = async () => {
        await board.goto("/organizations/bat-xat/watch?rule=OWN_CELLS");
        return board.getByText("90% thôn, bản có chi bộ độc lập.").count();
      };
      await board.goto(at);
      const typed = { name: "ownCells", on: "2023-12-31", value: "190", source: "Báo cáo 12-BC/HU" };
      await send(board, "Ghi một số liệu", typed);
      await expect(board.getByRole("alert").filter({ hasText: "Số liệu này từ 0 đến 100." }).first()).toBeVisible();
      await expect(formAt(board, "Ghi một số liệu").getByLabel("Nguồn")).toHaveValue("Báo cáo 12-BC/HU");
      await send(board, "Ghi một số liệu", { ...typed, value: "90" });
      await done(board, "Đã ghi số liệu.");
      if (script) await expectAccessible(board);
      expect(await cases()).toBeGreaterThan(0);
      await board.goto(at);
      await send(board, `Sửa: ${about}`, { value: "100" });
      await done(board, "Đã ghi số liệu.");
      expect(await cases()).toBe(0);
      await board.goto(at);
      await send(board, `Rút: ${about}`, {});
      await done(board, "Đã rút số liệu.");
      await expect(board.getByText("Chưa có số liệu nào")).toBeVisible();
      const reader = await visit("reviewer@demo", { script });
      await reader.goto("/");
      await reader
        .getByRole("banner")
        .getByRole("link", { name: /^Việc cần theo dõi \(/ })
        .click();
      await expect(reader.getByRole("heading", { level: 1, name: "Việc cần theo dõi" })).toBeVisible();
      await expect(reader.getByRole("columnheader", { name: "Người phụ trách" })).toHaveCount(0);
      await reader.goto(at);
      await expect(reader.locator("main form")).toHaveCount(0);
    },
  );
}
