// The secretary records one person; every figure above follows at once, and follows back when the entry is withdrawn.
import { expect, type Page } from "@playwright/test";
import { admissions } from "../../src/text/vi/admissions";
import { test } from "../support/journey";
import { expectAccessible } from "../support/journey-axe";
import { figureAt } from "../support/journey-figure";
import { fieldsOf, leadsTo, post } from "../support/journey-form";
import { fillIn, formAt, newAt, person, recordPerson, withdraw } from "../support/journey-record";
import { written, wrongSums } from "../support/journey-rows";
import { scripts } from "../support/journey-script";

test.use({ world: "record" });

const before = {
  term: "43/60 71,6% còn 17",
  year: "0/11 0% còn 11 · chưa báo cáo",
  termAbove: "43 – không có chỉ tiêu",
  yearAbove: "Chưa báo cáo",
};
const after = {
  term: "44/60 73,3% còn 16",
  year: "1/11 9% còn 10",
  termAbove: "44 – không có chỉ tiêu",
  yearAbove: "1 – không có chỉ tiêu",
};

for (const { script, how, once } of scripts) {
  test(`one person moves every figure above, and withdrawn moves them back (${how})`, once, async ({ visit, app }) => {
    const secretary = await visit("secretary@demo", { script });
    const board = await visit("board@demo", { script: false });
    const reviewer = await visit("reviewer@demo", { script: false });
    await expectFigures(before, { secretary, board, reviewer });

    await recordPerson(secretary, { ...person, fullName: "Giàng A Câu", ceremonyOn: "2024-02-03" });
    await expect(secretary.getByRole("status").first()).toContainText("Đã ghi 1 đồng chí.");
    const moved = secretary.getByRole("status").first().getByRole("listitem");
    await expect(moved.filter({ hasText: "Mường Hum" })).toHaveText([
      "Nhiệm kỳ 2020–2025 của Đảng bộ xã Mường Hum: 43 → 44",
      "Năm 2024 của Đảng bộ xã Mường Hum: 0 → 1",
    ]);
    if (script) await expectAccessible(secretary);
    const line = secretary.url();
    await expectFigures(after, { secretary, board, reviewer });
    expect(await wrongSums(app.rows)).toEqual([]);

    await secretary.goto(line.replace("?done=1", ""));
    await expect(secretary.getByText("Giàng A Câu")).toBeVisible();
    await withdraw(secretary, "Ghi nhầm chi bộ");
    await expect(secretary.getByRole("status").first()).toContainText("Đã rút lần ghi này.");
    if (script) await expectAccessible(secretary);
    await expectFigures(before, { secretary, board, reviewer });
    expect(await wrongSums(app.rows)).toEqual([]);
  });

  test(`nothing is withdrawn without a reason, and nothing twice (${how})`, once, async ({ visit, app }) => {
    const page = await visit("secretary@demo", { script });
    await recordPerson(page, person);
    const line = page.url().replace("?done=1", "");
    await page.goto(line);
    const early = await visit("secretary@demo", { script: false });
    await early.goto(line);
    const fields = await fieldsOf(formAt(early, "Rút lại lần ghi này"));
    const kept = await written(app.rows);
    await formAt(page, "Rút lại lần ghi này").getByRole("button").click();
    await expect(page.getByRole("alert").first()).toContainText("Đồng chí chưa nhập ô này.");
    expect(await written(app.rows)).toEqual(kept);
    await withdraw(page, "Ghi nhầm");
    const recorded = await written(app.rows);
    const answer = await post(early, new URL(line).pathname, { ...fields, reason: "Ghi nhầm" });
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain("Lần ghi này đã rút trước đó.");
    expect(await written(app.rows)).toEqual(recorded);
  });

  test(`what was typed is still there when it is refused (${how})`, once, async ({ visit, app }) => {
    const page = await visit("secretary@demo", { script });
    const kept = await written(app.rows);
    await page.goto(newAt("ky-quan-san"));
    const typed = { ...person, ceremonyOn: "2024-04-30", woman: "yes", minority: "no", local: "yes" };
    await fillIn(page, typed);
    await page.getByRole("button", { name: "Ghi vào sổ" }).click();
    await expect(page.getByRole("alert").first()).toContainText("Ngày này chưa tới.");
    expect(await fieldsOf(formAt(page, "Ghi một đồng chí mới kết nạp"))).toMatchObject(typed);
    if (script) await expectAccessible(page);
    expect(await written(app.rows)).toEqual(kept);
    await page.locator("[name=ceremonyOn]").fill("2024-03-01");
    await page.getByRole("button", { name: "Ghi vào sổ" }).click();
    await expect(page.getByRole("status").first()).toContainText("Đã ghi 1 đồng chí.");
    await withdraw(page, "Thử");
  });

  test(`back and sent again is answered as the first time (${how})`, once, async ({ visit, app }) => {
    const page = await visit("secretary@demo", { script });
    await page.goto(newAt("ky-quan-san"));
    await fillIn(page, person);
    await page.getByRole("button", { name: "Ghi vào sổ" }).click();
    await expect(page.getByRole("status").first()).toContainText("Đã ghi 1 đồng chí.");
    const line = page.url();
    const recorded = await written(app.rows);
    await page.goBack();
    await expect(page.getByRole("button", { name: "Ghi vào sổ" })).toBeVisible();
    // With script the form comes back empty under the key it had; without, the name is gone and has to be typed again.
    if (script) await fillIn(page, person);
    await page.getByRole("button", { name: "Ghi vào sổ" }).click();
    if (script) await page.waitForURL(line);
    else await expect(page.getByRole("alert").first()).toContainText("Đồng chí chưa nhập ô này.");
    expect(await written(app.rows)).toEqual(recorded);
    await page.goto(line.replace("?done=1", ""));
    await withdraw(page, "Thử");
  });

  test(
    `back, changed and sent again asks first, and records the other person when sent once more (${how})`,
    once,
    async ({ visit, app }) => {
      const page = await visit("secretary@demo", { script });
      await page.goto(newAt("ky-quan-san"));
      await fillIn(page, person);
      const fields = await fieldsOf(formAt(page, "Ghi một đồng chí mới kết nạp"));
      await page.getByRole("button", { name: "Ghi vào sổ" }).click();
      await expect(page.getByRole("status").first()).toContainText("Đã ghi 1 đồng chí.");
      const line = page.url();
      const recorded = await written(app.rows);
      await page.goto(newAt("ky-quan-san"));
      await fillIn(page, { ...person, fullName: "Lý Thị Mẩy" });
      // What a browser brings back with the form it kept.
      await formAt(page, "Ghi một đồng chí mới kết nạp").locator("[name=key]").evaluate(put, fields.key);
      await page.getByRole("button", { name: "Ghi vào sổ" }).click();
      await expect(page.getByText("Phiếu này đã ghi một lần với nội dung khác.").first()).toBeVisible();
      await expect(page.locator("[name=fullName]")).toHaveValue("Lý Thị Mẩy");
      expect(await written(app.rows)).toEqual(recorded);
      await expect(page.getByRole("link", { name: admissions.fresh })).toBeVisible();
      await expect(page.locator("[name=key]")).not.toHaveValue(fields.key ?? "");
      await page.getByRole("button", { name: "Ghi vào sổ" }).click();
      await expect(page.getByRole("status").first()).toContainText("Đã ghi 1 đồng chí.");
      expect(await written(app.rows)).toMatchObject({ entries: (recorded?.entries ?? 0) + 1 });
      for (const one of [page.url(), line]) {
        await page.goto(one.replace("?done=1", ""));
        await withdraw(page, "Thử");
      }
    },
  );
}

test("two presses of the button record one person", async ({ visit, app }) => {
  const page = await visit("secretary@demo");
  await page.goto(newAt("ky-quan-san"));
  await fillIn(page, person);
  const { entries = 0 } = (await written(app.rows)) ?? {};
  await page.getByRole("button", { name: "Ghi vào sổ" }).dblclick();
  await expect(page.getByRole("status").first()).toContainText("Đã ghi 1 đồng chí.");
  expect(await written(app.rows)).toMatchObject({ entries: entries + 1 });
  await withdraw(page, "Thử");
});

test("the same form sent five times at once records one person and answers alike", async ({ visit, app }) => {
  const page = await visit("secretary@demo", { script: false });
  await page.goto(newAt("ky-quan-san"));
  await fillIn(page, person);
  const fields = await fieldsOf(formAt(page, "Ghi một đồng chí mới kết nạp"));
  const { entries = 0 } = (await written(app.rows)) ?? {};
  const answers = await Promise.all(Array.from({ length: 5 }, () => post(page, newAt("ky-quan-san"), fields)));
  const lines = new Set(answers.map(leadsTo));
  expect([...lines]).toEqual([
    expect.stringMatching(/\/organizations\/ky-quan-san\/admissions\/[0-9a-f-]{36}\?done=1$/),
  ]);
  expect(await written(app.rows)).toMatchObject({ entries: entries + 1 });
  await page.goto([...lines][0] ?? "");
  await withdraw(page, "Thử");
});

test("a person inside a total already counts once", async ({ visit, app }) => {
  const page = await visit("secretary@demo");
  await page.goto(newAt("ky-quan-san"));
  await fillIn(page, { fullName: person.fullName, ceremonyOn: "2023-05-19" });
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Đã có số tổng ghi cho thời gian này.");
  await page.getByRole("radio", { name: /Đảng bộ xã Mường Hum, năm 2023/i }).check();
  await page.getByRole("button", { name: "Ghi vào sổ" }).click();
  await expect(page.getByRole("status").first()).toContainText("Đã ghi 1 đồng chí.");
  const line = page.url().replace("?done=1", "");
  expect(await figureAt(page, "muong-hum", "2023")).toBe("8/14 57,1% còn 6");
  expect(await figureAt(page, "muong-hum", "2020-2025")).toBe(before.term);
  expect(await figureAt(page, "ky-quan-san", "2023")).toBe("1 – không có chỉ tiêu");
  await page.goto(line);
  await withdraw(page, "Thử");
  expect(await figureAt(page, "muong-hum", "2023")).toBe("8/14 57,1% còn 6");
  expect(await figureAt(page, "ky-quan-san", "2023")).toBe("Chưa báo cáo");
  expect(await wrongSums(app.rows)).toEqual([]);
});

test("a total can be entered, corrected and withdrawn", async ({ visit, app }) => {
  const page = await visit("secretary@demo");
  await page.goto("/organizations/muong-hum/admissions/total?period=2024");
  await expect(page.getByText("Năm 2024: chưa ai báo cáo.")).toBeVisible();
  await page.locator("[name=wanted]").fill("0");
  await page.getByRole("button", { name: "Ghi số tổng này" }).click();
  await expect(page.getByRole("status").first()).toContainText("Đã ghi: kỳ này không kết nạp ai.");
  const line = page.url().replace("?done=1", "");
  expect(await figureAt(page, "muong-hum", "2024")).toBe("0/11 0% còn 11");
  await page.goto(line);
  const correction = formAt(page, "Sửa lần ghi này");
  await correction.locator("[name=count]").fill("3");
  await correction.locator("[name=reason]").fill("Cộng thiếu");
  await correction.getByRole("button").click();
  await expect(page.getByRole("status").first()).toContainText("Đã sửa: 0 → 3.");
  expect(await figureAt(page, "muong-hum", "2024")).toBe("3/11 27,2% còn 8");
  await page.goto(line);
  await withdraw(page, "Thử");
  expect(await figureAt(page, "muong-hum", "2024")).toBe(before.year);
  expect(await wrongSums(app.rows)).toEqual([]);
});

test("a person can be entered with the keyboard alone", async ({ visit, app }) => {
  const page = await visit("secretary@demo");
  await page.goto("/organizations/muong-hum/admissions");
  const { entries = 0 } = (await written(app.rows)) ?? {};
  await tabTo(page, "Ghi một đồng chí");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ghi một đồng chí mới kết nạp");
  await tabTo(page, "Chi bộ làm lễ");
  await chooseByArrows(page, "Chi bộ thôn Ky Quan San");
  await tabTo(page, "Họ và tên");
  await page.keyboard.type("Vàng Thị Dế");
  await tabTo(page, "Ngày làm lễ kết nạp");
  // The same day whichever of the two the browser asks for first.
  await page.keyboard.type("02022024");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").first()).toContainText("Đã ghi 1 đồng chí.");
  await expect(page).toHaveURL(/\/organizations\/ky-quan-san\/admissions\//);
  await expect(page.getByText("02/02/2024").first()).toBeVisible();
  expect(await written(app.rows)).toMatchObject({ entries: entries + 1 });
  await withdrawByKeys(page);
});

type Who = Record<"secretary" | "board" | "reviewer", Page>;

/** On the very next request, by whoever looks. */
async function expectFigures(figures: typeof before, { secretary, board, reviewer }: Who) {
  expect(await figureAt(secretary, "muong-hum", "2020-2025")).toBe(figures.term);
  expect(await figureAt(secretary, "muong-hum", "2024")).toBe(figures.year);
  for (const [who, code] of [
    [board, "bat-xat"],
    [reviewer, "bat-xat"],
    [reviewer, "lao-cai"],
  ] as const) {
    expect(await figureAt(who, code, "2020-2025"), code).toBe(figures.termAbove);
    expect(await figureAt(who, code, "2024"), code).toBe(figures.yearAbove);
  }
}

const put = (field: Element, value: string | undefined) => {
  (field as HTMLInputElement).value = value ?? "";
};

/** Presses Tab until what has the focus bears the name; what cannot be reached so is out of reach. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const label = await page.evaluate(() => {
      const at = document.activeElement;
      return (at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0] : at)?.textContent;
    });
    if (label?.trim().startsWith(name)) return;
  }
  throw new Error(`Tab does not lead to “${name}”`);
}

async function chooseByArrows(page: Page, name: string) {
  const chosen = () => page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.label);
  for (let presses = 0; presses < 20 && (await chosen()) !== name; presses++) await page.keyboard.press("ArrowDown");
  expect(await chosen()).toBe(name);
}

async function withdrawByKeys(page: Page) {
  await page.goto(page.url().replace("?done=1", ""));
  await tabTo(page, "Vì sao rút");
  await page.keyboard.type("Thử");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").first()).toContainText("Đã rút lần ghi này.");
}
