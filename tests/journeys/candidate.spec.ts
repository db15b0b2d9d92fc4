// A deputy secretary takes an invented person of Ky Quan San from being noticed to the ceremony, and takes it back.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { figureAt } from "../support/journey-figure";
import { enterOfficial, findHelper } from "../support/journey-helper";
import { fillIn, formAt, withdraw } from "../support/journey-record";
import { wrongSums } from "../support/journey-rows";
import { scripts } from "../support/journey-script";

test.use({ world: "candidates" });

const at = (code: string, part = "/candidates") => `/organizations/${code}${part}`;

const way: readonly (readonly [kind: string, on: string, more?: Record<string, string>])[] = [
  ["LISTED", "2023-02-10", { number: "03-NQ/CB" }],
  ["HELPER", "2023-02-10"],
  ["AWARENESS", "2023-06-22", { number: "CN-117" }],
  ["APPLICATION", "2023-07-14"],
  ["CV", "2023-07-15"],
  ["VERIFICATION", "2023-08-30"],
  ["INTRODUCTIONS", "2023-09-15", { first: "Hạng A Chu", firstSince: "2015-01-01", firstTogether: "2018-01-01" }],
  ["OPINIONS", "2023-10-05"],
  ["CELL_RESOLUTION", "2023-10-20", { officials: "18", inFavour: "16" }],
  ["COMMITTEE_RESOLUTION", "2023-11-10", { number: "21-NQ/ĐU" }],
  ["DECISION", "2024-01-08", { number: "412-QĐ/HU" }],
  ["RECEIPT", "2024-02-20"],
];

const stepForm = (page: Page) => formAt(page, "Ghi một bước");

async function record(page: Page, dossier: string, [kind, on, more = {}]: (typeof way)[number], helper = "") {
  // Whoever is found in the register is the only one offered.
  if (kind === "HELPER") await findHelper(page, dossier, helper);
  else await page.goto(`${dossier}?step=${kind}`);
  await fillIn(stepForm(page), { on, ...more, reason: "Ghi bù" });
  if (kind === "INTRODUCTIONS") await stepForm(page).getByRole("checkbox").check();
  await stepForm(page).getByRole("button").click();
}

async function openDossier(page: Page, fullName: string) {
  await page.goto(at("ky-quan-san", "/candidates/new"));
  const form = formAt(page, "Ghi quần chúng ưu tú");
  await fillIn(form, {
    fullName,
    bornOn: "2001-05-02",
    schooling: "UPPER_SECONDARY",
    on: "2023-01-10",
    reason: "Ghi bù",
  });
  await form.getByRole("button", { name: "Ghi vào danh sách" }).click();
  await expect(page.getByRole("status").first()).toContainText("Đã ghi vào danh sách.");
  return new URL(page.url()).pathname;
}

/** Other persons for each way of going: who is followed, who helps. */
function whoOf(script: boolean, isMobile: boolean) {
  if (!script) return ["Tẩn Mẩy Sinh", "Thào Mí Pó"] as const;
  return isMobile ? (["Sùng Thị Lử", "Giàng Seo Gà"] as const) : (["Phàn A Páo", "Cư A Hử"] as const);
}

for (const { script, how, once } of scripts) {
  test(`from the first notice to the ceremony, and back (${how})`, once, async ({ visit, app, isMobile }) => {
    test.setTimeout(180_000);
    const page = await visit("secretary@demo", { script });
    const [fullName, helper] = whoOf(script, isMobile);
    await enterOfficial(page, "ky-quan-san", helper);
    const dossier = await openDossier(page, fullName);
    for (const step of way) {
      await record(page, dossier, step, helper);
      await expect(page.getByRole("status").first(), step[0]).toContainText("Đã ghi bước này vào hồ sơ.");
    }
    await expect(page.getByText("Tán thành 16/18")).toBeVisible();
    await expect(page.getByText("24-QĐ/TW").first()).toBeVisible();

    // Received on 20/02/2024: 30 working days are not over on 15/03/2024.
    await page.goto(at("muong-hum", "/due"));
    const due = page.getByRole("row").filter({ hasText: fullName });
    await expect(due).toContainText("Tiếp theo: Lễ kết nạp");
    await expect(due).toContainText("Làm lễ kết nạp · 02/04/2024");
    if (script) await expectAccessible(page);
    await page.goto(at("muong-hum"));
    // What is overdue comes before what is not: nobody has written a remark since the helper was assigned.
    const listed = page.getByRole("row").filter({ hasText: fullName });
    await expect(listed).toContainText("quá hạn 371 ngày");
    await expect(listed).toContainText("Nhận xét của người giúp đỡ");
    if (script) await expectAccessible(page);

    await record(page, dossier, ["CEREMONY", "2024-02-19"]);
    await expect(page.getByRole("alert").first()).toContainText(
      "Lễ kết nạp không thể sớm hơn ngày chi bộ nhận quyết định.",
    );
    if (script) await expectAccessible(page);
    expect(await figureAt(page, "muong-hum", "2024")).toBe("0/11 0% còn 11 · chưa báo cáo");
    await record(page, dossier, ["CEREMONY", "2024-03-03"]);
    await expect(page.getByRole("status").first()).toContainText("Đã kết nạp");
    if (script) await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScrolling(page, 320);
    expect(await figureAt(page, "muong-hum", "2024")).toBe("1/11 9% còn 10");
    await page.goto(at("ky-quan-san", "/members"));
    await expect(page.getByRole("row").filter({ hasText: fullName })).toContainText("dự bị");
    await page.goto(at("ky-quan-san"));
    await expect(page.getByText(fullName)).toHaveCount(0);

    await page.goto(dossier);
    await page.getByRole("link", { name: "Lần ghi trong sổ kết nạp" }).click();
    await withdraw(page, "Nhầm ngày");
    await page.goto(dossier);
    await expect(page.getByText("Chờ lễ kết nạp, Chi bộ thôn Ky Quan San")).toBeVisible();
    await expect(page.getByText("Lý do: Nhầm ngày")).toBeVisible();
    expect(await figureAt(page, "muong-hum", "2024")).toBe("0/11 0% còn 11 · chưa báo cáo");
    expect(await wrongSums(app.rows)).toEqual([]);
    // Nobody else's list is left with an invented person.
    await page.goto(dossier);
    await page.getByText("Dừng theo dõi").first().click();
    await fillIn(formAt(page, "Dừng theo dõi"), { on: "2024-03-10", reason: "Thử" });
    await formAt(page, "Dừng theo dõi").getByRole("button").click();
    await expect(page.getByText("Đã dừng theo dõi 10/03/2024, Chi bộ thôn Ky Quan San")).toBeVisible();
  });
}

test("who reads figures sees how many, and no name", async ({ visit }) => {
  const page = await visit("reviewer@demo");
  await page.goto(at("bat-xat"));
  await expect(page.getByText("Đồng chí xem được số lượng.")).toBeVisible();
  await expectAccessible(page);
  expect((await page.goto(at("muong-hum", "/due")))?.status()).toBe(404);
  expect((await page.goto(at("muong-hum", "/candidates/new")))?.status()).toBe(404);
});
