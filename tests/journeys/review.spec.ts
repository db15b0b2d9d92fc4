// Where are persons missing, why, and on paper: three clicks from signing in, and not one name on the way.
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible } from "../support/journey-axe";
import { notice } from "../support/journey-dossier";
import { scripts } from "../support/journey-script";
import { addUser, ownPassword } from "../support/journey-users";

test.use({ world: "review" });

const who = "thu@bat-xat";

test.beforeEach(async ({ app }) => {
  const known = await app.rows(`select from "User" where email = $1`, [who]);
  if (known.length === 0) await addUser(app, who, { role: "reviewer", organization: "bat-xat" });
});

const places = (page: Page) => page.getByRole("table", { name: "Các tổ chức cơ sở đảng", exact: true });
const why = (page: Page) => page.getByRole("table", { name: "Vì sao còn thiếu" });

for (const { script, how, once } of scripts) {
  test(`three clicks from signing in: who misses most, why, and the file of it (${how})`, once, async ({ visit }) => {
    const page = await visit(who, { script, password: ownPassword });
    await page.goto("/");
    await expect(page).toHaveURL(/\/organizations\/bat-xat/);
    const clicks: string[] = [];
    const click = async (link: Locator) => {
      clicks.push((await link.innerText()) || "?");
      await link.click();
    };
    await click(page.getByRole("link", { name: "Rà soát", exact: true }).first());
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rà soát, Đảng bộ huyện Bát Xát");
    const first = places(page).getByRole("row").nth(1);
    await expect(first).toContainText("Đảng bộ xã Mường Hum");
    await expect(first).toContainText("8/14");
    await expect(first).toContainText("còn 6");
    const missing = (await places(page).getByRole("row").allInnerTexts()).slice(1, -1).map(missed);
    expect(missing[0]).toBe(Math.max(...missing));
    await click(first.getByRole("link"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rà soát, Đảng bộ xã Mường Hum");
    await expect(why(page).getByRole("row", { name: "Chi bộ chưa báo cáo" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Năm không đạt chỉ tiêu" })).toBeVisible();
    const file = page.waitForEvent("download");
    await click(page.getByRole("link", { name: "Tải CSV: Vì sao còn thiếu" }));
    const text = readFileSync(await (await file).path(), "utf8");
    const said = await Promise.all((await why(page).getByRole("row").all()).slice(1).map(told));
    expect(said.length).toBeGreaterThan(3);
    expect(linesOf(text).slice(0, said.length)).toEqual(said);
    const cases = page.getByRole("table", { name: "Việc theo dõi đang mở, theo loại" }).getByRole("row");
    expect(linesOf(text)).toHaveLength(said.length + (await cases.count()) - 1);
    expect(clicks).toHaveLength(3);
    console.log(`    ${clicks.join(" → ")}`);
  });
}

/** "còn 6" of a row; nothing is missing where no such words stand. */
const missed = (row: string) => Number(/còn ([\d.]+)/.exec(row)?.[1]?.replaceAll(".", "") ?? 0);

/** A line of the table as its file says it: the cause, how many, of how many. */
async function told(row: Locator) {
  const name = (await row.getByRole("rowheader").innerText()).split("\n")[0] ?? "";
  const cells = await row.getByRole("cell").allInnerTexts();
  return [name, ...cells.slice(-2).map((one) => one.replaceAll(".", ""))];
}

const linesOf = (file: string) =>
  file
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(";"));

test("the table is sorted by key, says how, and its address shows anybody the same", async ({ visit }) => {
  const page = await visit(who, { password: ownPassword });
  await page.goto("/organizations/bat-xat/review?period=2023");
  const head = (name: string) => places(page).getByRole("columnheader", { name, includeHidden: true });
  await expect(head("Còn thiếu")).toHaveAttribute("aria-sort", "descending");
  const link = head("Chi bộ báo không kết nạp").getByRole("link", { includeHidden: true });
  const address = (await link.getAttribute("href")) ?? "";
  if (await link.isVisible()) {
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/sort=without/);
  } else await page.goto(address);
  await expect(head("Chi bộ báo không kết nạp")).toHaveAttribute("aria-sort", "descending");
  await expect(head("Còn thiếu")).not.toHaveAttribute("aria-sort");
  const rows = await places(page).getByRole("rowheader").allInnerTexts();
  const again = await visit(who, { password: ownPassword, script: false });
  await again.goto(address);
  expect(await places(again).getByRole("rowheader").allInnerTexts()).toEqual(rows);
  const file = again.waitForEvent("download");
  await again.getByRole("link", { name: "Tải CSV: Các tổ chức cơ sở đảng" }).click();
  const lines = readFileSync(await (await file).path(), "utf8")
    .trim()
    .split("\r\n")
    .slice(1);
  expect(lines.map((line) => line.split(";")[0])).toEqual(rows.slice(0, lines.length).map((row) => row.split("\n")[0]));
});

test("candidates, the admitted and what became of them are counts, and few have no share", async ({
  visit,
  isMobile,
}) => {
  const fullName = isMobile ? "Vàng Thị Mỷ" : "Lý Thị Hà";
  const secretary = await visit("secretary@demo");
  await notice(secretary, { fullName, bornOn: "2001-04-03", on: "2024-03-01" });
  const page = await visit(who, { password: ownPassword });
  await page.goto("/organizations/bat-xat/review?period=2023");
  await page.getByRole("link", { name: "Nguồn và chất lượng" }).click();
  await expect(page.getByRole("heading", { name: "Chất lượng sau kết nạp" })).toBeVisible();
  await expect(page.getByRole("table", { name: /^Đảng bộ cơ sở, / }).first()).toBeVisible();
  const funnel = page.getByRole("table", { name: "Phễu nguồn kết nạp" });
  await expect(funnel.getByRole("row")).toHaveCount(6);
  await expect(funnel.getByRole("row", { name: "Quần chúng ưu tú" })).toContainText("100%");
  // Three of those admitted have a name.
  await expect(page.getByRole("row", { name: /^Nữ / }).first()).toContainText("ít người");
  await expect(page.getByText(/Dưới 5 người/)).toHaveCount(1);
  await expect(page.getByRole("row", { name: /^Dân tộc thiểu số / }).first()).toContainText("<5");
  await expect(page.getByText("không được mở họ tên")).toHaveCount(1);
  await page.goto("/organizations/muong-hum/attainment?period=2023");
  await expect(page.getByRole("row", { name: /^Nữ / })).toContainText("ít người");
  await expect(page.getByText(/Dưới 5 người/)).toHaveCount(1);
  await page.goBack();
  await expect(page.locator("body")).not.toContainText(fullName);
  await expectAccessible(page);
});

test("another's place and a cell have no review", async ({ visit }) => {
  const page = await visit(who, { password: ownPassword, unwatched: true });
  for (const path of ["luc-yen/review", "luc-yen/review/people", "luc-yen/review.csv", "seo-po-ho/review"])
    expect.soft((await page.request.get(`/organizations/${path}`)).status(), path).toBe(404);
});
