// A deputy secretary assigns a helper from the register, takes in remarks and tasks, and sees who is missing or overdue.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { enterOfficial, findHelper } from "../support/journey-helper";
import { fillIn, formAt } from "../support/journey-record";
import { scripts } from "../support/journey-script";

test.use({ world: "helpers" });

const at = (code: string, part = "/candidates") => `/organizations/${code}${part}`;

async function openListed(page: Page, fullName: string) {
  await page.goto(at("ky-quan-san", "/candidates/new"));
  const form = formAt(page, "Ghi quần chúng ưu tú");
  const noticed = { fullName, bornOn: "2001-05-02", schooling: "UPPER_SECONDARY", on: "2023-01-10", reason: "Ghi bù" };
  await fillIn(form, noticed);
  await form.getByRole("button", { name: "Ghi vào danh sách" }).click();
  await expect(page.getByRole("status").first()).toContainText("Đã ghi vào danh sách.");
  const dossier = new URL(page.url()).pathname;
  await page.goto(`${dossier}?step=LISTED`);
  await record(page, { on: "2023-02-10", reason: "Ghi bù" });
  return dossier;
}

async function record(page: Page, typed: Record<string, string>) {
  await fillIn(formAt(page, "Ghi một bước"), typed);
  await formAt(page, "Ghi một bước").getByRole("button").click();
}

/** Unfolds a small form of the dossier, fills it in and sends it. */
async function send(page: Page, name: string, typed: Record<string, string>, said: string) {
  await page.getByText(name, { exact: true }).first().click();
  await fillIn(formAt(page, name), typed);
  await formAt(page, name).getByRole("button").click();
  await expect(page.getByRole("status").first()).toContainText(said);
}

const grades = { motive: "GOOD", discipline: "GOOD", conduct: "SOME", work: "SOME", people: "NONE" };

/** Other persons for each way of going: who is followed, who helps, and how the helper is searched for. */
function whoOf(script: boolean, isMobile: boolean) {
  if (!script) return ["Hạng A Dê", "Lồ Seo Phừ", "seo phu"] as const;
  if (isMobile) return ["Lò Thị Ỏn", "Tẩn Phù Quang", "phu quang"] as const;
  return ["Má A Tủa", "Chảo Láo Sử", "chao SU"] as const;
}

async function expectUnfolded(page: Page) {
  for (const summary of await page.locator("main summary").all()) await summary.click();
  await expectAccessible(page);
  await page.goto(page.url());
}

for (const { script, how, once } of scripts) {
  test(
    `a helper is assigned, remarks and tasks follow, and the helper moves away (${how})`,
    once,
    async ({ visit, isMobile }) => {
      test.setTimeout(180_000);
      const page = await visit("secretary@demo", { script });
      const [fullName, helper, folded] = whoOf(script, isMobile);
      await enterOfficial(page, "ky-quan-san", helper);
      const dossier = await openListed(page, fullName);
      await expect(page.getByText("thiếu người giúp đỡ")).toBeVisible();
      await page.goto(at("muong-hum"));
      await expect(page.getByRole("row").filter({ hasText: fullName })).toContainText("thiếu người giúp đỡ");

      await findHelper(page, dossier, folded);
      if (script) await expectAccessible(page);
      await record(page, { on: "2017-12-31", reason: "Ghi bù" });
      await expect(page.getByRole("alert").first()).toContainText("không sinh hoạt trong cùng tổ chức cơ sở đảng");
      await findHelper(page, dossier, folded);
      await record(page, { on: "2023-12-31", reason: "Ghi bù" });
      await expect(page.getByRole("status").first()).toContainText("Đã ghi bước này vào hồ sơ.");
      await expect(page.getByText("giúp đỡ từ 31/12/2023")).toBeVisible();
      await expect(page.getByText("thiếu người giúp đỡ")).toHaveCount(0);
      // The remark of the month after was due on 31/01/2024.
      await expect(page.getByText("quá hạn 44 ngày").first()).toBeVisible();
      await page.goto(at("muong-hum", "/due"));
      await expect(page.getByRole("row").filter({ hasText: fullName })).toContainText(
        "Nhận xét của người giúp đỡ · 31/01/2024",
      );
      if (script) await expectAccessible(page);

      await page.goto(dossier);
      const remark = { on: "2024-02-29", ...grades, conclusion: "CONTINUE", words: "Tham gia đầy đủ" };
      await send(page, "Ghi nhận xét", remark, "Đã ghi nhận xét.");
      await expect(page.getByText(`${helper}: tiếp tục bồi dưỡng`)).toBeVisible();
      await expect(page.getByText("còn 14 ngày").first()).toBeVisible();
      await send(page, "Bao lâu nhận xét một lần", { months: "3" }, "Đã lưu thời gian nhận xét.");
      await expect(page.getByText("hạn 29/05/2024").first()).toBeVisible();
      const task = { what: "Vận động bà con làm đường", on: "2024-03-01", due: "2024-03-10" };
      await send(page, "Giao nhiệm vụ", task, "Đã giao nhiệm vụ.");
      await expect(page.getByText("quá hạn 5 ngày")).toBeVisible();
      await page.goto(at("muong-hum"));
      await expect(page.getByRole("row").filter({ hasText: fullName })).toContainText(`Nhiệm vụ: ${task.what}`);
      await page.goto(dossier);
      if (script) await expectUnfolded(page);
      const outcome = { outcome: "PARTLY", on: "2024-03-12", words: "Mưa lũ" };
      await send(page, "Ghi kết quả nhiệm vụ", outcome, "Đã ghi kết quả nhiệm vụ.");
      await expect(page.getByText("hoàn thành một phần")).toBeVisible();

      await page.getByRole("link", { name: "Bản in nhận xét" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bản nhận xét quần chúng ưu tú");
      await expect(page.getByText("Tham gia đầy đủ")).toBeVisible();
      if (script) await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScrolling(page, 320);
      await page.goto(dossier);
      await expectNoSidewaysScrolling(page, 320);
      await send(page, "Cho thôi giúp đỡ", { on: "2024-03-14", reason: "Đi học xa" }, "Đã cho thôi giúp đỡ.");
      await expect(page.getByText("thiếu người giúp đỡ")).toBeVisible();
      await expect(page.getByText("Lý do: Đi học xa")).toBeVisible();
      await page.goto(at("ky-quan-san", "/history"));
      await expect(page.getByText("Cho đảng viên thôi giúp đỡ một quần chúng ưu tú").first()).toBeVisible();
      await expect(page.locator("main")).not.toContainText("Đi học xa");
    },
  );
}

test("who reads figures finds no remark", async ({ visit }) => {
  const page = await visit("reviewer@demo");
  const nobody = "/candidates/0190a5a0-0000-7000-8000-000000000001/remarks";
  expect((await page.goto(at("ky-quan-san", nobody)))?.status()).toBe(404);
});
