// The report of a year: looked at, written, taken away as Word and Excel, frozen, and corrected afterwards.
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { fillIn, formAt } from "../support/journey-record";
import { anyScreen, scripts } from "../support/journey-script";
import { wordTexts } from "../support/unzipped";

test.use({ world: "reports" });

const at = (code: string, part = "") => `/organizations/${code}/reports${part}`;

/** What a link gives away. */
async function taken(page: Page, name: string): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  return readFileSync(await download.path());
}

const paper = (page: Page) => page.getByRole("article");

for (const { script, how, once } of scripts) {
  test(`a year is reported from the list to the frozen paper (${how})`, once, async ({ visit, isMobile }) => {
    test.setTimeout(90_000);
    // A period of its own for each walk: what is frozen stays.
    const year = script ? (isMobile ? "2022" : "2023") : "2021";
    const number = year.slice(2);
    const page = await visit("secretary@demo", { script });

    await test.step("chosen from the list, its preview says what the attainment says", async () => {
      await page.goto(at("muong-hum"));
      await fillIn(page.locator("main"), { other: year });
      await page.getByRole("button", { name: "Xem trước báo cáo" }).click();
      await expect(page.getByRole("heading", { name: `Bản xem trước năm ${year}` })).toBeVisible();
      await expect(paper(page)).toContainText("ĐẢNG CỘNG SẢN VIỆT NAM");
      await expect(paper(page)).toContainText(`kết quả công tác kết nạp đảng viên năm ${year}`);
    });

    await test.step("the words are written and kept", async () => {
      await page.getByText("Phần đồng chí để trống").click();
      await fillIn(formAt(page, "Lời của báo cáo"), {
        number,
        signer: "Lý A Sinh",
        difficulties: "Đường <b>xa</b>.",
      });
      if (script) await expectAccessible(page);
      await formAt(page, "Lời của báo cáo").getByRole("button").click();
      await expect(page.getByRole("status").filter({ hasText: "Đã lưu lời của báo cáo" })).toBeVisible();
      for (const words of [`Số ${number}-BC/ĐU`, "Lý A Sinh", "Đường <b>xa</b>."])
        await expect(paper(page)).toContainText(words);
    });

    await test.step("Word and Excel say the same", async () => {
      const words = wordTexts(await taken(page, "Tải tệp Word"));
      expect(words).toEqual(expect.arrayContaining([`Số ${number}-BC/ĐU`, "Đường <b>xa</b>.", "Lý A Sinh"]));
      const { sheets } = await readXlsx(await taken(page, "Tải tệp Excel"));
      expect(sheets.map(({ name }) => name)).toEqual(["Kết quả", "Biểu 2", "Biểu 2B"]);
    });

    await test.step("frozen, it stays as it is while the figures go on", async () => {
      await formAt(page, "Chốt số liệu").getByRole("button").click();
      await expect(page.getByRole("status").filter({ hasText: "Đã chốt số liệu" })).toBeVisible();
      await expect(page.getByText("Số liệu không đổi so với lúc chốt.")).toBeVisible();
      const frozen = page.url();
      await page.goto(`/organizations/ky-quan-san/admissions/total?period=${year}-12`);
      await fillIn(formAt(page, "Ghi số tổng"), { wanted: "1", reason: "Tìm thấy biên bản" });
      await page
        .getByLabel("Là người mới")
        .first()
        .check()
        .catch(() => undefined);
      await formAt(page, "Ghi số tổng").getByRole("button").click();
      await page.waitForURL(/\/admissions\/[0-9a-f-]{36}/);
      await page.goto(frozen);
      // Of a year of which nothing had been reported it says so, and no zero.
      const before = /Đảng bộ xã Mường Hum: (đã báo cáo [1-9]\d*|khi chốt chưa báo cáo), nay \d+/;
      await expect(page.getByText(before)).toBeVisible();
      if (script) await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScrolling(page, 320);
    });

    await test.step("it stands in the list with its fingerprint", async () => {
      await page.goto(at("muong-hum"));
      await expect(page.getByRole("link", { name: `Năm ${year}`, exact: true }).first()).toBeVisible();
    });
  });
}

for (const { script, how, once } of scripts) {
  test(`a frozen report is signed and numbered afterwards (${how})`, once, async ({ visit, isMobile }) => {
    test.setTimeout(90_000);
    const year = script ? (isMobile ? "2019" : "2020") : "2018";
    const number = year.slice(2);
    const page = await visit("secretary@demo", { script });
    const said = page.getByRole("table", { name: "Số, ngày và người ký" });

    await test.step("frozen without a number, which is asked first", async () => {
      await page.goto(at("muong-hum", `/new?period=${year}`));
      const freezing = formAt(page, "Chốt số liệu");
      await freezing.getByRole("button").click();
      await expect(freezing.getByRole("alert")).toContainText("Báo cáo chưa ghi đủ số và họ tên người ký.");
      await freezing.getByRole("checkbox").check();
      await freezing.getByRole("button").click();
      await expect(page.getByText("Báo cáo này chưa ghi đủ số và người ký.")).toBeVisible();
      await expect(paper(page)).toContainText("Số …-BC/ĐU");
    });

    await test.step("its number, day and signer are entered on its page", async () => {
      await page.getByText("Ghi số, ngày và người ký", { exact: true }).click();
      const signing = formAt(page, "Ghi số, ngày và người ký");
      await fillIn(signing, { number: `${number}-BC/HU`, position: "Phó Bí thư", signer: "Vàng A Sử" });
      await signing.getByRole("button").click();
      await expect(signing).toContainText("Số báo cáo chỉ gồm chữ số");
      if (script) await expectAccessible(page);
      await fillIn(signing, { number });
      await signing.getByRole("button").click();
      await expect(page.getByRole("status").filter({ hasText: "Đã ghi số, ngày và người ký" })).toBeVisible();
      for (const words of [`Số ${number}-BC/ĐU`, "PHÓ BÍ THƯ", "Vàng A Sử", "sau khi chốt."])
        await expect(paper(page)).toContainText(words);
    });

    await test.step("Word and Excel bear them", async () => {
      const words = wordTexts(await taken(page, "Tải tệp Word"));
      expect(words).toEqual(expect.arrayContaining([`Số ${number}-BC/ĐU`, "Vàng A Sử"]));
      const { sheets } = await readXlsx(await taken(page, "Tải tệp Excel"));
      expect(sheets[0]?.rows.flat().join("\n")).toContain(`Số ${number}-BC/ĐU, ngày 15/03/2024`);
    });

    await test.step("a correction says why, and what stood there stays visible", async () => {
      await page.getByText("Sửa số, ngày hoặc người ký", { exact: true }).click();
      const signing = formAt(page, "Sửa số, ngày hoặc người ký");
      await fillIn(signing, { number: `${number}a` });
      await signing.getByRole("button").click();
      await expect(signing.getByRole("alert")).toBeVisible();
      await fillIn(signing, { reason: "Văn thư lấy số khác" });
      await signing.getByRole("button").click();
      await expect(said.getByRole("rowheader", { name: `${number}a-BC/ĐU` })).toBeVisible();
      await expect(said.getByRole("rowheader", { name: `${number}-BC/ĐU` })).toBeVisible();
      await expect(said).toContainText("Văn thư lấy số khác");
      await expect(paper(page)).toContainText(`Số ${number}a-BC/ĐU`);
      if (script) await expectAccessible(page);
      await page.emulateMedia({ media: "print" });
      await expect(said).toBeHidden();
      await expect(paper(page)).toBeVisible();
      await page.emulateMedia({ media: null });
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScrolling(page, 320);
      // What a table is called has the paper's width, not a word's.
      const called = await paper(page).locator("caption").first().boundingBox();
      expect(called?.width).toBeGreaterThan(200);
    });

    await test.step("the list has number and day", async () => {
      await page.goto(at("muong-hum"));
      await expect(page.getByRole("row", { name: `Năm ${year}` })).toContainText(`${number}a-BC/ĐU, 15/03/2024`);
      await expectNoSidewaysScrolling(page, 320);
    });
  });
}

/** For each sheet of a printed page whether a link stands on it. */
async function sheetsWithLink(page: Page) {
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return [...printed.matchAll(/\/Type\s*\/Page\b.*?endobj/gs)].map(([sheet]) => sheet.includes("/Annots"));
}

test("nobody signs an empty sheet: the end of the text is printed with the signature", anyScreen, async ({ visit }) => {
  const page = await visit("secretary@demo");
  await page.goto(at("muong-hum", "/new?period=2019"));
  // The last words of the text are the only link, so that its sheet is known.
  await paper(page).evaluate((article) => {
    for (const link of document.querySelectorAll("a")) link.removeAttribute("href");
    const text = article.querySelector(".paper-close")?.previousElementSibling;
    const last = [...(text?.querySelectorAll("th, td") ?? [])].at(-1) ?? text;
    if (last) last.innerHTML = `<a href="https://last.example/">${last.textContent} .</a>`;
  });
  const ends: boolean[] = [];
  let broken = 0;
  for (let lines = 0; lines < 60; lines += 3) {
    const sheets = await sheetsWithLink(page);
    expect(sheets.filter(Boolean)).toHaveLength(1);
    if (sheets.length > 1) broken++;
    ends.push(sheets.at(-1) ?? false);
    await paper(page).evaluate((article) => article.insertAdjacentHTML("afterbegin", "<p>Một dòng</p>".repeat(3)));
  }
  expect(broken).toBeGreaterThan(5);
  expect(ends.filter((isWithText) => !isWithText)).toEqual([]);
});

test("a figure opens the lines behind it", anyScreen, async ({ visit }) => {
  const page = await visit("secretary@demo");
  await page.goto(at("muong-hum", "/new?period=2020-2025"));
  await page
    .getByRole("table", { name: "Kết quả kết nạp đảng viên theo tổ chức" })
    .getByRole("link", { name: /^4\d$/ })
    .click();
  await expect(page).toHaveURL(/\/muong-hum\/admissions\?period=2020-2025$/);
});

test("the annex of all cells is made in the background and taken away", async ({ visit }) => {
  const page = await visit("reviewer@demo");
  await page.goto(at("bat-xat", "/new?period=2023"));
  await expect(page.getByRole("heading", { name: "Lời của báo cáo" })).toHaveCount(0);
  await formAt(page, "Phụ lục từng chi bộ").getByRole("button").click();
  await expect(page.getByText(/Phụ lục đã lập xong: \d+ chi bộ\./)).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  const { sheets } = await readXlsx(await taken(page, "Tải phụ lục Excel"));
  const [{ rows = [] } = {}] = sheets;
  // Whose it is, what it is and for when, then the heads.
  expect(rows[4]?.slice(0, 2)).toEqual(["Chi bộ", "Thuộc"]);
  expect(rows.filter(([, superior]) => superior === "Đảng bộ xã Mường Hum")).toHaveLength(10);
  expect(rows.map(([cell]) => cell)).toContain("Chi bộ thôn Séo Pờ Hồ");
});

test("what cannot be reported is told, and the way back", anyScreen, async ({ visit }) => {
  const page = await visit("secretary@demo");
  await page.goto(at("muong-hum", "/new?period=2031"));
  await expect(page.getByText("Kỳ này bắt đầu ngày 01/01/2031; đồng chí lập báo cáo từ ngày đó.")).toBeVisible();
  await page.getByRole("link", { name: "Chọn kỳ khác" }).click();
  await expect(page).toHaveURL(/\/muong-hum\/reports$/);
});
