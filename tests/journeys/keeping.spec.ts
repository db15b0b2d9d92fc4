// Keeping the tree, terms, headcounts, users and one's account: what cannot be is refused at its field, and writes nothing.
import { expect } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible, expectNoSidewaysScrolling } from "../support/journey-axe";
import { expectRefused, fieldsOf, post } from "../support/journey-form";
import { fillIn, formAt } from "../support/journey-record";
import { written } from "../support/journey-rows";

type Refusal = { typed: Record<string, string>; at: string; says: string };
type Sheet = { who: string; path: string; name: string; refusals: Record<string, Refusal> };

const muongHum = "/organizations/muong-hum";
const person = { name: "Vàng Thị Mỷ", email: "my" };

const sheets: Sheet[] = [
  {
    who: "board@demo",
    path: `${muongHum}/keep`,
    name: "Thêm tổ chức trực thuộc",
    refusals: {
      "no name": { typed: { name: " " }, at: "name", says: "Đồng chí chưa nhập ô này." },
      "a code in use": { typed: { name: "Chi bộ", code: "thon-5" }, at: "code", says: "Mã này đã dùng" },
      "a code with marks": { typed: { name: "Chi bộ", code: "Thôn 5" }, at: "code", says: "Mã chỉ gồm chữ thường" },
      "before the superior": {
        typed: { name: "Chi bộ", foundedOn: "1999-12-31" },
        at: "foundedOn",
        says: "Cấp trên thành lập ngày 01/01/2000",
      },
      "a day to come": {
        typed: { name: "Chi bộ", foundedOn: "2024-03-16" },
        at: "foundedOn",
        says: "Ngày này chưa tới.",
      },
      "10,000 letters": { typed: { name: "a".repeat(10_000) }, at: "name", says: "Nội dung dài quá" },
    },
  },
  {
    who: "board@demo",
    path: `${muongHum}/keep?change=arrange`,
    name: "Đổi tên, loại hình hoặc cấp trên",
    refusals: {
      "a day to come": { typed: { name: "Khác", from: "2024-03-16" }, at: "from", says: "Ngày này chưa tới." },
      "before the founding": {
        typed: { name: "Khác", from: "1999-12-31" },
        at: "from",
        says: "thành lập ngày 01/01/2000",
      },
      "a cell with cells below": { typed: { kind: "CELL" }, at: "kind", says: "không đứng dưới loại hình này được" },
    },
  },
  {
    who: "board@demo",
    path: "/organizations/seo-po-ho/keep?change=close",
    name: "Kết thúc hoạt động",
    refusals: { "a day to come": { typed: { on: "2024-03-16" }, at: "on", says: "Ngày này chưa tới." } },
  },
  {
    who: "board@demo",
    path: `${muongHum}/terms`,
    name: "Ghi nhiệm kỳ của nơi này",
    refusals: {
      "one year": { typed: { term: "2025", fromMonth: "08/2025", toMonth: "07/2030" }, at: "term", says: "hai năm" },
      "no month": {
        typed: { term: "2025-2030", fromMonth: "13/2025", toMonth: "07/2030" },
        at: "fromMonth",
        says: "08/2025",
      },
      "the end first": {
        typed: { term: "2025-2030", fromMonth: "08/2025", toMonth: "07/2025" },
        at: "toMonth",
        says: "Tháng cuối sớm hơn tháng đầu.",
      },
    },
  },
  {
    who: "secretary@demo",
    path: `${muongHum}/headcounts`,
    name: "Ghi số đảng viên",
    refusals: {
      "parts above the whole": {
        typed: { total: "16", official: "15", probationary: "2" },
        at: "total",
        says: "cộng lại là 17",
      },
      "half a person": { typed: { total: "9,5" }, at: "total", says: "Chỗ này cần một số nguyên" },
      "a day to come": { typed: { on: "2024-03-16", total: "16" }, at: "on", says: "Ngày này chưa tới." },
    },
  },
  {
    who: "admin@demo",
    path: "/users/new",
    name: "Thêm người dùng",
    refusals: {
      "no role": { typed: { ...person, organization: "muong-hum" }, at: "role", says: "Đồng chí chưa chọn." },
      "a day that has passed": {
        typed: { ...person, until: "2020-01-01", role: "board", organization: "muong-hum" },
        at: "until",
        says: "đã qua",
      },
      "no place": { typed: { ...person, role: "secretary" }, at: "organization", says: "Quyền này cần một tổ chức." },
      "a place that is not there": {
        typed: { ...person, role: "secretary", organization: "xa-nao-do" },
        at: "organization",
        says: "Không có tổ chức này",
      },
      "a name in use": {
        typed: { name: "Khác Họ", email: "Board@demo", role: "admin" },
        at: "email",
        says: "đã có người dùng",
      },
    },
  },
  {
    who: "admin@demo",
    path: "/regulations?at=2024-03-15&rule=paperValid",
    name: "Sửa một giá trị",
    refusals: {
      "no source": { typed: { value: "6" }, at: "source", says: "Đồng chí chưa nhập ô này." },
      "no whole number": { typed: { value: "6,5", source: "x" }, at: "value", says: "số nguyên" },
      "more than can be": {
        typed: { value: "241", source: "x" },
        at: "value",
        says: "Giá trị này phải từ 1 đến 240.",
      },
      "a day of another regulation": {
        typed: { value: "6", source: "x", from: "2021-07-29" },
        at: "from",
        says: "có hiệu lực từ ngày 30/07/2021 đến ngày 19/01/2025",
      },
    },
  },
  {
    who: "admin@demo",
    path: "/regulations",
    name: "Thêm quy định mới",
    refusals: {
      "a number in use": { typed: { code: "29-QĐ/TW", title: "x", from: "2027-01-01" }, at: "code", says: "đã có" },
      "a day before the latest": {
        typed: { code: "300-QĐ/TW", title: "x", from: "2025-07-01" },
        at: "from",
        says: "phải có hiệu lực sau ngày 01/07/2025",
      },
    },
  },
  {
    who: "admin@demo",
    path: "/holidays?year=2027",
    name: "Ghi một ngày vào lịch",
    refusals: {
      "a Saturday": { typed: { day: "2027-02-06", name: "Tết", source: "x" }, at: "day", says: "vốn đã nghỉ" },
      "no name": {
        typed: { day: "2027-02-08", name: " ", source: "x" },
        at: "name",
        says: "Đồng chí chưa nhập ô này.",
      },
    },
  },
];

for (const script of [true, false]) {
  for (const { who, path, name, refusals } of sheets) {
    test(`${name}: refused at its field (${script ? "with" : "without"} script)`, async ({ visit, app }) => {
      const page = await visit(who, { script });
      const kept = await stateOf(app.rows);
      for (const [wrong, { typed, at, says }] of Object.entries(refusals)) {
        await test.step(wrong, async () => {
          await page.goto(path);
          const form = formAt(page, name);
          const { role, ...rest } = typed;
          await fillIn(form, rest);
          if (role) await form.locator(`[name=role][value=${role}]`).check();
          await form.getByRole("button").last().click();
          if (at === "role") await expect(page.getByRole("alert").first()).toContainText(says);
          else await expectRefused(page, form, at, says);
          expect(await fieldsOf(form)).toMatchObject(typed);
        });
      }
      if (script) await expectAccessible(page);
      await expectNoSidewaysScrolling(page, page.viewportSize()?.width ?? 0);
      expect(await stateOf(app.rows)).toEqual(kept);
    });
  }
}

test("an organization stays out of itself, and open while something stands below it", async ({ visit, app }) => {
  const page = await visit("board@demo", { script: false });
  const kept = await stateOf(app.rows);
  await page.goto(`${muongHum}/keep?change=arrange`);
  const arranged = await fieldsOf(formAt(page, "Đổi tên, loại hình hoặc cấp trên"));
  const sent = { ...arranged, superior: "seo-po-ho", from: "2024-03-01" };
  expect(await (await post(page, `${muongHum}/keep?change=arrange`, sent)).text()).toContain("về dưới chính nó");
  const away = { ...arranged, superior: "luc-yen", name: "", from: "2024-03-01" };
  expect(await (await post(page, `${muongHum}/keep?change=arrange`, away)).text()).toContain(
    "Đồng chí chưa nhập ô này.",
  );
  await page.goto(`${muongHum}/keep?change=close`);
  await formAt(page, "Kết thúc hoạt động").locator("[name=on]").fill("2024-03-01");
  await formAt(page, "Kết thúc hoạt động").getByRole("button").click();
  await expect(page.getByRole("alert").first()).toContainText("Còn 10 tổ chức trực thuộc đang hoạt động.");
  expect(await stateOf(app.rows)).toEqual(kept);
});

test("pages to keep things are not there for who may not keep them", async ({ visit }) => {
  const closed = {
    "secretary@demo": [
      `${muongHum}/keep`,
      `${muongHum}/terms`,
      `${muongHum}/access`,
      "/users",
      "/users/1",
      "/regulations",
      "/holidays",
      "/welcome",
    ],
    "reviewer@demo": [`${muongHum}/keep`, `${muongHum}/headcounts`, "/users/new"],
    "board@demo": [
      "/organizations/lao-cai/keep",
      "/organizations/lao-cai/access",
      "/users",
      "/regulations",
      "/holidays",
    ],
    "admin@demo": [`${muongHum}/headcounts`, "/users/999", "/users/x"],
  };
  for (const [who, paths] of Object.entries(closed)) {
    const page = await visit(who, { script: false });
    for (const path of paths) expect.soft((await page.goto(path))?.status(), `${who} ${path}`).toBe(404);
  }
});

test("a wrong present password is told at its field, and no password comes back", async ({ visit }) => {
  const page = await visit("reviewer@demo");
  await page.goto("/account");
  await fillIn(page, { oldPassword: "không phải", newPassword: "suối nhỏ chảy", passwordAgain: "suối nhỏ chảy" });
  await formAt(page, "Đổi mật khẩu").getByRole("button").click();
  await expectRefused(page, formAt(page, "Đổi mật khẩu"), "oldPassword", "Mật khẩu đang dùng chưa đúng.");
  for (const name of ["oldPassword", "newPassword", "passwordAgain"])
    await expect(page.locator(`[name=${name}]`)).toHaveValue("");
  await expectAccessible(page);
});

/** What must stay as it was. */
async function stateOf(rows: Parameters<typeof written>[0]) {
  const [counts] = await rows(
    `select (select count(*)::int from "Organization") as places, (select count(*)::int from "Placement") as placements,
      (select count(*)::int from "TermDates") as terms, (select count(*)::int from "Headcount") as headcounts,
      (select count(*)::int from "Regulation") as regulations, (select count(*)::int from "Holiday") as holidays,
      (select count(*)::int from "User") as users, (select count(*)::int from "Grant") as grants`,
  );
  return { ...counts, ...(await written(rows)) };
}
