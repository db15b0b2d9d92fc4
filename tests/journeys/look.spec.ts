// Every page: nothing keeps anybody out, nothing stands over the edge, nothing complains, and little is carried.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { root } from "../../src/cli/places.mjs";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { figureAt } from "../support/journey-figure";
import { fillIn, formAt } from "../support/journey-record";
import { anyScreen, scripts } from "../support/journey-script";
import { carried } from "../support/journey-weight";

const narrow = 320;
const at = (code: string, part = "") => `/organizations/${code}${part}`;

/** Who looks, at what: every address once, and each face it can show. */
const pages: [who: string | null, address: string][] = [
  [null, "/sign-in"],
  [null, "/sign-in?name=board%40demo&error=1"],
  ["board@demo", "/"],
  ["secretary@demo", at("muong-hum")],
  ["secretary@demo", at("muong-hum", "/attainment?period=2020-2025")],
  ["secretary@demo", at("muong-hum", "/attainment?period=2024-Q1")],
  ["secretary@demo", at("muong-hum", "/attainment?period=khong-co")],
  ["secretary@demo", at("muong-hum", "/forecast")],
  ["reviewer@demo", at("lao-cai", "/forecast?period=2020-2025")],
  ["reviewer@demo", at("lao-cai", "/forecast?period=2019")],
  ["secretary@demo", at("muong-hum", "/admissions")],
  ["secretary@demo", at("muong-hum", "/admissions?period=2019")],
  ["secretary@demo", at("muong-hum", "/admissions/new")],
  ["secretary@demo", at("muong-hum", "/admissions/total?period=2023")],
  ["secretary@demo", at("muong-hum", "/admissions/total?period=khong-co")],
  ["secretary@demo", at("muong-hum", "/admissions/grid")],
  ["secretary@demo", at("muong-hum", "/admissions/grid?year=2023&by=year")],
  ["secretary@demo", at("ky-quan-san", "/admissions/grid")],
  ["secretary@demo", at("muong-hum", "/quotas")],
  ["secretary@demo", at("muong-hum", "/quotas?end=1")],
  ["secretary@demo", at("muong-hum", "/quotas/spread?period=2024&propose=members")],
  ["secretary@demo", at("muong-hum", "/history")],
  ["secretary@demo", at("muong-hum", "/candidates")],
  ["reviewer@demo", at("bat-xat", "/candidates")],
  ["secretary@demo", at("muong-hum", "/due")],
  ["secretary@demo", at("muong-hum", "/sources?year=2023&enter=1")],
  ["board@demo", at("muong-hum", "/sources?year=2023&show=waiting")],
  ["reviewer@demo", at("muong-hum-cong-an-xa", "/sources?year=2023")],
  ["secretary@demo", at("seo-po-ho", "/sources")],
  ["board@demo", at("bat-xat", "/classes")],
  // What is on it has a walk of its own.
  ["board@demo", at("bat-xat", "/classes/khong-co")],
  ["secretary@demo", at("ky-quan-san", "/candidates/new")],
  ["secretary@demo", at("muong-hum", "/members")],
  ["reviewer@demo", at("muong-hum", "/members?q=khong+co")],
  ["secretary@demo", at("muong-hum", "/reports")],
  ["secretary@demo", at("muong-hum", "/reports/new?period=2023")],
  ["secretary@demo", at("muong-hum", "/reports/new?period=2031")],
  ["reviewer@demo", at("luc-yen", "/reports/new?period=2023")],
  ["reviewer@demo", at("luc-yen", "/reports/annexes/khong-co")],
  ["secretary@demo", at("muong-hum", "/candidates?stopped=1")],
  ["secretary@demo", at("muong-hum", "/persons")],
  // With two registrations it has a walk of its own, look-merge.spec.
  ["secretary@demo", at("muong-hum", "/persons/merge")],
  ["secretary@demo", at("muong-hum", "/returns")],
  ["secretary@demo", at("muong-hum", "/returns/2023")],
  ["secretary@demo", at("muong-hum", "/returns/2024")],
  ["board@demo", at("luc-yen", "/returns?period=2023-Q4")],
  ["board@demo", at("luc-yen", "/returns/2023")],
  ["reviewer@demo", at("nui-thanh", "/returns/2021-H1")],
  ["secretary@demo", "/watch"],
  ["board@demo", "/watch?state=EXEMPT"],
  ["secretary@demo", at("muong-hum", "/watch")],
  ["reviewer@demo", at("lao-cai", "/watch?rule=YEAR_BELOW")],
  ["secretary@demo", at("muong-hum", "/briefing")],
  ["reviewer@demo", at("lao-cai", "/briefing?month=2024-03")],
  ["reviewer@demo", at("lao-cai", "/briefing?month=2031-01")],
  ["board@demo", at("huong-khe", "/watch/thresholds")],
  ["reviewer@demo", at("sop-cop", "/watch/thresholds")],
  ["reviewer@demo", "/watch"],
  ["board@demo", at("sop-cop", "/indicators")],
  ["reviewer@demo", at("muong-hum", "/indicators")],
  ["secretary@demo", at("seo-po-ho", "/members/new")],
  ["secretary@demo", at("muong-hum", "/members/transfers")],
  ["secretary@demo", at("muong-hum", "/hamlets")],
  ["secretary@demo", at("muong-hum", "/hamlets/thon-seo-po-ho")],
  ["secretary@demo", at("seo-po-ho", "/hamlets")],
  ["reviewer@demo", at("lao-cai", "/hamlets?show=no-member")],
  ["reviewer@demo", at("lam-thuong", "/hamlets/thon-kheo-leng")],
  ["secretary@demo", at("seo-po-ho", "/attainment?period=2023")],
  ["secretary@demo", at("ky-quan-san", "/admissions/new")],
  ["secretary@demo", at("ky-quan-san", "/quotas")],
  ["board@demo", at("luc-yen")],
  ["board@demo", at("luc-yen", "/attainment?period=2023")],
  ["board@demo", at("luc-yen", "/quotas")],
  ["board@demo", at("bat-xat", "/quotas/spread?period=2024&propose=equal&total=140")],
  ["reviewer@demo", at("luc-yen", "/quotas/spread?period=2020-2025")],
  ["reviewer@demo", at("seo-po-ho", "/quotas/spread")],
  ["reviewer@demo", at("nui-thanh", "/attainment?period=2021-H1")],
  ["reviewer@demo", at("lao-cai", "/attainment?period=2024")],
  ["reviewer@demo", at("lao-cai", "/review?period=2023")],
  ["reviewer@demo", at("luc-yen", "/review?period=2023&level=GRASSROOTS&sort=percent")],
  ["secretary@demo", at("muong-hum", "/review?period=2020-2025")],
  ["reviewer@demo", at("bat-xat", "/review/people?period=2023")],
  ["reviewer@demo", at("luc-yen", "/review/people?period=2030")],
  ["reviewer@demo", at("lao-cai", "/review/years?period=2023&level=GRASSROOTS")],
  ["reviewer@demo", at("sop-cop", "/admissions")],
  ["reviewer@demo", "/organizations"],
  ["reviewer@demo", "/organizations?q=khong+co+noi+nay"],
  [null, "/help"],
  ["secretary@demo", "/account"],
  ["secretary@demo", at("muong-hum", "/headcounts")],
  ["board@demo", at("luc-yen", "/keep")],
  ["board@demo", at("lam-thuong", "/keep")],
  ["board@demo", at("muong-hum", "/keep?change=authorise")],
  ["board@demo", at("luc-yen", "/terms")],
  ["board@demo", at("luc-yen", "/access")],
  ["admin@demo", "/organizations"],
  ["admin@demo", at("luc-yen", "/history")],
  ["admin@demo", "/users"],
  ["admin@demo", "/users/1"],
  ["admin@demo", "/users/new"],
  ["admin@demo", "/regulations"],
  ["admin@demo", "/regulations?at=2024-03-15&rule=schooling"],
  ["admin@demo", "/history"],
  ["admin@demo", "/regulations?at=2010-01-01"],
  ["admin@demo", "/holidays"],
  ["admin@demo", "/holidays?year=2027"],
  ["reviewer@demo", "/khong-co"],
  // For an installation that nobody has begun.
  ["admin@demo", "/welcome"],
];

const missing = [
  ...["/khong-co", "/welcome"],
  ...[
    at("luc-yen", "/reports/annexes/khong-co"),
    at("muong-hum", "/persons/merge"),
    at("bat-xat", "/classes/khong-co"),
  ],
];

for (const language of ["vi", "en"] as const) {
  // Colours are the same in both languages, and the desktop is made as narrow as a phone: one is looked at by night and twice.
  const isByNight = language === "vi";
  const once = isByNight ? {} : anyScreen;
  test(`every page can be read by everyone, on a narrow phone too (${language})`, once, async ({ visit, isMobile }) => {
    test.setTimeout(420_000);
    const widths = isByNight && !isMobile ? [narrow, 800] : [narrow];
    const visits = new Map<string | null, Page>();
    const wide = isMobile ? { width: 360, height: 740 } : { width: 1366, height: 768 };
    for (const [who, address] of pages) {
      const page = visits.get(who) ?? (await visit(who, { language }));
      visits.set(who, page);
      await test.step(`${address} (${who})`, async () => {
        await page.setViewportSize(wide);
        await page.emulateMedia({ colorScheme: "light" });
        expect((await page.goto(address))?.status()).toBe(missing.includes(address) ? 404 : 200);
        await expectAccessible(page);
        if (isByNight) {
          await page.emulateMedia({ colorScheme: "dark" });
          await expectAccessible(page, ["color-contrast", "link-in-text-block"]);
        }
        // Wide tables are as wide on a tablet, where they are not folded.
        for (const width of widths) {
          await page.setViewportSize({ width, height: 640 });
          await expectNoSidewaysScrolling(page, width);
        }
      });
    }
  });
}

test("no page of the product is left out here", anyScreen, () => {
  const routes = Object.keys(JSON.parse(readFileSync(path.join(root, ".next/server/app-paths-manifest.json"), "utf8")));
  const drawn = routes
    .filter((route) => route.endsWith("/page"))
    .map((route) => route.slice(0, -"/page".length) || "/");
  expect(drawn.length).toBeGreaterThan(8);
  const looksAt = (route: string) => new RegExp(`^${route.replace(/\[\w+\]/g, "[^/]+")}(\\?|$)`);
  const left = drawn.filter((route) => !pages.some(([, address]) => looksAt(route).test(address)));
  // What is not found is /khong-co above; a line of the ledger has a test of its own below; helpers.spec looks at remarks.
  const remarks = "/organizations/[code]/candidates/[id]/remarks";
  expect(left.sort()).toEqual(["/_global-error", "/_not-found", remarks]);
});

test("a line of the ledger and its forms can be read by everyone", async ({ visit }) => {
  const page = await visit("secretary@demo");
  await page.goto(at("muong-hum", "/admissions"));
  await page.getByRole("link", { name: "Năm 2023" }).last().click();
  await expect(formAt(page, "Sửa lần ghi này")).toBeVisible();
  await expectAccessible(page);
  await formAt(page, "Sửa lần ghi này").getByRole("button").click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: narrow, height: 640 });
  await expectNoSidewaysScrolling(page, narrow);
});

test("a case and its forms can be read by everyone", async ({ visit }) => {
  for (const who of ["secretary@demo", "reviewer@demo"]) {
    const page = await visit(who);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto(at("muong-hum", "/watch?rule=YEAR_BELOW"));
    await page.getByRole("link", { name: "Đảng bộ xã Mường Hum" }).last().click();
    await expect(page.getByText("Năm 2023 kết nạp 8/14, thiếu 6.").first()).toBeVisible();
    for (const summary of await page.locator("main summary").all()) await summary.click();
    await expectAccessible(page);
    await page.setViewportSize({ width: narrow, height: 640 });
    await expectNoSidewaysScrolling(page, narrow);
  }
});

test("what is folded away can be unfolded, and is as readable", async ({ visit }) => {
  const page = await visit("board@demo");
  for (const address of [at("luc-yen", "/attainment?period=2023"), at("luc-yen", "/quotas")]) {
    await page.goto(address);
    for (const summary of await page.locator("summary").all()) await summary.click();
    await expectAccessible(page);
    await page.setViewportSize({ width: narrow, height: 640 });
    await expectNoSidewaysScrolling(page, narrow);
  }
});

test("the chart comes when it is asked for, and its table stands without it", async ({ visit }) => {
  const page = await visit("reviewer@demo");
  await page.goto(at("huong-khe", "/attainment?period=2021"));
  await expect(page.getByRole("table", { name: "Số kết nạp và chỉ tiêu từng năm" })).toBeVisible();
  await page.getByRole("button", { name: "Mở biểu đồ tương tác" }).click();
  await expect(page.getByRole("application", { name: "Biểu đồ số kết nạp và chỉ tiêu từng năm" })).toBeVisible();
  await expectAccessible(page);
});

test("the page of attainment is light", async ({ visit, app }) => {
  const page = await visit("secretary@demo");
  const address = at("muong-hum", "/attainment?period=2020-2025");
  const first = await carried(page, () => page.goto(address, { waitUntil: "networkidle" }));
  const told = Object.entries(first.kilobytes).map(([kind, kilobytes]) => `${kind} ${kilobytes}`);
  console.log(`    ${address}: ${first.requests} requests, kB as sent: ${told.join(", ")}, in all ${first.total}`);
  test.info().annotations.push({ type: "weight", description: JSON.stringify(first) });
  expect(first.hosts).toEqual([new URL(app.baseURL).host]);
  expect(first.requests).toBeLessThanOrEqual(25);
  expect(first.kilobytes.script ?? 0).toBeLessThanOrEqual(200);
  expect(first.uncompressed, "text sent without gzip").toEqual([]);
});

for (const { script, how, once } of scripts) {
  test(`the day of the demo can be changed and put back (${how})`, once, async ({ visit }) => {
    const page = await visit("secretary@demo", { script });
    const address = at("muong-hum", "/attainment?period=2024");
    await setDay(page, address, "2024-01-10");
    await expect(page).toHaveURL(/\/muong-hum\/attainment\?period=2024$/);
    await expect(page.getByText("Ngày đang xem: 10/01/2024")).toBeVisible();
    await expect(page.getByText("Tính đến 10/01/2024")).toBeVisible();
    await setDay(page, address, "");
    await expect(page.locator("[name=day]")).toHaveAccessibleDescription(/./);
    await setDay(page, address, "2024-03-15");
    await expect(page.getByText("Ngày đang xem: 15/03/2024")).toBeVisible();
    expect(await figureAt(page, "muong-hum", "2024")).toBe("0/11 0% còn 11 · chưa báo cáo");
  });
}

async function setDay(page: Page, address: string, day: string) {
  await page.goto(address);
  const form = formAt(page, "Đổi ngày xem thử");
  await page.getByText(/^Ngày đang xem: /).click();
  await fillIn(form, { day });
  await form.getByRole("button").click();
}
