// A deputy secretary fills in a year: by keys, from a spreadsheet, on a phone, without a connection, and beside somebody else.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible } from "../support/journey-axe";
import { figureAt } from "../support/journey-figure";
import {
  cellAt,
  codes,
  enterCell,
  gridAt,
  keptOf,
  openGrid,
  paste,
  showMonth,
  statusOf,
  troubles,
} from "../support/journey-grid";
import { fillIn, formAt } from "../support/journey-record";
import { wrongSums } from "../support/journey-rows";
import { anyScreen, phoneAlone } from "../support/journey-script";

test.use({ world: "grid" });

const table = (...lines: string[]) => lines.join("\r\n");

async function setDay(page: Page, day: string) {
  await page.goto("/organizations/muong-hum");
  await page.getByText(/^Ngày đang xem: /).click();
  await fillIn(formAt(page, "Đổi ngày xem thử"), { day });
  await formAt(page, "Đổi ngày xem thử").getByRole("button").click();
  await expect(page.getByText(`Ngày đang xem: ${day.split("-").reverse().join("/")}`)).toBeVisible();
}

test("a year is filled in: typed, pasted, without a connection in between, and counted once", async ({
  visit,
  app,
}) => {
  const page = await visit("secretary@demo", { unwatched: true });
  await setDay(page, "2024-12-31");
  expect(await figureAt(page, "muong-hum", "2020-2025")).toContain("43/60");
  await openGrid(page, gridAt(2024, "&month=1"));
  await enterCell(cellAt(page, 1, 1, 2024), "1");
  await enterCell(cellAt(page, 2, 1, 2024), "0");
  await expect(statusOf(page)).toContainText("Đã lưu 2 ô");

  await page.context().setOffline(true);
  await enterCell(cellAt(page, 3, 1, 2024), "2");
  await paste(
    page,
    cellAt(page, 4, 1, 2024),
    table(
      "STT\tChi bộ\tTháng 1\tTháng 2\tTháng 12",
      "1\tTrường THCS\t0\t1\t",
      "2\tCHI BỘ THÔN SÉO PỜ HỒ\t\t3\t1",
      "3\tTrạm Y tế xã\t0\t0\t0",
    ),
  );
  await expect(statusOf(page)).toContainText("8 ô chờ gửi");
  await expect(statusOf(page)).toContainText("Mất mạng");
  await expect(cellAt(page, 3, 1, 2024)).toHaveValue("2");
  await expectAccessible(page);

  await page.context().setOffline(false);
  await expect(statusOf(page)).toContainText("Đã lưu 10 ô", { timeout: 30_000 });
  await expect(statusOf(page)).not.toContainText("chờ gửi");
  const kept = await keptOf(app.rows, 2024);
  expect(kept.every(({ entries }) => entries === 1)).toBe(true);
  expect(kept.map(({ code, month, persons }) => `${code} ${month}: ${persons}`)).toEqual([
    "ky-quan-san 1: 1",
    "muong-hum-tram-y-te-xa 1: 0",
    "muong-hum-tram-y-te-xa 2: 0",
    "muong-hum-tram-y-te-xa 12: 0",
    "muong-hum-truong-thcs 1: 0",
    "muong-hum-truong-thcs 2: 1",
    "pieng-lao 1: 2",
    "seo-po-ho 2: 3",
    "seo-po-ho 12: 1",
    "ta-po-ho 1: 0",
  ]);
  expect(await wrongSums(app.rows)).toEqual([]);
  expect(await figureAt(page, "muong-hum", "2020-2025")).toContain("51/60");
  await setDay(page, "2024-03-15");
});

test("what is typed before the script arrives is saved", async ({ visit, app }) => {
  const page = await visit("secretary@demo", { unwatched: true });
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/_next/static/**/*.js*", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(gridAt(2011, "&month=3"), { waitUntil: "commit" });
  await enterCell(cellAt(page, 1, 3, 2011), "1");
  await enterCell(cellAt(page, 2, 3, 2011), "2");
  await expect(statusOf(page)).toContainText("Chưa lưu");
  await expect(page.getByRole("button", { name: /^Thêm 1/ })).toHaveCount(0);
  arrive();
  await expect(statusOf(page)).toContainText("Đã lưu 2 ô");
  await expect(cellAt(page, 1, 3, 2011)).toHaveValue("1");
  await expect(cellAt(page, 2, 3, 2011)).toHaveValue("2");
  expect((await keptOf(app.rows, 2011)).map(({ persons }) => persons)).toEqual([1, 2]);
});

test("an answer that was lost is asked for again, and counts once", async ({ visit, app }) => {
  const page = await visit("secretary@demo", { unwatched: true });
  await openGrid(page, gridAt(2018, "&month=5"));
  let lost = 0;
  await page.route("**/grid/cells", async (route) => {
    if (lost++ > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await enterCell(cellAt(page, 1, 5, 2018), "4");
  await expect(statusOf(page)).toContainText("1 ô chờ gửi");
  // Typed again before anybody has answered: it waits for the first.
  await enterCell(cellAt(page, 1, 5, 2018), "5");
  await expect(statusOf(page)).toHaveText("Đã lưu 1 ô", { timeout: 20_000 });
  expect(await keptOf(app.rows, 2018)).toEqual([{ code: "ky-quan-san", month: 5, entries: 2, persons: 5 }]);
});

test("a window that is closed, or a session that ends, loses nothing that was typed", async ({ visit, app }) => {
  const page = await visit("secretary@demo", { unwatched: true });
  page.on("dialog", (dialog) => dialog.accept());
  await openGrid(page, gridAt(2017, "&month=3"));
  await page.route("**/grid/cells", (route) => route.abort());
  await enterCell(cellAt(page, 1, 3, 2017), "2");
  await enterCell(cellAt(page, 2, 3, 2017), "12,5");
  await expect(statusOf(page)).toContainText("1 ô chờ gửi");
  await page.unroute("**/grid/cells");
  await page.context().clearCookies({ name: "next-auth.session-token" });
  await page.reload();
  await expect(page).toHaveURL(/\/sign-in/);

  await app.signIn(page, "secretary@demo");
  await openGrid(page, gridAt(2017, "&month=3"));
  await expect(statusOf(page)).toContainText("Đã lưu 1 ô");
  await expect(cellAt(page, 2, 3, 2017)).toHaveValue("12,5");
  await expect(troubles(page)).toContainText("Chỗ này cần một số nguyên");

  await page.context().clearCookies({ name: "next-auth.session-token" });
  await enterCell(cellAt(page, 3, 3, 2017), "7");
  await expect(statusOf(page)).toContainText("Phiên đăng nhập đã hết");
  await expect(cellAt(page, 3, 3, 2017)).toHaveValue("7");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Đăng nhập lại" }).click();
  await page.locator("[name=email]").fill("secretary@demo");
  await page.locator("[name=password]").fill(app.demoPassword);
  await page.locator("[name=password]").press("Enter");
  await page.waitForURL(/admissions\/grid/);
  await expect(statusOf(page)).toContainText("Đã lưu 1 ô");
  await showMonth(page, 3);
  await expect(cellAt(page, 3, 3, 2017)).toHaveValue("7");
  expect((await keptOf(app.rows, 2017)).map(({ code, persons }) => [code, persons])).toEqual([
    ["ky-quan-san", 2],
    ["pieng-lao", 7],
  ]);
});

test("on a shared machine nothing is sent in the name of who signed in later", async ({ visit, app }) => {
  const page = await visit("secretary@demo", { unwatched: true });
  await openGrid(page, gridAt(2007, "&month=3"));
  await page.context().clearCookies({ name: "next-auth.session-token" });
  const later = await page.context().newPage();
  await app.signIn(later, "reviewer@demo");
  await enterCell(cellAt(page, 1, 3, 2007), "4");
  await expect(statusOf(page)).toContainText("Phiên đăng nhập đã hết");
  await expect(cellAt(page, 1, 3, 2007)).toHaveValue("4");
  expect(await keptOf(app.rows, 2007)).toEqual([]);

  await page.context().clearCookies({ name: "next-auth.session-token" });
  await app.signIn(later, "secretary@demo");
  await openGrid(later, gridAt(2007, "&month=3"));
  await expect(statusOf(later)).toContainText("Đã lưu 1 ô");
  expect(await keptOf(app.rows, 2007)).toMatchObject([{ code: "ky-quan-san", persons: 4 }]);
});

test("of two at one cell the later is shown both numbers, and chooses", async ({ visit, app }) => {
  const [first, second] = [await visit("secretary@demo"), await visit("secretary@demo", { unwatched: true })];
  await openGrid(first, gridAt(2016, "&month=6"));
  await openGrid(second, gridAt(2016, "&month=6"));
  await enterCell(cellAt(first, 1, 6, 2016), "3");
  await enterCell(cellAt(first, 2, 6, 2016), "0");
  await expect(statusOf(first)).toContainText("Đã lưu 2 ô");
  await enterCell(cellAt(second, 1, 6, 2016), "5");
  await enterCell(cellAt(second, 2, 6, 2016), "6");
  const told = troubles(second);
  await expect(told.first()).toContainText("đồng chí ghi 5, trong lúc đó có người ghi 3");
  await expect(told.last()).toContainText("đồng chí ghi 6, trong lúc đó có người ghi 0");
  await expectAccessible(second);
  expect((await keptOf(app.rows, 2016)).map(({ persons }) => persons)).toEqual([3, 0]);
  await second.getByRole("button", { name: "Ghi số của tôi: 5" }).click();
  await second.getByRole("button", { name: "Giữ số kia: 0" }).click();
  await expect(statusOf(second)).toContainText("Đã lưu 1 ô");
  await expect(cellAt(second, 2, 6, 2016)).toHaveValue("0");
  expect((await keptOf(app.rows, 2016)).map(({ persons }) => persons)).toEqual([5, 0]);
});

test("keys go about the grid, Escape and Ctrl+Z take back", anyScreen, async ({ visit, app }) => {
  const page = await visit("secretary@demo");
  await openGrid(page, gridAt(2015));
  const type = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await cellAt(page, 1, 1, 2015).focus();
  await type("1", "Enter", "2", "ArrowRight", "3", "ArrowUp");
  await expect(cellAt(page, 1, 2, 2015)).toBeFocused();
  await type("End");
  await expect(cellAt(page, 1, 12, 2015)).toBeFocused();
  await type("9", "Escape");
  await expect(cellAt(page, 1, 12, 2015)).toHaveValue("");
  await type("Home", "Tab", "Tab", "4", "Tab");
  await expect(cellAt(page, 1, 4, 2015)).toBeFocused();
  await expect(statusOf(page)).toContainText("Đã lưu 4 ô");
  await type("ControlOrMeta+z", "ControlOrMeta+z");
  // Saved once more, and still the same four cells.
  await expect(statusOf(page)).toHaveText("Đã lưu 4 ô");
  await expect(cellAt(page, 1, 3, 2015)).toHaveValue("");
  await expect(cellAt(page, 2, 2, 2015)).toHaveValue("");
  const kept = await keptOf(app.rows, 2015);
  expect(kept.map(({ persons }) => persons)).toEqual([1, 0, 2, 0]);
  // Back from another page the grid is as it was left, not as it was first drawn.
  await page.getByRole("link", { name: "Tổng quan" }).click();
  await page.waitForURL(/muong-hum$/);
  await page.goBack();
  await expect(cellAt(page, 2, 1, 2015)).toHaveValue("2");
  await expect(cellAt(page, 1, 3, 2015)).toHaveValue("");
});

test("what cannot be pasted is named before anything is written", async ({ visit, app }) => {
  const page = await visit("secretary@demo", { unwatched: true });
  await openGrid(page, gridAt(2014, "&month=1"));
  const block = table("Chi bộ\tT1\tGhi chú", "Công an xã\t12,5\tchờ", "Séo Pờ Hồ\t1.234\t", "Chi bộ thôn 9\t4\t");
  await paste(page, cellAt(page, 1, 1, 2014), block);
  const preview = page.getByRole("alertdialog");
  await expect(preview).toContainText("1 ô sẽ được ghi, 3 chỗ bỏ qua");
  await expect(preview).toContainText("Dòng 2, cột 2 của bảng dán: “12,5”. Chỗ này cần một số nguyên");
  await expect(preview).toContainText("“Chi bộ thôn 9”. Không có nơi nào tên như vậy ở đây.");
  await expectAccessible(page);
  expect(await keptOf(app.rows, 2014)).toEqual([]);
  await preview.getByRole("button", { name: "Thôi" }).click();
  await expect(preview).toBeHidden();
  await paste(page, cellAt(page, 1, 1, 2014), block);
  await preview.getByRole("button", { name: "Ghi 1 ô" }).click();
  // 1.234 is one thousand two hundred and thirty-four: more than there are members, so it is asked.
  await expect(troubles(page)).toContainText("nhiều hơn số đảng viên hiện có");
  await page.getByRole("button", { name: "Bỏ số vừa nhập" }).click();
  await expect(cellAt(page, 8, 1, 2014)).toHaveValue("");
  expect(await keptOf(app.rows, 2014)).toEqual([]);
});

test(
  "what a paste would change is named with both numbers, and Ctrl+Z takes it back",
  anyScreen,
  async ({ visit, app }) => {
    const page = await visit("secretary@demo");
    await openGrid(page, gridAt(2010));
    await enterCell(cellAt(page, 1, 1, 2010), "0");
    await enterCell(cellAt(page, 2, 1, 2010), "2");
    await expect(statusOf(page)).toContainText("Đã lưu 2 ô");
    const block = table("NĂM 2010", "Chi bộ\tT1", "Ky Quan San\t5", "Tả Pờ Hồ\t5", "Séo Pờ Hồ\t1", "Tổng cộng\t11");
    await paste(page, cellAt(page, 3, 1, 2010), block);
    const preview = page.getByRole("alertdialog");
    await expect(preview).toContainText("3 ô sẽ được ghi, 0 chỗ bỏ qua");
    await expect(preview).toContainText("2 ô đang có số sẽ đổi");
    await expect(preview).toContainText("Ky Quan San, tháng 1: 0 → 5");
    await preview.getByRole("button", { name: "Thôi" }).click();
    await expect(cellAt(page, 3, 1, 2010)).toBeFocused();
    await paste(page, cellAt(page, 3, 1, 2010), block);
    await preview.getByRole("button", { name: "Ghi 3 ô" }).click();
    await expect(cellAt(page, 3, 1, 2010)).toBeFocused();
    await expect(cellAt(page, 2, 1, 2010)).toHaveValue("5");
    await page.keyboard.press("ControlOrMeta+z");
    await expect(cellAt(page, 2, 1, 2010)).toHaveValue("2");
    await expect(statusOf(page)).not.toContainText("chờ gửi");
    await expect.poll(async () => (await keptOf(app.rows, 2010)).map(({ persons }) => persons)).toEqual([0, 0, 2]);
  },
);

test("months that would raise the total of a year ask first", anyScreen, async ({ visit }) => {
  const page = await visit("secretary@demo", { unwatched: true });
  await openGrid(page, gridAt(2009, "&by=year"));
  const year = page.locator('[name="cell.ky-quan-san.2009"]');
  await enterCell(year, "3");
  await expect(statusOf(page)).toContainText("Đã lưu 1 ô");
  await openGrid(page, gridAt(2009));
  await enterCell(cellAt(page, 1, 3, 2009), "5");
  await expect(troubles(page)).toContainText("cả năm từ 3 thành 5");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Thôi" }).click();
  await expect(cellAt(page, 1, 3, 2009)).toHaveValue("");
  await enterCell(cellAt(page, 1, 3, 2009), "5");
  await page.getByRole("button", { name: "Nâng cả năm từ 3 lên 5" }).click();
  await expect(statusOf(page)).toContainText("Đã lưu 1 ô");
});

test("a year with a total asks once, and draws from it", async ({ visit, app }) => {
  const page = await visit("secretary@demo", { unwatched: true });
  await openGrid(page, gridAt(2023, "&month=2"));
  await enterCell(cellAt(page, 1, 2, 2023), "3");
  await expect(statusOf(page)).toContainText("Đồng chí chọn ở mục");
  await page.getByRole("radio", { name: /^Tách từ số tổng đã ghi/ }).check();
  await expect(statusOf(page)).toContainText("Đã lưu 1 ô");
  // Three more of the eight are the demo's invented persons.
  await enterCell(cellAt(page, 2, 2, 2023), "6");
  await expect(troubles(page)).toContainText("Số tổng chỉ còn 2 người chưa chia");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Bỏ số vừa nhập" }).click();
  expect(await figureAt(page, "muong-hum", "2023")).toContain("8/14");
  const kept = await keptOf(app.rows, 2023);
  expect(kept.filter(({ month }) => month === 2).map(({ code, persons }) => [code, persons])).toEqual([
    ["ky-quan-san", 3],
    ["muong-hum-muong-hum", 1],
  ]);
});

test("on a phone a month is a list, stepped up and down", phoneAlone, async ({ visit, app }) => {
  const page = await visit("secretary@demo");
  await openGrid(page, gridAt(2013, "&month=4"));
  await expect(cellAt(page, 1, 4, 2013)).toBeVisible();
  await expect(cellAt(page, 1, 5, 2013)).toBeHidden();
  await page.getByRole("button", { name: "Thêm 1, Chi bộ thôn Ky Quan San" }).tap();
  await page.getByRole("button", { name: "Thêm 1, Chi bộ thôn Ky Quan San" }).tap();
  await page.getByRole("button", { name: "Bớt 1, Chi bộ thôn Tả Pờ Hồ" }).tap();
  await expect(statusOf(page)).toContainText("Đã lưu 2 ô");
  await showMonth(page, 6);
  await expect(cellAt(page, 1, 6, 2013)).toBeVisible();
  await expectAccessible(page);
  expect((await keptOf(app.rows, 2013)).map(({ month, entries, persons }) => [month, entries, persons])).toEqual([
    [4, 1, 2],
    [4, 1, 0],
  ]);
});

test(
  "without script it is a form that saves what it can and names what it cannot",
  anyScreen,
  async ({ visit, app }) => {
    const page = await visit("secretary@demo", { script: false });
    await page.goto(gridAt(2012));
    await expect(statusOf(page)).toHaveText(/^Chưa lưu: nhập xong, đồng chí bấm “Lưu các ô đã sửa”/);
    await cellAt(page, 1, 1, 2012).fill("2");
    await cellAt(page, 2, 1, 2012).fill("hai");
    await cellAt(page, 3, 1, 2012).fill("0");
    await page.getByRole("button", { name: "Lưu các ô đã sửa" }).click();
    await expect(page.getByRole("alert").first()).toContainText("Đã lưu 2 ô; 1 ô chưa ghi được");
    await expect(page.getByRole("link", { name: /Tả Pờ Hồ, tháng 1: Chỗ này cần một số nguyên/ })).toBeVisible();
    await expect(cellAt(page, 1, 1, 2012)).toHaveValue("2");
    await expect(cellAt(page, 2, 1, 2012)).toHaveValue("hai");
    await cellAt(page, 2, 1, 2012).fill("1");
    await cellAt(page, 1, 1, 2012).fill("3");
    await page.getByRole("button", { name: "Lưu các ô đã sửa" }).click();
    await expect(page.getByRole("status").first()).toContainText("Đã lưu 2 ô.");
    await expect(cellAt(page, 1, 1, 2012)).toHaveValue("3");
    expect((await keptOf(app.rows, 2012)).map(({ code, persons }) => [code, persons])).toEqual([
      ["ky-quan-san", 3],
      ["pieng-lao", 0],
      ["ta-po-ho", 1],
    ]);
    expect(codes).toHaveLength(10);
  },
);
