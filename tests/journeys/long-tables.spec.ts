// A commune with more cells than anybody reads at once: the first fifty come with the page, the others are a link away.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import type { Rows } from "../support/journey-rows";
import { anyScreen, scripts } from "../support/journey-script";

test.use({ world: "long tables" });

const commune = "muong-hum";
const pages = [`/organizations/${commune}?period=2023`, `/organizations/${commune}/attainment?period=2023`] as const;
const [overview, attainment] = pages;

/** What a row may weigh in the page and in the data of the page together. */
const mostBytes = 1900;

test.beforeAll(async ({ app }) => found(app.rows, 51));

for (const { script, how, once } of scripts) {
  test(`the first fifty rows are shown, and all of them when asked for (${how})`, once, async ({ visit, app }) => {
    const page = await visit("secretary@demo", { script });
    const all = await cellsOf(app.rows);
    expect(all).toBeGreaterThan(60);
    for (const address of pages) {
      await page.goto(address);
      await expect(rowsOf(page, "Các chi bộ")).toHaveCount(50);
      await expect(page.getByText(/Mới hiện 50 trong số \d\d nơi, thiếu nhiều/)).toBeVisible();
      await page
        .getByRole("link", { name: /^Hiện tất cả \d\d nơi$/ })
        .first()
        .click();
      await expect(page).toHaveURL(/[?&]all=1$/);
      await expect(rowsOf(page, "Các chi bộ")).toHaveCount(all);
      await page.getByRole("link", { name: "Chỉ hiện 50 nơi đầu" }).first().click();
      await expect(page).toHaveURL(new RegExp(`${address.replace(/[/?]/g, "\\$&")}$`));
      await expect(rowsOf(page, "Các chi bộ")).toHaveCount(50);
    }
  });
}

test("the figures, and the file, are of all of them", anyScreen, async ({ visit, app }) => {
  const page = await visit("secretary@demo", { script: false });
  await page.goto(attainment);
  const total = page.getByRole("table", { name: "Các chi bộ" }).getByRole("row").last();
  await expect(total).toContainText("8/14");
  for (const table of ["below", "heat"]) {
    const file = await page.request.get(`/organizations/${commune}/attainment.csv?period=2023&table=${table}`);
    expect((await file.text()).trim().split("\n"), table).toHaveLength((await cellsOf(app.rows)) + 1);
  }
});

test("the years of fifty places stand in the heat map, of all of them when asked for", async ({ visit, app }) => {
  const page = await visit("secretary@demo");
  await page.goto(attainment);
  await expect(page.getByText(/Mới hiện 50 trong số \d\d nơi, xếp theo tên/).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${attainment}&all=1`);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page, page.viewportSize()?.width ?? 0);
  // Where many have said nothing in all the years, they are named below the map.
  const told = await rowsOf(page, "Từng nơi, từng năm").count();
  const silent = await page.getByText(/^\d+ nơi chưa báo cáo năm nào/).innerText();
  expect(told).toBeGreaterThan(0);
  expect(told + Number.parseInt(silent, 10)).toBe(await cellsOf(app.rows));
});

test("a row weighs little", anyScreen, async ({ visit, app }) => {
  const page = await visit("secretary@demo", { script: false });
  const weigh = async (address: string) => (await (await page.request.get(address)).body()).length;
  const rows = (await cellsOf(app.rows)) - 50;
  const bytes = Math.round(((await weigh(`${overview}&all=1`)) - (await weigh(overview))) / rows);
  console.log(`    ${bytes} bytes for each row of the table of those below`);
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
});

const rowsOf = (page: Page, name: string) => page.getByRole("table", { name }).locator("tbody th a");

async function cellsOf(rows: Rows) {
  const [cells] = await rows<{ count: number }>(
    `select count(*)::int as count from "Organization" o join "Organization" p on p.id = o."parentId" where p.code = $1`,
    [commune],
  );
  return cells?.count ?? 0;
}

/** Cells of the commune, each with a quota of the year and silent about it. */
const found = (rows: Rows, count: number) =>
  rows(
    `with above as (select * from "Organization" where code = $1),
    below as (
      insert into "Organization" (id, code, kind, name, folded, path, "parentId", "foundedOn")
      select n.id, 'xom-' || n.place, 'CELL', 'Chi bộ xóm ' || n.place, 'chi bo xom ' || n.place, above.path || n.id || '/', above.id, '2015-01-01'
      from above, (select place, nextval('"Organization_id_seq"')::int as id from generate_series(1, $2::int) as place) n
      returning *),
    placed as (
      insert into "Placement" ("organizationId", "parentId", name, kind, path, "from")
      select id, "parentId", name, kind, path, "foundedOn" from below returning 1)
    insert into "Quota" ("organizationId", "fromMonth", "toMonth", basis, revision, shape, min, required, "decidedOn")
    select id, 2023 * 12, 2023 * 12 + 11, 'ASSIGNED', 1, 'AT_LEAST', 6, 6, '2023-01-10' from below`,
    [commune, count],
  );
