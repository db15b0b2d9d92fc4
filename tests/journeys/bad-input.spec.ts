// What cannot be right is refused with a sentence at its field; what was typed stays, and nothing is written.
import { expect, type Page } from "@playwright/test";
import { problem } from "../../src/text/vi/problem";
import { test } from "../support/journey";
import { expectAccessible } from "../support/journey-axe";
import { expectRefused, fieldsOf, post } from "../support/journey-form";
import { fillIn, formAt, newAt, person } from "../support/journey-record";
import { written } from "../support/journey-rows";
import { anyScreen, scripts } from "../support/journey-script";

type Refusal = { typed: Record<string, string>; at: string; says: string };

const { fullName, ceremonyOn } = person;
const markup = `<script>document.title="x"</script>`;

const persons: Record<string, Refusal> = {
  "no name": { typed: { ceremonyOn }, at: "fullName", says: "Đồng chí chưa nhập ô này." },
  "no ceremony": { typed: { fullName }, at: "ceremonyOn", says: "Đồng chí chưa nhập ô này." },
  "a name of blanks": { typed: { fullName: "   ", ceremonyOn }, at: "fullName", says: "Đồng chí chưa nhập ô này." },
  "a day to come": { typed: { fullName, ceremonyOn: "2024-03-16" }, at: "ceremonyOn", says: "Ngày này chưa tới." },
  "a decision to come": {
    typed: { fullName, ceremonyOn, decidedOn: "2025-01-01" },
    at: "decidedOn",
    says: "Ngày này chưa tới.",
  },
  "a ceremony before the decision": {
    typed: { fullName, decidedOn: "2024-02-04", ceremonyOn: "2024-02-03" },
    at: "ceremonyOn",
    says: "Lễ kết nạp không thể sớm hơn ngày ra quyết định.",
  },
  "a ceremony before the decision came": {
    typed: { fullName, receivedOn: "2024-02-04", ceremonyOn: "2024-02-03" },
    at: "ceremonyOn",
    says: "Lễ kết nạp không thể sớm hơn ngày chi bộ nhận quyết định.",
  },
  "a decision received before it was made": {
    typed: { fullName, decidedOn: "2024-01-04", receivedOn: "2024-01-03", ceremonyOn },
    at: "receivedOn",
    says: "Ngày nhận quyết định không thể sớm hơn ngày ra quyết định.",
  },
  "a child": { typed: { fullName, ceremonyOn, bornOn: "2010-01-01" }, at: "bornOn", says: "chưa đủ 18 tuổi" },
  "markup for a name": { typed: { fullName: markup, ceremonyOn }, at: "fullName", says: "Họ và tên chưa đúng." },
  "10,000 letters": {
    typed: { fullName: "a".repeat(10_000), ceremonyOn },
    at: "fullName",
    says: "Nội dung dài quá, đồng chí viết ngắn lại.",
  },
  "a decision of 10,000 letters": {
    typed: { fullName, ceremonyOn, decisionNo: "ố".repeat(10_000) },
    at: "decisionNo",
    says: "Nội dung dài quá, đồng chí viết ngắn lại.",
  },
};

const whole = "Chỗ này cần một số nguyên, chẳng hạn 12.";
const totals: Record<string, Refusal> = {
  nothing: { typed: { wanted: "" }, at: "wanted", says: "Đồng chí chưa nhập ô này." },
  "below zero": { typed: { wanted: "-1" }, at: "wanted", says: "Số này không được nhỏ hơn 0." },
  "half a person": { typed: { wanted: "9,5" }, at: "wanted", says: whole },
  "half a person with a point": { typed: { wanted: "9.5" }, at: "wanted", says: whole },
  "an exponent": { typed: { wanted: "1e3" }, at: "wanted", says: whole },
  words: { typed: { wanted: "mười hai" }, at: "wanted", says: whole },
  "more than a person could mean": { typed: { wanted: "99999999" }, at: "wanted", says: "Số này lớn quá." },
  "more than one entry may hold": {
    typed: { wanted: "100009" },
    at: "wanted",
    says: "Một lần ghi không quá 100.000 người.",
  },
  "a reason of 10,000 letters": {
    typed: { wanted: "9", reason: "x".repeat(10_000) },
    at: "reason",
    says: "Nội dung dài quá, đồng chí viết ngắn lại.",
  },
};

const committed = { period: "2025", basis: "COMMITTED" };
const quotas: Record<string, Refusal> = {
  "the least above the most": {
    typed: { ...committed, shape: "BETWEEN", min: "9", max: "3" },
    at: "max",
    says: "Mức thấp nhất 9 cao hơn mức cao nhất 3.",
  },
  "a range without its most": {
    typed: { ...committed, shape: "BETWEEN", min: "9" },
    at: "max",
    says: "Chỉ tiêu theo khoảng cần cả mức cao nhất.",
  },
  "no number": { typed: { ...committed, shape: "EXACTLY" }, at: "min", says: "Đồng chí chưa nhập ô này." },
  "below zero": {
    typed: { ...committed, shape: "AT_LEAST", min: "-3" },
    at: "min",
    says: "Số này không được nhỏ hơn 0.",
  },
  "a rate above 100": {
    typed: { ...committed, shape: "RATE", ratePercent: "100,01" },
    at: "ratePercent",
    says: "Tỷ lệ phải từ 0 đến 100%.",
  },
  "a rate in words": {
    typed: { ...committed, shape: "RATE", ratePercent: "ba" },
    at: "ratePercent",
    says: "Tỷ lệ phải từ 0 đến 100%.",
  },
  "a decision to come": {
    typed: { ...committed, shape: "EXACTLY", min: "3", decidedOn: "2024-03-16" },
    at: "decidedOn",
    says: "Ngày quyết định chưa tới.",
  },
};

const forms = [
  ["a person", newAt("ky-quan-san"), "Ghi một đồng chí mới kết nạp", persons],
  ["a total", "/organizations/muong-hum/admissions/total?period=2023", "Ghi số tổng của một kỳ", totals],
  ["a quota", "/organizations/muong-hum/quotas", "Ghi chỉ tiêu", quotas],
] as const;

for (const { script, how, once } of scripts) {
  for (const [what, path, name, refusals] of forms) {
    test(`${what} that cannot be is refused at its field (${how})`, once, async ({ visit, app }) => {
      const page = await visit("secretary@demo", { script });
      const kept = await written(app.rows);
      for (const [wrong, refusal] of Object.entries(refusals)) {
        await test.step(wrong, () => expectRefusal(page, { path, name, ...refusal }));
      }
      if (script) await expectAccessible(page);
      expect(await written(app.rows)).toEqual(kept);
    });
  }
}

test("everything left out is named field by field, in English too", async ({ visit, app }) => {
  const page = await visit("secretary@demo", { language: "en" });
  const kept = await written(app.rows);
  await page.goto(newAt("muong-hum"));
  const form = formAt(page, "Enter one newly admitted person");
  await form.getByRole("button", { name: "Enter in the ledger" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Not saved. Please look at these 3 places:");
  await expectRefused(page, form, "organization", "Nothing has been chosen here.");
  for (const field of ["fullName", "ceremonyOn"])
    await expectRefused(page, form, field, "This has not been filled in.");
  // The list leads to the fields, and whoever does not see hears it at once.
  await page.getByRole("alert").first().getByRole("link").first().click();
  await expect(page).toHaveURL(/#.+/);
  expect(await written(app.rows)).toEqual(kept);
});

test("more than there are members is asked about once more, and recorded only when confirmed", async ({
  visit,
  app,
}) => {
  const page = await visit("secretary@demo");
  const kept = await written(app.rows);
  await page.goto("/organizations/muong-hum/admissions/total?period=2024-Q1");
  await page.locator("[name=wanted]").fill("138");
  await page.getByRole("button", { name: "Ghi số tổng này" }).click();
  await expect(page.getByRole("alert").first()).toContainText("nhiều hơn số đảng viên hiện có là 137");
  await expect(page.getByRole("checkbox", { name: "Tôi đã kiểm tra, vẫn ghi" })).toBeFocused();
  await expect(page.locator("[name=wanted]")).toHaveValue("138");
  expect(await written(app.rows)).toEqual(kept);
});

test(
  "a figure that changed meanwhile is not written over, and a total holds what is there in detail",
  anyScreen,
  async ({ visit, app }) => {
    const page = await visit("secretary@demo", { script: false });
    const kept = await written(app.rows);
    await page.goto("/organizations/muong-hum/admissions/total?period=2023");
    const fields = await fieldsOf(formAt(page, "Ghi số tổng của một kỳ"));
    const answer = await post(page, new URL(page.url()).pathname, { ...fields, seen: "7", wanted: "9" });
    expect(await answer.text()).toContain("lúc đồng chí mở là 7, bây giờ là 8");
    await page.goto("/organizations/muong-hum/admissions/total?period=2020-2022");
    await fillIn(page, { wanted: "4" });
    await page.getByRole("button", { name: "Ghi số tổng này" }).click();
    await expectRefused(
      page,
      formAt(page, "Ghi số tổng của một kỳ"),
      "wanted",
      "Tổng 4 nhỏ hơn số đã ghi chi tiết là 5.",
    );
    expect(await written(app.rows)).toEqual(kept);
  },
);

test(
  "days that do not exist, places out of reach and invented totals are refused as well",
  anyScreen,
  async ({ visit, app }) => {
    const page = await visit("secretary@demo", { script: false });
    const kept = await written(app.rows);
    await page.goto(newAt("ky-quan-san"));
    const fields = { ...(await fieldsOf(formAt(page, "Ghi một đồng chí mới kết nạp"))), ...person };
    for (const [wrong, says] of [
      [{ ceremonyOn: "2024-02-30" }, "Không có ngày này."],
      [{ organization: "lam-thuong" }, "Không có tổ chức này trong phạm vi của đồng chí."],
      [{ organization: "muong-hum" }, "Lần kết nạp có tên phải ghi ở chi bộ."],
      [{ total: "không phải số tổng" }, problem["admission.noSuchTotal"]],
      [{ woman: "maybe" }, "Thông tin này chưa hợp lệ."],
      [{ key: "" }, "Đồng chí chưa nhập ô này."],
    ] as const) {
      const answer = await post(page, newAt("ky-quan-san"), { ...fields, ...wrong });
      expect(answer.status()).toBe(200);
      expect.soft(await answer.text(), JSON.stringify(wrong)).toContain(says);
    }
    expect(await written(app.rows)).toEqual(kept);
  },
);

async function expectRefusal(page: Page, { path, name, typed, at, says }: Refusal & { path: string; name: string }) {
  await page.goto(path);
  const form = formAt(page, name);
  await fillIn(form, typed);
  await form.getByRole("button").last().click();
  await expectRefused(page, form, at, says);
  expect(await fieldsOf(form)).toMatchObject(typed);
  await expect(page).not.toHaveTitle("x");
}
