// Hamlets of a commune: added, counted, served by a cell, somebody in charge, somebody living there; and who may see what.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { fillIn, formAt } from "../support/journey-record";
import { anyScreen, scripts } from "../support/journey-script";

test.use({ world: "hamlets" });

const at = (code: string, part = "") => `/organizations/${code}/hamlets${part}`;

/** A hamlet and somebody of its own for each way of going, since they may share a commune. */
const ownOf = (script: boolean, isMobile: boolean) => {
  if (!script) return { name: "Thôn Nậm Tiên", text: "nam tien", person: "Tẩn Láo Lở" };
  return isMobile
    ? { name: "Thôn Phìn Páo", text: "phin pao", person: "Sùng A Dế" }
    : { name: "Thôn Sín Chải", text: "SIN chai", person: "Phàn Sử Mẩy" };
};

/** Opens a form, fills it in and sends it; `kind` is one of the answers in sight. */
async function send(page: Page, what: string, fields: Record<string, string>, kind?: string) {
  const form = formAt(page, what);
  await page.getByRole("heading", { level: 1 }).waitFor();
  if (!(await form.isVisible())) await page.getByRole("link", { name: what, exact: true }).click();
  if (kind) await form.getByRole("radio", { name: kind }).check();
  await fillIn(form, fields);
  await form.getByRole("button").click();
}

async function addHamlet(page: Page, name: string): Promise<string> {
  await page.goto(at("muong-hum"));
  await send(page, "Thêm thôn, bản", { name, from: "2010-01-01" });
  await expect(page.getByText("Đã thêm thôn, bản.")).toBeVisible();
  return new URL(page.url()).pathname;
}

for (const { script, how, once } of scripts) {
  test(`a hamlet is added, counted and served (${how})`, once, async ({ visit, isMobile }) => {
    const page = await visit("secretary@demo", { script });
    const { name, text } = ownOf(script, isMobile);
    const address = await addHamlet(page, name);
    await expect(page.getByText("Chưa ghi số liệu nào")).toBeVisible();
    if (script) await expectAccessible(page);
    await expectNoSidewaysScrolling(page, page.viewportSize()?.width ?? 0);

    await send(page, "Ghi số liệu", { on: "2023-12-31", households: "40", poorHouseholds: "41" });
    await expect(page.getByText("Hộ nghèo là 41, nhiều hơn tổng số hộ 40.").first()).toBeVisible();
    await page.goto(address);
    await send(page, "Ghi số liệu", {
      on: "2023-12-31",
      households: "40",
      poorHouseholds: "12",
      ethnicGroup: "ha-nhi",
    });
    await expect(page.getByText("Đã ghi số liệu.")).toBeVisible();

    await send(page, "Ghi chi bộ phụ trách", { from: "2015-01-01" }, "Trắng chi bộ");
    await expect(page.getByText("Đã ghi chi bộ phụ trách.")).toBeVisible();
    await page.goto(at("muong-hum", `?show=no-cell&q=${encodeURIComponent(text)}`));
    const row = page.getByRole("table", { name: "Thôn, bản" }).getByRole("row", { name: new RegExp(name) });
    await expect(row).toContainText("trắng chi bộ");
    await expect(row).toContainText("40");
    await expect(row).toContainText("chưa ghi ai");
    if (script) await expectAccessible(page);

    await page.goto(address);
    await send(page, "Ghi chi bộ phụ trách", { cell: "seo-po-ho", from: "2020-01-01" }, "Chi bộ riêng");
    await expect(page.getByText("Chi bộ này là chi bộ riêng của Thôn Séo Pờ Hồ.").first()).toBeVisible();
    await page.goto(address);
    await send(page, "Ghi chi bộ phụ trách", { cell: "ta-po-ho", from: "2020-01-01" }, "Chi bộ ghép");
    await expect(page.getByText("Đã ghi chi bộ phụ trách.")).toBeVisible();
    await expect(page.getByText("trắng chi bộ, 01/01/2015 đến hết 31/12/2019")).toBeVisible();
    await page.goto("/organizations/ta-po-ho");
    await expect(page.getByRole("link", { name })).toBeVisible();
  });

  test(`somebody is in charge, and somebody lives there (${how})`, once, async ({ visit, isMobile }) => {
    const page = await visit("secretary@demo", { script });
    const { name, person } = ownOf(script, isMobile);
    const own = `${name} Thượng`;
    const address = await addHamlet(page, own);
    await send(page, "Ghi cán bộ phụ trách", { name: person, telephone: "12", from: "2023-01-01" });
    await expect(page.getByText("Số điện thoại bắt đầu bằng 0 hoặc +84").first()).toBeVisible();
    await page.goto(address);
    const officer = { name: person, position: "Phó Chủ tịch UBND xã", telephone: "0912 345 678", from: "2023-01-01" };
    await send(page, "Ghi cán bộ phụ trách", officer);
    await expect(page.getByRole("link", { name: "0912345678" })).toBeVisible();

    const hamlet = address.split("/").at(-1) ?? "";
    await page.goto("/organizations/ky-quan-san/members/new");
    const form = formAt(page, "Thêm đảng viên đã có từ trước");
    await form.getByRole("radio", { name: "Chính thức" }).check();
    await fillIn(form, { fullName: person, birthYear: "1985", since: "2020-01-01", local: "yes", hamlet });
    await form.getByRole("button", { name: "Ghi vào danh sách" }).click();
    await expect(page.getByText("Đã ghi vào danh sách.")).toBeVisible();
    await page.getByRole("link", { name: own }).click();
    await page.getByRole("link", { name: "Mở danh sách" }).click();
    await expect(page.getByRole("table", { name: "Đảng viên" }).getByRole("rowheader")).toHaveText([person]);

    await page.goto(address);
    await send(page, "Đổi tên", { name: `${own} Mới`, from: "2024-01-01" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${own} Mới`);
    await send(page, "Kết thúc thôn, bản", { on: "2023-12-31" });
    await expect(page.getByText("ghi từ ngày 01/01/2024").first()).toBeVisible();
    await page.goto(address);
    await send(page, "Kết thúc thôn, bản", { on: "2024-02-29" });
    await expect(page.getByText("Đã ghi ngày kết thúc.")).toBeVisible();
  });
}

test("a cell has a secretary, whom those who handle it can call", async ({ visit, isMobile }) => {
  const page = await visit("secretary@demo");
  const cell = isMobile ? "pieng-lao" : "ta-po-ho";
  await page.goto(at(cell));
  await send(page, "Ghi bí thư chi bộ", { name: "Vàng A Tủa", telephone: "+84 912 345 679", from: "2022-06-01" });
  await expect(page.getByText("Đã ghi bí thư.")).toBeVisible();
  await page.goto(`/organizations/${cell}`);
  await expect(page.getByRole("link", { name: "+84912345679" })).toBeVisible();
  await expectAccessible(page);
  const reviewer = await visit("reviewer@demo");
  await reviewer.goto(`/organizations/${cell}`);
  await expect(reviewer.getByText("Quy mô")).toBeVisible();
  await expect(reviewer.locator("main")).not.toContainText("Tủa");
  await expect(reviewer.locator("main")).not.toContainText("+84912345679");
});

test("a reviewer sees figures and cells, and neither names nor forms", anyScreen, async ({ visit }) => {
  const page = await visit("reviewer@demo", { unwatched: true });
  await page.goto(at("lam-thuong", "/thon-kheo-leng"));
  for (const text of ["208", "25", "Tày", "chi bộ riêng"]) await expect(page.locator("main")).toContainText(text);
  await expect(page.locator("main")).not.toContainText("Cán bộ phụ trách");
  await expect(page.getByRole("form", { name: "Ghi số liệu" })).toHaveCount(0);
  await page.goto(at("yen-bai"));
  await expect(page.getByRole("table", { name: "Thôn, bản" })).toContainText("Thôn Khéo Lẹng");
  const file = await page.request.get("/organizations/yen-bai/hamlets.csv");
  expect(await file.text()).toContain("Thôn Khéo Lẹng;thon-kheo-leng");
  expect((await page.goto(at("muong-hum", "/thon-kheo-leng")))?.status()).toBe(404);
  const secretary = await visit("secretary@demo", { unwatched: true });
  expect((await secretary.goto(at("lam-thuong")))?.status()).toBe(404);
  const board = await visit("admin@demo", { unwatched: true });
  expect((await board.goto(at("muong-hum")))?.status()).toBe(404);
});
