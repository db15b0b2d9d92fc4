// The monthly briefing: one page for each commune, on the screen and on paper, however much there is to be told.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { part } from "../support/journey-dossier";

test.use({ world: "briefing" });

const at = (code: string, place: string) => `/organizations/${code}${place}`;

/** How many sheets of A4 a page makes. */
async function pagesOf(page: Page) {
  const paper = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  return [...paper.matchAll(/\/Type\s*\/Page\b/g)].length;
}

const words =
  "Đề nghị cấp trên cho mở lớp bồi dưỡng nhận thức về Đảng ngay tại xã vì đường xa, đi lại khó khăn trong mùa mưa. ";

/** More of everything than a sheet has lines for, in long words: twelve invented dossiers beside the four things due anyhow, ten cases, six requests. */
const plenty = `
  SELECT set_config('nguon.reach', '/', false);
  WITH persons AS (
    INSERT INTO "Person" (id, "organizationId", path, "fullName", folded, "sortKey")
    SELECT gen_random_uuid(), o.id, o.path, 'Hoàng Thị Phương Thảo Nguyên Anh Thử ' || n, 'thu ' || n, 'thu ' || n
    FROM "Organization" o, generate_series(1, 12) n WHERE o.code = 'ky-quan-san' RETURNING id, "organizationId", path)
  INSERT INTO "Candidate" (id, "personId", "organizationId", path, "openedOn", stage, "dueOn", "clockDueOn")
  SELECT gen_random_uuid(), id, "organizationId", path, '2024-01-10', 'SYMPATHISER', '2024-03-20', '2024-03-20' FROM persons;
  INSERT INTO "WatchCase" (id, "organizationId", path, rule, subject, "subjectId", since, level, state, facts, "openedOn", "dueOn")
  SELECT gen_random_uuid(), c."organizationId", c.path, c.rule, c.subject, c."subjectId", c.since - n, c.level, 'OPEN', c.facts, c."openedOn", c."dueOn"
  FROM (SELECT * FROM "WatchCase" w WHERE w.state = 'OPEN' AND w."organizationId" = (SELECT id FROM "Organization" WHERE code = 'muong-hum') LIMIT 1) c, generate_series(1, 10) n;
  INSERT INTO "WatchStep" (id, "caseId", act, "on", details, words)
  SELECT gen_random_uuid(), c.id, a.act::"WatchAct", '2024-03-01', a.details::jsonb, '${words.repeat(3)}'
  FROM "WatchCase" c, (VALUES ('ASK', '{}'), ('PLAN', '{"officer": "Nguyễn Thị Minh Thử, Phó Bí thư Thường trực", "by": "2024-03-25"}')) a(act, details)
  WHERE c.state = 'OPEN' AND c."organizationId" = (SELECT id FROM "Organization" WHERE code = 'muong-hum')`;

test("a sheet is one page on paper, even with more than it has lines for", async ({ visit, app }) => {
  const page = await visit("secretary@demo");
  await page.goto(at("muong-hum", "/watch"));
  await page.getByRole("link", { name: "Phiếu giao ban" }).click();
  await expect(part(page, "Tháng trước (02/2024)")).toContainText("Kết nạp trong tháng");
  expect(await pagesOf(page)).toBe(1);

  await app.rows(plenty);
  await page.reload();
  await expect(part(page, "Đến hạn trong tháng 03/2024")).toContainText("và 8 việc khác");
  await expect(part(page, "Khó khăn, kiến nghị chờ trả lời").getByRole("listitem")).toHaveCount(3);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page, page.viewportSize()?.width ?? 360);
  expect(await pagesOf(page)).toBe(1);

  const reviewer = await visit("reviewer@demo");
  await reviewer.goto(at("lao-cai", "/briefing"));
  const sheets = await reviewer.getByRole("article").count();
  expect(sheets).toBeGreaterThan(0);
  await expect(reviewer.getByRole("main")).not.toContainText("Thử");
  expect(await pagesOf(reviewer)).toBe(sheets);
  await expectAccessible(reviewer);

  const english = await visit("secretary@demo", { language: "en" });
  await english.goto(at("muong-hum", "/briefing?month=2024-02"));
  await expect(english.getByRole("region", { name: /^Last month/ })).toBeVisible();
  expect(await pagesOf(english)).toBe(1);
  await english.goto(at("muong-hum", "/briefing?month=2031-01"));
  await expect(english.getByRole("heading", { level: 1 })).toContainText("2031-01");
});
