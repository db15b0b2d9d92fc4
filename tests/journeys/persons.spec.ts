// One person stays one person: offered while typed, merged where entered twice, brought back where sent away by mistake.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { fillIn, formAt } from "../support/journey-record";
import { scripts } from "../support/journey-script";

test.use({ world: "persons" });

const at = (code: string, part: string) => `/organizations/${code}${part}`;

async function notice(page: Page, fullName: string, code = "ky-quan-san", isAnother = false) {
  await page.goto(at(code, "/candidates/new"));
  const form = formAt(page, "Ghi quần chúng ưu tú");
  const person = { fullName, bornOn: "2000-04-02", schooling: "UPPER_SECONDARY" };
  await fillIn(form, { ...person, on: "2024-02-10", reason: "Ghi bù" });
  await form.getByRole("button", { name: "Ghi vào danh sách" }).click();
  if (isAnother) {
    await page.getByLabel("Tôi đã kiểm tra, vẫn ghi").check();
    await form.getByRole("button", { name: "Ghi vào danh sách" }).click();
  }
  await expect(page.getByRole("status").first()).toContainText("Đã ghi vào danh sách.");
  return new URL(page.url()).pathname;
}

async function unfold(page: Page, what: string, fields: Record<string, string>) {
  await page.locator("summary", { hasText: what }).click();
  const form = formAt(page, what);
  await fillIn(form, fields);
  await form.getByRole("button").click();
}

test("who is known already is offered while typing, and taken for a new dossier", async ({ visit, isMobile }) => {
  const page = await visit("secretary@demo");
  const [family, given] = isMobile ? ["Thào", "Dở"] : ["Cứ", "Sò"];
  const dossier = await notice(page, `${family} Thị ${given}`);
  await page.goto(at("seo-po-ho", "/candidates/new"));
  const form = formAt(page, "Ghi quần chúng ưu tú");
  await form.locator("[name=fullName]").pressSequentially(`${family} ${given} Thị`.normalize("NFD"));
  await expect(form.getByText("Có thể đã có trong hệ thống")).toBeVisible();
  await expect(form.getByText("Người này đang có hồ sơ kết nạp chưa khép.")).toBeVisible();
  await expect(form.getByRole("button", { name: "Là người này" })).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page, page.viewportSize()?.width ?? 0);
  await form.locator("[name=bornOn]").fill("1999-04-02");
  await expect(form.getByText("Có thể đã có trong hệ thống")).toHaveCount(0);

  await page.goto(dossier);
  await unfold(page, "Dừng theo dõi", { on: "2024-03-10", reason: "Đi làm xa" });
  await expect(page.getByText("Lý do: Đi làm xa")).toBeVisible();
  await page.goto(at("seo-po-ho", "/candidates/new"));
  await form.locator("[name=fullName]").pressSequentially(`${family} thi ${given}`);
  await form.getByRole("button", { name: "Là người này" }).click();
  await expect(form.getByText("Ghi tiếp cho người đã có")).toBeVisible();
  const known = { bornOn: "2000-04-02", schooling: "UPPER_SECONDARY", on: "2024-03-12" };
  await fillIn(form, known);
  await expect(form.getByText("Ghi tiếp cho người đã có")).toBeVisible();
  await form.getByRole("button", { name: "Ghi vào danh sách" }).click();
  await expect(page.getByRole("status").first()).toContainText("Đã ghi vào danh sách.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${family} Thị ${given}`);
  await expect(page.getByText("mở hồ sơ").first()).toBeVisible();
});

for (const { script, how, once } of scripts) {
  test(`two files of one person are compared and merged (${how})`, once, async ({ visit, isMobile }) => {
    const page = await visit("secretary@demo", { script });
    const given = script ? (isMobile ? "Mỷ" : "Lý") : "Vỹ";
    const other = given.replace("ỷ", "ỉ").replace("ý", "í").replace("ỹ", "ĩ");
    await page.goto(at("seo-po-ho", "/members/new"));
    const form = formAt(page, "Thêm đảng viên đã có từ trước");
    await form.getByRole("radio", { name: "Chính thức" }).check();
    await fillIn(form, { fullName: `Ma Thị ${given}`, birthYear: "2000", since: "2020-01-01" });
    await form.getByRole("button", { name: "Ghi vào danh sách" }).click();
    await expect(page.getByText("Đã ghi vào danh sách.")).toBeVisible();
    await notice(page, `Ma Thị ${other}`, "ky-quan-san", true);
    await unfold(page, "Dừng theo dõi", { on: "2024-03-10", reason: "Đã là đảng viên" });
    await expect(page.getByText("Lý do: Đã là đảng viên")).toBeVisible();

    await page.goto(at("muong-hum", "/persons"));
    if (script) await expectAccessible(page);
    const pair = page.getByRole("row").filter({ hasText: `Ma Thị ${given}` });
    await pair.getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gộp hai hồ sơ của một người");
    await expect(page.getByText(`Ma Thị ${given} (tìm bằng “Ma Thị ${other}” cũng thấy)`)).toBeVisible();
    await expect(page.getByText("Gộp rồi không tách lại được.")).toBeVisible();
    if (script) await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScrolling(page, 320);
    await fillIn(formAt(page, "Gộp"), { reason: "Đã đối chiếu căn cước" });
    await formAt(page, "Gộp").getByRole("button").click();
    await expect(page.getByRole("status").first()).toContainText("Đã gộp hai hồ sơ của đồng chí này.");
    await page.goto(at("muong-hum", `/members?q=${encodeURIComponent(`Thị ${other}`)}`));
    await expect(page.getByRole("table", { name: "Đảng viên" }).getByRole("rowheader")).toContainText([
      `Ma Thị ${given}`,
    ]);
  });

  test(
    `a member registered twice is merged, one registered by mistake withdrawn (${how})`,
    once,
    async ({ visit, isMobile }) => {
      const page = await visit("secretary@demo", { script });
      const given = script ? (isMobile ? "Chá" : "Chú") : "Chống";
      const register = async (fullName: string, cell: string, since: string, isAnother = false) => {
        await page.goto(at(cell, "/members/new"));
        const form = formAt(page, "Thêm đảng viên đã có từ trước");
        await form.getByRole("radio", { name: "Chính thức" }).check();
        await fillIn(form, { fullName, birthYear: "1985", since });
        await form.getByRole("button", { name: "Ghi vào danh sách" }).click();
        if (isAnother) {
          await page.getByLabel("Tôi đã kiểm tra, vẫn ghi").check();
          await form.getByRole("button", { name: "Ghi vào danh sách" }).click();
        }
        await expect(page.getByText("Đã ghi vào danh sách.")).toBeVisible();
      };
      await register(`Vù Seo ${given}`, "seo-po-ho", "2019-01-01");
      await register(`Vù ${given} Seo`, "ky-quan-san", "2021-07-01", true);
      await page.goto(at("muong-hum", "/persons"));
      await page.getByRole("row").filter({ hasText: given }).getByRole("link").click();
      await expect(page.getByText("từ nay mỗi ngày chỉ đếm một lần")).toBeVisible();
      if (script) await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScrolling(page, 320);
      await fillIn(formAt(page, "Gộp"), { reason: "Đã đối chiếu lý lịch" });
      await formAt(page, "Gộp").getByRole("button").click();
      await expect(page.getByRole("status").first()).toContainText("Đã gộp hai hồ sơ của đồng chí này.");
      await expect(page.getByText(/lần ghi vào danh sách, .* từ .*; lý do: Đã đối chiếu lý lịch/)).toBeVisible();
      const rows = page.getByRole("table", { name: "Đảng viên" }).getByRole("rowheader");
      await page.goto(at("muong-hum", `/members?q=${encodeURIComponent(`Vù Seo ${given}`)}`));
      await expect(rows).toHaveCount(1);

      await register(`Vù Thị ${given}`, "seo-po-ho", "2020-01-01");
      await page.locator("summary", { hasText: "Rút việc ghi nhầm" }).click();
      const mistake = formAt(page, "Rút việc ghi nhầm");
      await mistake.locator("[name=act]").selectOption({ label: "lần ghi vào danh sách từ 01/01/2020" });
      await fillIn(mistake, { reason: "Nhầm với người xã khác" });
      await mistake.getByRole("button").click();
      await expect(page.getByText("Đã rút việc ghi nhầm.")).toBeVisible();
      await expect(page.getByText("lý do: Nhầm với người xã khác")).toBeVisible();
      if (script) await expectAccessible(page);
      await page.goto(at("muong-hum", `/members?q=${encodeURIComponent(`Vù Thị ${given}`)}`));
      await expect(page.getByText("Không tìm thấy ai")).toBeVisible();
    },
  );

  test(
    `a dossier stopped and a transfer made by mistake are taken back (${how})`,
    once,
    async ({ visit, isMobile }) => {
      const page = await visit("secretary@demo", { script });
      const fullName = script ? (isMobile ? "Lùng Văn Páo" : "Lùng Văn Sáng") : "Lùng Văn Chảo";
      await notice(page, fullName);
      await unfold(page, "Dừng theo dõi", { on: "2024-03-10", reason: "Nhầm người" });
      await expect(page.getByText("Lý do: Nhầm người")).toBeVisible();
      await page.goto(at("muong-hum", "/candidates?stopped=1"));
      if (script) await expectAccessible(page);
      await page.getByRole("link", { name: fullName }).click();
      await unfold(page, "Mở lại hồ sơ", { reason: "Vẫn ở xã" });
      await expect(page.getByRole("status").first()).toContainText("Đã mở lại hồ sơ.");
      await expect(page.getByText("Lý do: Vẫn ở xã")).toBeVisible();
      if (script) await expectAccessible(page);

      const member = `${fullName} Hai`;
      await page.goto(at("seo-po-ho", "/members/new"));
      const form = formAt(page, "Thêm đảng viên đã có từ trước");
      await form.getByRole("radio", { name: "Chính thức" }).check();
      await fillIn(form, { fullName: member, since: "2020-01-01" });
      await form.getByRole("button", { name: "Ghi vào danh sách" }).click();
      await expect(page.getByText("Đã ghi vào danh sách.")).toBeVisible();
      await unfold(page, "Chuyển sinh hoạt đảng", { to: "kheo-leng", on: "2024-01-01" });
      await expect(page.getByText("Đã chuyển. Hồ sơ nay do nơi đến giữ")).toBeVisible();
      if (script) await expectAccessible(page);
      await page.locator("summary", { hasText: "Rút việc ghi nhầm" }).click();
      const mistake = formAt(page, "Rút việc ghi nhầm");
      const option = mistake.locator("option", { hasText: member });
      await mistake.locator("[name=act]").selectOption((await option.getAttribute("value")) ?? "");
      await fillIn(mistake, { reason: "Nhầm chi bộ" });
      await mistake.getByRole("button").click();
      await expect(page.getByText("Đã rút việc ghi nhầm.")).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(member);
      await expect(page.getByText("lý do: Nhầm chi bộ")).toBeVisible();
      if (script) await expectAccessible(page);
    },
  );
}
