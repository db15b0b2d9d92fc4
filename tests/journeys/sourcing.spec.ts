// Where people come from: the cells' sources are reviewed, and what is exhausted is accepted, for one year.
import { expect } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { expectRefused } from "../support/journey-form";
import { fillIn, formAt } from "../support/journey-record";
import { scripts } from "../support/journey-script";

test.use({ world: "sourcing" });

const at = (code: string, part: string) => `/organizations/${code}${part}`;

/** Each walk has cells of its own. */
const cellsOf = (script: boolean, isMobile: boolean) => {
  if (!script) return { rich: "pieng-lao", poor: "ta-po-ho" };
  return isMobile
    ? { rich: "ky-quan-san", poor: "muong-hum-truong-mam-non" }
    : { rich: "seo-po-ho", poor: "muong-hum-truong-thcs" };
};

for (const { script, how, once } of scripts) {
  test(`a year's review of the cells, and the district's answer (${how})`, once, async ({ visit, isMobile }) => {
    const { rich, poor } = cellsOf(script, isMobile);
    const page = await visit("secretary@demo", { script });
    await page.goto(at("muong-hum", "/candidates"));
    await page.getByRole("link", { name: "Rà soát nguồn" }).click();
    await page.getByRole("link", { name: "Nhập kết quả rà soát" }).click();
    const form = formAt(page, "Nhập kết quả rà soát năm 2024");
    const name = await form
      .locator("fieldset", { has: page.locator(`[name="result.${poor}"]`) })
      .locator("legend")
      .innerText();
    await fillIn(form, { on: "2024-03-10", [`result.${rich}`]: "HAS_SOURCE", [`outstanding.${rich}`]: "2" });
    await fillIn(form, { [`result.${poor}`]: "EXHAUSTED" });
    await form.getByRole("button", { name: "Ghi kết quả rà soát" }).click();
    await expectRefused(page, form, `result.${poor}`, "Hết nguồn thì cần chọn ít nhất một nguyên nhân.");
    await expect(page.getByRole("alert").first()).toContainText(`${name} · Kết quả rà soát: `);
    await expect(form.locator(`[name="outstanding.${rich}"]`)).toHaveValue("2");
    await fillIn(form, { [`outstanding.${rich}`]: "hai" });
    await form.getByRole("button", { name: "Ghi kết quả rà soát" }).click();
    await expectRefused(page, form, `outstanding.${rich}`, "Chỗ này cần một số nguyên, chẳng hạn 12.");
    await expect(page.getByRole("alert").first()).toContainText("Số quần chúng ưu tú: Chỗ này cần một số nguyên");
    await fillIn(form, { [`outstanding.${rich}`]: "2" });
    if (script) await expectAccessible(page);
    await page.getByText(`Nguyên nhân, ghi chú của ${name}`).click();
    await form.locator(`[name="cause.${poor}.YOUNG_AWAY"]`).check();
    await form.getByRole("button", { name: "Ghi kết quả rà soát" }).click();
    await expect(page.getByRole("status").first()).toContainText("Đã ghi kết quả rà soát.");
    await expect(page.getByRole("row").filter({ hasText: name })).toContainText(
      "báo hết nguồn, chờ cấp trên chấp nhận",
    );
    if (script) await expectAccessible(page);

    const board = await visit("board@demo", { script });
    await board.goto(at("muong-hum", "/sources?year=2024&show=waiting"));
    const answer = formAt(board, "Trả lời chi bộ báo hết nguồn");
    await answer.getByLabel(name).check();
    await answer.getByLabel("trả lại để rà soát lại").check();
    await answer.getByRole("button").click();
    await expectRefused(board, answer, "reason", "Đồng chí chưa nhập ô này.");
    await answer.getByLabel("chấp nhận hết nguồn trong năm này").check();
    await answer.getByRole("button").click();
    await expect(board.getByRole("status").first()).toContainText("Đã chấp nhận hết nguồn trong năm này.");
    if (script) await expectAccessible(board);

    await page.goto(at(poor, "/sources?year=2024"));
    await expect(page.getByRole("row").nth(1)).toContainText("hết nguồn, cấp trên đã chấp nhận");
    await expectNoSidewaysScrolling(page, page.viewportSize()?.width ?? 320);
    await page.goto(at(poor, "/sources?year=2025"));
    await expect(page.getByRole("row").nth(1)).toContainText("chưa rà soát");
  });
}

test("the article's exhausted cells are reported, and nobody has accepted them", async ({ visit }) => {
  const page = await visit("reviewer@demo");
  await page.goto(at("muong-hum", "/sources?year=2023&show=exhausted"));
  const rows = page.getByRole("row").filter({ hasText: "báo hết nguồn, chờ cấp trên chấp nhận" });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText("Báo Lào Cai, đầu năm 2024");
  await page.goto(at("muong-hum", "/sources?year=2024&show=waiting"));
  await expect(page.getByText("Nhập kết quả rà soát")).toHaveCount(0);
});

for (const { script, how, once } of scripts) {
  test(`a class from its list to the certificates in the dossiers (${how})`, once, async ({ visit, isMobile }) => {
    test.setTimeout(120_000);
    const [fullName, className] = script
      ? isMobile
        ? ["Sùng Thị Lử", "Lớp của máy cầm tay"]
        : ["Phàn A Páo", "Lớp của máy bàn"]
      : ["Tẩn Mẩy Sinh", "Lớp không kịch bản"];
    const page = await visit("secretary@demo", { script });
    await page.goto(at("ky-quan-san", "/candidates/new"));
    const person = { fullName, bornOn: "2001-05-02", schooling: "UPPER_SECONDARY", sourceForce: "MILITIA" };
    await fillIn(formAt(page, "Ghi quần chúng ưu tú"), {
      ...person,
      introducedBy: "YOUTH_UNION",
      on: "2024-01-10",
      reason: "Ghi bù",
    });
    await page.getByRole("button", { name: "Ghi vào danh sách" }).click();
    await expect(page.getByRole("status").first()).toContainText("Đã ghi vào danh sách.");
    const dossier = new URL(page.url()).pathname;
    await page.goto(at("muong-hum", "/candidates?source=MILITIA"));
    await expect(page.getByRole("row").filter({ hasText: fullName })).toHaveCount(1);
    await page.goto(at("muong-hum", "/candidates?by=WOMEN"));
    await expect(page.getByRole("row").filter({ hasText: fullName })).toHaveCount(0);

    await page.goto(at("muong-hum", "/classes"));
    const days = { from: "2024-02-26", to: "2024-03-01", sentOn: "2024-02-20" };
    await fillIn(formAt(page, "Ghi lớp mới"), { name: className, place: "Trung tâm Chính trị huyện", ...days });
    await page.getByRole("button", { name: "Ghi lớp này" }).click();
    await expect(page.getByRole("status").first()).toContainText("Đã ghi lớp này.");
    await page.getByRole("link", { name: "Chọn người đi học" }).click();
    const choose = formAt(page, "Chọn người đi học");
    await expect(choose.getByText("chưa có giấy chứng nhận").first()).toBeVisible();
    if (script) await expectAccessible(page);
    await choose.getByLabel(fullName).check();
    await choose.getByRole("button").click();
    await expect(page.getByRole("status").first()).toContainText("Đã đưa vào danh sách lớp.");

    const results = formAt(page, "Nhập kết quả và giấy chứng nhận");
    await results.getByLabel("Kết quả").selectOption("PASSED");
    await fillIn(results, { certificateOn: "2024-03-16", reason: "Ghi sau lớp" });
    await results.getByRole("button", { name: "Ghi kết quả" }).click();
    const refused = page.getByRole("alert").filter({ hasText: `${fullName} · ` });
    await expect(refused.first()).toBeVisible();
    if (script) await expectAccessible(page);
    await fillIn(results, { certificateOn: "2024-03-05" });
    await results.getByLabel("Số giấy chứng nhận").fill("CN-77");
    await results.getByRole("button", { name: "Ghi kết quả" }).click();
    await expect(page.getByRole("status").first()).toContainText("Đã ghi kết quả");
    await expect(page.getByRole("row").filter({ hasText: fullName })).toContainText(
      "Giấy chứng nhận số CN-77, ngày 05/03/2024",
    );
    await expectNoSidewaysScrolling(page, page.viewportSize()?.width ?? 320);
    if (script) await expectAccessible(page);
    const list = await page.request.get(`${new URL(page.url()).pathname}/list.csv`);
    expect(await list.text()).toContain(`${fullName};02/05/2001`);

    await page.goto(dossier);
    await expect(page.getByText("Số CN-77")).toBeVisible();
    await page.getByText("Rút một bước ghi nhầm").click();
    const taking = formAt(page, "Rút một bước ghi nhầm");
    await taking.getByLabel("Bước cần rút").selectOption({ index: 1 });
    await taking.getByLabel("Vì sao rút").fill("Nhầm số");
    await taking.getByRole("button").click();
    await expect(page.getByText("Số CN-77")).toHaveCount(0);

    const reviewer = await visit("reviewer@demo", { script });
    await reviewer.goto(at("muong-hum", "/classes"));
    await expect(reviewer.getByText(className)).toHaveCount(0);
    await reviewer.getByRole("row").getByRole("link", { name: "Lớp nhận thức về Đảng" }).first().click();
    await expect(reviewer.getByText("Đồng chí xem được số lượng.")).toBeVisible();
    await expect(reviewer.getByText(fullName)).toHaveCount(0);
    await reviewer.goto(at("muong-hum", "/candidates"));
    await expect(reviewer.getByRole("row").filter({ hasText: "dân quân" })).toHaveCount(1);
    if (script) await expectAccessible(reviewer);
  });
}

for (const { script, how, once } of scripts) {
  test(`a member in charge of a group of households (${how})`, once, async ({ visit, isMobile }) => {
    const fullName = script ? (isMobile ? "Vàng Thị Dở" : "Lý A Phù") : "Giàng A Tủa";
    const cell = script ? (isMobile ? "ta-po-ho" : "pieng-lao") : "muong-hum-muong-hum";
    const page = await visit("secretary@demo", { script });
    await page.goto(at(cell, "/members/new"));
    const form = page.locator("main form").filter({ has: page.locator('[name="fullName"]') });
    await fillIn(form, { fullName, bornOn: "1985-03-02", joinedOn: "2010-05-19", since: "2015-01-01" });
    await form.getByRole("radio").first().check();
    await form.getByRole("button").last().click();
    await page.waitForURL(/members\/[0-9a-f-]{36}/);
    const member = new URL(page.url()).pathname;
    await page.goto(at(cell, "/sources"));
    const assign = formAt(page, "Giao đảng viên phụ trách");
    await fillIn(assign, { kind: "HOUSEHOLDS", name: "Nhóm hộ số 2", from: "2014-12-31" });
    await assign.getByLabel("Đảng viên").selectOption({ label: fullName });
    await assign.getByRole("button").click();
    await expectRefused(page, assign, "from", /người này không sinh hoạt ở chi bộ/);
    await fillIn(assign, { from: "2020-01-01" });
    await assign.getByRole("button").click();
    await expect(page.getByRole("status").first()).toContainText("Đã ghi đảng viên phụ trách.");
    await expect(page.getByRole("row").filter({ hasText: "Nhóm hộ số 2" })).toContainText("đang phụ trách");
    if (script) await expectAccessible(page);
    await page.goto(member);
    await expect(page.getByText(/nhóm hộ Nhóm hộ số 2/)).toBeVisible();
  });
}
