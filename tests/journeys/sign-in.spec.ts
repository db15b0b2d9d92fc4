// Signing in and out: what is wrong is said, guessing is slowed down, and either language can be had from the first page.
import { expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { expectAccessible } from "../support/journey-axe";
import { fillIn } from "../support/journey-record";
import { anyScreen, scripts } from "../support/journey-script";
import { addUser, ownPassword } from "../support/journey-users";

const said = {
  vi: { wrong: "Sai tên đăng nhập hoặc mật khẩu.", empty: "Đồng chí chưa nhập ô này.", submit: "Đăng nhập" },
  en: { wrong: "Wrong sign-in name or password.", empty: "This has not been filled in.", submit: "Sign in" },
};

for (const { script, how, once } of scripts) {
  for (const language of ["vi", "en"] as const) {
    test(`a wrong password and an unknown name are refused alike (${language}, ${how})`, once, async ({ visit }) => {
      const { wrong, submit } = said[language];
      const page = await visit(null, { language, script });
      for (const email of ["secretary@demo", "khong-co@demo"]) {
        await page.goto("/sign-in?next=%2Forganizations");
        await fillIn(page, { email, password: "không phải mật khẩu" });
        await page.getByRole("button", { name: submit }).click();
        await expect(page.getByRole("alert").first()).toContainText(wrong);
        await expect(page.locator("[name=email]")).toHaveValue(email);
        await expect(page.locator("[name=password]")).toHaveValue("");
        await expect(page.locator("[name=next]")).toHaveValue("/organizations");
      }
      if (script) await expectAccessible(page);
    });
  }

  test(`nothing typed is asked for (${how})`, once, async ({ visit }) => {
    const page = await visit(null, { script });
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    for (const name of ["email", "password"])
      await expect(page.locator(`[name=${name}]`)).toHaveAccessibleDescription(/Đồng chí chưa nhập ô này\./);
  });

  test(`signing out ends the session (${how})`, once, async ({ visit, app }) => {
    const page = await visit(null, { script });
    await app.signIn(page, "secretary@demo");
    await page.getByRole("button", { name: "Thoát" }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
    const [newest] = await app.rows(
      `select "revokedAt" is not null as over from "Session" order by "createdAt" desc limit 1`,
    );
    expect(newest).toEqual({ over: true });
    await page.goBack();
    await page.goto("/organizations/muong-hum");
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  });

  test(`the language is switched where one stands (${how})`, once, async ({ visit, app }) => {
    const page = await visit(null, { script });
    await page.goto("/sign-in?next=%2Forganizations");
    await page.getByRole("button", { name: "English" }).click();
    await expect(page).toHaveURL(/\/sign-in\?next=%2Forganizations$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await app.signIn(page, "secretary@demo");
    await page.goto("/organizations/muong-hum/attainment?period=2023");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Attainment, /);
    await page.getByRole("button", { name: "Tiếng Việt" }).click();
    await expect(page).toHaveURL(/\/attainment\?period=2023$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Kết quả kết nạp, /);
    await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  });

  test(`who keeps guessing waits, with the right password too (${how})`, once, async ({ visit, app }) => {
    const email = `guessed-${script}@x`;
    await addUser(app, email, { role: "secretary", organization: "muong-lan" });
    const page = await visit(null, { script });
    await page.goto("/sign-in");
    for (let guess = 1; guess <= 7; guess++) {
      await attempt(page, email, `đoán lần ${guess}`);
      if ((await sentence(page)).includes("Đã thử nhiều lần.")) break;
      await expect(page.getByRole("alert").first()).toContainText(said.vi.wrong);
    }
    expect(await sentence(page)).toMatch(/Đã thử nhiều lần\. Đồng chí chờ \d+ giây rồi thử lại\./);
    const [delay] = await app.rows<{ failures: number }>(`select failures from "SignInDelay" where key like $1`, [
      `account:${email}`,
    ]);
    expect(delay?.failures).toBeGreaterThanOrEqual(5);
    await app.rows(`update "SignInDelay" set until = now() + interval '3 seconds' where key = $1`, [
      `account:${email}`,
    ]);
    await attempt(page, email, ownPassword);
    expect(await sentence(page)).toContain("Đã thử nhiều lần.");
    await page.waitForTimeout(3000);
    await fillIn(page, { email, password: ownPassword });
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await expect(page).toHaveURL(/\/organizations\/muong-lan$/);
  });
}

test("sign-in leads nowhere but into this site", anyScreen, async ({ visit, app }) => {
  for (const next of ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    const page = await visit(null, { script: false });
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await fillIn(page, { email: "secretary@demo", password: app.demoPassword });
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await expect.soft(page, next).toHaveURL(`${app.baseURL}/organizations/muong-hum`);
  }
});

test("who has several places chooses one, and comes back to the one seen last", async ({ visit, app }) => {
  const page = await visit(null);
  await app.signIn(page, "board@demo");
  await app.rows(`update "User" set "lastOrganizationId" = null where email = 'board@demo'`);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chọn tổ chức");
  await expect(page.getByRole("main").getByRole("link")).toHaveCount(5);
  await page.getByRole("link", { name: "Đảng bộ huyện Lục Yên" }).click();
  await expect(page).toHaveURL(/\/organizations\/luc-yen$/);
  await page.goto("/");
  await expect(page).toHaveURL(/\/organizations\/luc-yen$/);
});

test("the demo's names fill in the form; the keeper of the installation sees the tree and no figures", async ({
  visit,
  app,
}) => {
  const page = await visit(null);
  await page.goto("/");
  await page.getByRole("link", { name: "admin@demo" }).click();
  await expect(page.locator("[name=email]")).toHaveValue("admin@demo");
  await page.locator("[name=password]").fill(app.demoPassword);
  await page.locator("[name=password]").press("Enter");
  await expect(page).toHaveURL(/\/organizations$/);
  await expect(page.getByRole("table", { name: "Tổ chức" }).getByRole("row")).not.toHaveCount(0);
  expect((await page.goto("/organizations/muong-hum"))?.status()).toBe(404);
});

/** Sends the form and waits for the page to answer. */
async function attempt(page: Page, email: string, password: string) {
  await fillIn(page, { email, password });
  const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await answered;
  await expect(page.locator("[name=password]")).toHaveValue("");
  await expect(page.getByRole("alert").first()).toBeVisible();
}

const sentence = (page: Page) => page.getByRole("alert").first().innerText();
