// The register of a commune: somebody entered, found, read with a reason; nobody's name for who may read none.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { fillIn, formAt } from "../support/journey-record";
import { anyScreen, scripts } from "../support/journey-script";
import { addUser, ownPassword } from "../support/journey-users";

test.use({ world: "members" });

const at = (code: string, part = "") => `/organizations/${code}/members${part}`;

async function enter(page: Page, cell: string, fields: Record<string, string>, status = "Chính thức") {
  await page.goto(at(cell, "/new"));
  const form = formAt(page, "Thêm đảng viên đã có từ trước");
  await form.getByRole("radio", { name: status }).check();
  await fillIn(form, { since: "2020-01-01", ...fields });
  await form.getByRole("button", { name: "Ghi vào danh sách" }).click();
}

/** Somebody else for each way of going, since they may share a register: name, how it is searched for, identity number. */
const whoOf = (script: boolean, isMobile: boolean) => {
  if (!script) return ["Vàng Thị Mỷ", "my vang", "109876543210"] as const;
  return isMobile
    ? (["Giàng A Câu", "cau giang", "012345678901"] as const)
    : (["Phàn Sử Mẩy", "SU may", "098765432109"] as const);
};

for (const { script, how, once } of scripts) {
  test(
    `a member is entered, found without accents, and opened for a reason (${how})`,
    once,
    async ({ visit, isMobile }) => {
      const page = await visit("secretary@demo", { script });
      const [fullName, text, identity] = whoOf(script, isMobile);
      await enter(page, "seo-po-ho", {
        fullName,
        birthYear: "1985",
        joinedOn: "2018-05-19",
        identity,
        religion: "Tin Lành",
      });
      await expect(page.getByText("Đã ghi vào danh sách.")).toBeVisible();
      await expect(page.locator("main")).not.toContainText(identity);
      if (script) await expectAccessible(page);
      await expectNoSidewaysScrolling(page, page.viewportSize()?.width ?? 0);

      await page.goto(at("muong-hum"));
      await page.getByLabel("Họ tên").fill(text);
      await page.getByRole("button", { name: "Xem", exact: true }).click();
      const list = page.getByRole("table", { name: "Đảng viên" });
      await expect(list.getByRole("rowheader")).toHaveText([fullName]);
      if (script) await expectAccessible(page);
      await list.getByRole("link", { name: fullName }).click();

      const form = formAt(page, "Xem mục đã niêm phong");
      await form.getByLabel("Số định danh").check();
      await fillIn(form, { reason: "đối chiếu hồ sơ gốc" });
      await form.getByRole("button").click();
      await expect(page.getByText(`Số định danh: ${identity}`)).toBeVisible();
      await page.goto(page.url());
      await expect(page.locator("main")).not.toContainText(identity);
      await expect(page.getByText("xem Số định danh; lý do: đối chiếu hồ sơ gốc")).toBeVisible();
      await expect(page.getByText("mở hồ sơ").first()).toBeVisible();
    },
  );

  test(`who may be known already is asked about first (${how})`, once, async ({ visit, isMobile }) => {
    const page = await visit("secretary@demo", { script });
    const fullName = script ? (isMobile ? "Sùng A Dế" : "Tẩn Láo Lở") : "Lý Thị Hà";
    await enter(page, "ky-quan-san", { fullName, birthYear: "1990" });
    await expect(page.getByText("Đã ghi vào danh sách.")).toBeVisible();
    await enter(page, "seo-po-ho", { fullName: fullName.normalize("NFD").toUpperCase() });
    await expect(page.getByText(`Có thể là cùng một người: ${fullName}, sinh 1990`)).toBeVisible();
    await page.getByLabel("Tôi đã kiểm tra, vẫn ghi").check();
    await page.getByRole("button", { name: "Ghi vào danh sách" }).click();
    await expect(page.getByText("Đã ghi vào danh sách.")).toBeVisible();
  });
}

for (const { script, how, once } of scripts) {
  test(
    `somebody on probation is recognised, goes to another commune, and is seen by both (${how})`,
    once,
    async ({ visit, app, isMobile }) => {
      await addUser(app, "kheo-leng@x", { role: "secretary", organization: "lam-thuong" });
      const page = await visit("secretary@demo", { script });
      const fullName = script ? (isMobile ? "Lò Thị Pỏ" : "Hù Cố Xuân") : "Chảo Láo Sì";
      await enter(page, "seo-po-ho", { fullName, joinedOn: "2022-05-19", since: "2022-05-19" }, "Dự bị");
      await expect(page.getByText("đã đủ 12 tháng từ ngày 19/05/2023, chưa có quyết định công nhận")).toBeVisible();
      await act(page, "Công nhận chính thức", { decidedOn: "2023-09-01", decisionNo: "7-QĐ/HU", reason: "Ghi bù" });
      await expect(page.getByText("chính thức từ 19/05/2023")).toBeVisible();
      if (script) await expectAccessible(page);
      // What is refused is seen to be refused, also where the page came anew with its forms folded.
      await act(page, "Chuyển sinh hoạt đảng", { to: "khong-co-noi-nay", on: "2024-01-01" });
      await expect(formAt(page, "Chuyển sinh hoạt đảng").getByRole("alert")).toBeVisible();
      if (script) await expect(formAt(page, "Chuyển sinh hoạt đảng")).toContainText("Thứ Hai, ngày 1 tháng 1 năm 2024");
      await act(page, "Chuyển sinh hoạt đảng", { to: "kheo-leng", on: "2024-01-01" });
      await expect(page.getByText("Đã chuyển. Hồ sơ nay do nơi đến giữ")).toBeVisible();
      const line = page.getByRole("row", { name: new RegExp(fullName) });
      await expect(line).toContainText("01/01/2024");
      await expect(line.getByRole("link")).toHaveCount(0);
      const receiving = await visit("kheo-leng@x", { script, password: ownPassword });
      await receiving.goto(at("lam-thuong", "/transfers"));
      await receiving.getByRole("link", { name: fullName }).click();
      await expect(receiving.getByText("đến hết 31/12/2023")).toBeVisible();
    },
  );
}

/** Unfolds what can become of a member, fills the form in and sends it. */
async function act(page: Page, what: string, fields: Record<string, string>) {
  const form = formAt(page, what);
  if (!(await form.isVisible())) await page.locator("summary", { hasText: what }).click();
  await fillIn(form, fields);
  await form.getByRole("button").click();
}

test("a reviewer sees how many, and no name", anyScreen, async ({ visit }) => {
  const secretary = await visit("secretary@demo");
  await enter(secretary, "seo-po-ho", { fullName: "Bàn Văn Chính" });
  const dossier = new URL(secretary.url()).pathname;
  const page = await visit("reviewer@demo", { unwatched: true });
  await page.goto(at("muong-hum"));
  await expect(page.getByText(/đảng viên có trong danh sách đến/)).toBeVisible();
  await expect(page.getByRole("table")).toContainText("Séo Pờ Hồ");
  await expect(page.locator("main")).not.toContainText("Chính,");
  await expect(page.locator("main")).not.toContainText("Bàn Văn");
  for (const address of [dossier, at("seo-po-ho", "/new")]) expect((await page.goto(address))?.status()).toBe(404);
});
