// An office begins: from an empty installation, in the browser only, to the first admission against a quota.
import { type Browser, expect, type Page, test } from "@playwright/test";
import { end } from "../../src/cli/children.mjs";
import { cloneDatabase } from "../support/clone";
import { expectAccessible } from "../support/journey-axe";
import { watchConsole } from "../support/journey-console";
import { figureAt } from "../support/journey-figure";
import { fillIn, formAt, recordPerson } from "../support/journey-record";
import { serve } from "../support/served";

const token = "abcd-efgh-jkmn-pqrs";
const password = "suối nhỏ chảy về sông";
const commune = "dang-bo-xa-muong-hum";
const cells = ["Séo Pờ Hồ", "Ky Quan San", "Tả Pờ Hồ", "Piềng Láo", "Mường Hum", "Trường Tiểu học", "Công an xã"];
const more = ["Trạm Y tế xã", "Trường Mầm non", "Trường THCS"];
const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format();
const complaints: string[] = [];

/** The empty installation, served with the code that `npm start` would print. */
async function emptyInstallation() {
  const database = await cloneDatabase(JSON.parse(process.env.NGUON_TEST_CLUSTER ?? "{}"), "empty");
  process.env.NGUON_FIRST_RUN_TOKEN = token;
  const { server, baseURL } = await serve(database.url);
  delete process.env.NGUON_FIRST_RUN_TOKEN;
  const close = async () => {
    await end(server);
    await database.drop();
  };
  return { baseURL, close };
}

async function newVisitor(browser: Browser, baseURL: string) {
  const page = await (await browser.newContext({ baseURL })).newPage();
  watchConsole(page, complaints);
  return page;
}

const press = (page: Page, form: string) => formAt(page, form).getByRole("button").last().click();

test("an office with a commune, ten cells, a term, a quota and two users reaches 1/11 · 9%", async ({ browser }) => {
  test.setTimeout(180_000);
  const { baseURL, close } = await emptyInstallation();
  try {
    const admin = await newVisitor(browser, baseURL);
    await test.step("the first run", () => begin(admin));
    await test.step("ten cells", () => foundCells(admin));
    await test.step("a term", () => keepTerm(admin));
    const board = await test.step("a user for the board", () => addUser(admin, "Lý Văn Ban", "ban", "board"));
    const secretary = await test.step("a deputy secretary", () => addUser(admin, "Vàng Thị Mỷ", "my", "secretary"));
    await test.step("a quota of 11", async () => setQuota(await firstSignIn(browser, baseURL, "ban", board)));
    await test.step("one admission", async () => {
      const page = await firstSignIn(browser, baseURL, "my", secretary);
      await recordPerson(page, { fullName: "Giàng Thị Sùng", ceremonyOn: today }, "chi-bo-seo-po-ho");
      expect(await figureAt(page, commune, today.slice(0, 4))).toMatch(/^1\/11 9% còn 10/);
    });
    await test.step("the first run is over", async () => {
      await admin.goto("/welcome");
      await expect(admin.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang đồng chí cần");
    });
    // Before the server ends: what a page still fetches then is refused.
    expect(complaints).toEqual([]);
  } finally {
    await close();
  }
});

async function begin(page: Page) {
  await page.goto("/");
  await expect(page).toHaveURL(/\/welcome$/);
  await expectAccessible(page);
  const form = formAt(page, "Bắt đầu dùng Nguồn");
  const typed = {
    token: "sai-sai-sai",
    name: "Lý Thị Lan",
    email: "lan",
    newPassword: password,
    passwordAgain: password,
    topName: "Đảng bộ xã Mường Hum",
    kind: "GRASSROOTS_COMMITTEE",
    foundedOn: "2000-01-01",
  };
  await fillIn(form, typed);
  await form.getByRole("button").click();
  await expect(page.getByRole("alert").first()).toContainText("Mã khởi đầu chưa đúng.");
  await expect(form.locator("[name=topName]")).toHaveValue("Đảng bộ xã Mường Hum");
  await expect(form.locator("[name=newPassword]")).toHaveValue("");
  await fillIn(form, { token, newPassword: password, passwordAgain: password });
  await form.getByRole("button").click();
  await expect(page).toHaveURL(/\/organizations$/);
}

async function foundCells(page: Page) {
  await page.getByRole("link", { name: "Đảng bộ xã Mường Hum" }).first().click();
  await expect(page).toHaveURL(new RegExp(`/organizations/${commune}/keep$`));
  for (const cell of [...cells, ...more]) {
    await fillIn(formAt(page, "Thêm tổ chức trực thuộc"), { name: `Chi bộ ${cell}`, kind: "CELL" });
    await press(page, "Thêm tổ chức trực thuộc");
    await expect(page.getByRole("rowheader", { name: `Chi bộ ${cell}`, exact: true })).toBeVisible();
  }
  await expect(page.getByRole("heading", { name: "Trực thuộc (10)" })).toBeVisible();
  await expectAccessible(page);
}

async function keepTerm(page: Page) {
  await page.getByRole("link", { name: "Nhiệm kỳ", exact: true }).click();
  const form = formAt(page, "Ghi nhiệm kỳ của nơi này");
  const year = Number(today.slice(0, 4));
  const term = { term: `${year - 1}-${year + 4}`, fromMonth: `08/${year - 1}`, toMonth: `07/${year - 2}` };
  await fillIn(form, term);
  await form.getByRole("button").click();
  await expect(page.getByRole("alert").first()).toContainText("Tháng cuối sớm hơn tháng đầu.");
  await fillIn(form, { toMonth: `07/${year + 4}` });
  await form.getByRole("button").click();
  await expect(page.getByRole("status").first()).toContainText("Đã ghi nhiệm kỳ.");
  await expect(page.getByRole("rowheader", { name: `${year - 1}–${year + 4}` })).toBeVisible();
}

/** Adds a user and answers the temporary password, which is shown this once. */
async function addUser(page: Page, name: string, email: string, role: string) {
  await page.goto("/users/new");
  const form = formAt(page, "Thêm người dùng");
  await fillIn(form, { name, email, organization: commune });
  await form.locator(`[name=role][value=${role}]`).check();
  await form.getByRole("button").click();
  const told = page.getByRole("status").filter({ hasText: "Mật khẩu tạm" });
  await expect(told).toBeVisible();
  const [temporary = ""] = /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec((await told.textContent()) ?? "") ?? [];
  expect(page.url()).not.toContain(temporary);
  return temporary;
}

/** Signs in with a temporary password: nothing else is open until an own one is chosen. */
async function firstSignIn(browser: Browser, baseURL: string, email: string, temporary: string) {
  const page = await newVisitor(browser, baseURL);
  await page.goto("/sign-in");
  await fillIn(page, { email, password: temporary });
  await page.locator("[name=password]").press("Enter");
  await expect(page).toHaveURL(/\/account$/);
  await page.goto(`/organizations/${commune}`);
  await expect(page).toHaveURL(/\/account$/);
  await expectAccessible(page);
  const own = `${password} ${email}`;
  await fillIn(page, { oldPassword: temporary, newPassword: own, passwordAgain: own });
  await press(page, "Đổi mật khẩu");
  await expect(page).toHaveURL(new RegExp(`/organizations/${commune}$`));
  return page;
}

async function setQuota(page: Page) {
  await page.goto(`/organizations/${commune}/quotas`);
  const period = today.slice(0, 4);
  // Nobody above uses the installation: the board takes note of what it was assigned, with number and day.
  const assigned = { basis: "ASSIGNED", decisionNo: "05-QĐ/HU", decidedOn: today };
  await fillIn(formAt(page, "Ghi chỉ tiêu"), { period, ...assigned, shape: "EXACTLY", min: "11" });
  await press(page, "Ghi chỉ tiêu");
  await expect(page.getByRole("status").first()).toContainText("Đã ghi chỉ tiêu.");
}
