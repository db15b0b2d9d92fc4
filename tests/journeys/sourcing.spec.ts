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
    await expect(form.locator(`[name="outstanding.${rich}"]`)).toHaveValue("2");
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
    await expectNoSidewaysScrolling(page, isMobile ? (page.viewportSize()?.width ?? 320) : 1280);
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
