// A form whose server is gone stays as it was typed and says so; sent again later, it counts once.
import { once } from "node:events";
import { expect } from "@playwright/test";
import { end } from "../../src/cli/children.mjs";
import { cloneDatabase } from "../support/clone";
import { demoPassword } from "../support/cluster";
import { test } from "../support/journey";
import { fieldsOf } from "../support/journey-form";
import { fillIn, formAt, newAt, person } from "../support/journey-record";
import { rowsOf, written, wrongSums } from "../support/journey-rows";
import { serve } from "../support/served";

test("a form that got no answer keeps what was typed, and is recorded once when it is sent again", async ({
  browser,
}) => {
  const database = await cloneDatabase(JSON.parse(process.env.NGUON_TEST_CLUSTER ?? "{}"), "demo");
  const rows = rowsOf(database.url);
  const first = await serve(database.url);
  let last = first;
  try {
    const page = await (await browser.newContext({ baseURL: first.baseURL })).newPage();
    await page.goto(`/sign-in?next=${newAt("ky-quan-san")}`);
    await fillIn(page, { email: "secretary@demo", password: demoPassword });
    await page.locator("[name=password]").press("Enter");
    await page.waitForURL(`**${newAt("ky-quan-san")}`);
    const form = formAt(page, "Ghi một đồng chí mới kết nạp");
    await fillIn(form, person);
    await form.locator("[name=total][value=add]").check();
    const typed = await fieldsOf(form);
    const gone = once(first.server, "exit");
    first.server.kill("SIGKILL");
    await gone;
    const before = await written(rows);

    await form.getByRole("button", { name: "Ghi vào sổ" }).click();
    await expect(form.getByRole("alert")).toContainText("Máy chủ chưa trả lời");
    await expect(form.getByRole("alert")).toContainText("Những gì đồng chí đã nhập vẫn còn nguyên.");
    expect(await fieldsOf(form)).toEqual(typed);
    expect(await written(rows)).toEqual(before);

    last = await serve(database.url, first.kept);
    await form.getByRole("button", { name: "Ghi vào sổ" }).click();
    await page.waitForURL(/\?done=1$/);
    expect(await written(rows)).toMatchObject({ entries: Number(before?.entries) + 1 });
    expect(await wrongSums(rows)).toEqual([]);
  } finally {
    await end(last.server);
    await database.drop();
  }
});
