// A web process that is killed in the middle of a thousand writes loses nothing it said yes to, and writes nothing twice.
import { once } from "node:events";
import { type Browser, expect } from "@playwright/test";
import { end } from "../../src/cli/children.mjs";
import { cloneDatabase } from "../support/clone";
import { demoPassword } from "../support/cluster";
import { test } from "../support/journey";
import { fieldsOf } from "../support/journey-form";
import { operate } from "../support/journey-operator";
import { fillIn, formAt, newAt, person } from "../support/journey-record";
import { type Rows, rowsOf, wrongSums } from "../support/journey-rows";
import { anyScreen } from "../support/journey-script";
import { type Place, sendAll } from "../support/journey-sendings";
import { serve } from "../support/served";

const wanted = 1000;
const killedAfter = 400;
const keys = Array.from({ length: wanted }, (_, number) => `durable-${number}`);
const path = newAt("muong-hum");

test("what was acknowledged before a kill is there, once; sent again, all is", anyScreen, async ({ browser }) => {
  test.setTimeout(180_000);
  const database = await cloneDatabase(JSON.parse(process.env.NGUON_TEST_CLUSTER ?? "{}"), "demo");
  const rows = rowsOf(database.url);
  const cells = await rows<{ code: string }>(
    `select c.code from "Organization" c join "Organization" p on p.id = c."parentId" where p.code = 'muong-hum'`,
  );
  const sendings = (form: Record<string, string>) =>
    keys.map((key, number) => ({
      key,
      fields: { ...form, ...person, key, organization: cells[number % cells.length]?.code ?? "" },
    }));
  const before = await entriesIn(rows);
  const servers = [await serve(database.url)];
  try {
    const [first] = servers;
    if (!first) throw new Error("no server");
    const { place, form } = await signedInForm(browser, first.baseURL);
    const gone = once(first.server, "exit");
    const started = Date.now();
    const sent = await sendAll(place, sendings(form), (yes) => {
      if (yes === killedAfter) first.server.kill("SIGKILL");
    });
    await gone;
    const seconds = (Date.now() - started) / 1000;
    expect(sent.acknowledged.size, "killed in the middle").toBeLessThan(wanted);
    const kept = await keptIn(rows);
    expect([...sent.acknowledged].filter(([key, id]) => kept.get(key)?.id !== id)).toEqual([]);
    expect([...kept.values()].filter(({ entries }) => entries !== 1)).toEqual([]);
    expect(await entriesIn(rows)).toBe(before + kept.size);
    expect(await wrongSums(rows)).toEqual([]);
    console.log(
      `    ${sent.acknowledged.size} acknowledged in ${seconds.toFixed(1)} s, killed, ${kept.size} kept, ${sent.unanswered} unanswered`,
    );

    servers.push(await serve(database.url));
    const second = await signedInForm(browser, servers[1]?.baseURL ?? "");
    const again = await sendAll(second.place, sendings(second.form));
    expect(again.acknowledged.size).toBe(wanted);
    expect([...kept].filter(([key, { id }]) => again.acknowledged.get(key) !== id)).toEqual([]);
    expect(await entriesIn(rows)).toBe(before + wanted);
    expect(await wrongSums(rows)).toEqual([]);
    expect(await operate(database.url, ["verify"])).toBe(0);
  } finally {
    await Promise.all(servers.map(({ server }) => end(server)));
    await database.drop();
  }
});

/** Signs in as a browser would, and reads the form once. */
async function signedInForm(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/sign-in?next=${path}`);
  await fillIn(page, { email: "secretary@demo", password: demoPassword });
  await page.locator("[name=password]").press("Enter");
  await page.waitForURL(`**${path}`);
  const form = await fieldsOf(formAt(page, "Ghi một đồng chí mới kết nạp"));
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  await context.close();
  return { form, place: { baseURL, path, cookie } satisfies Place };
}

async function entriesIn(rows: Rows) {
  const [counted] = await rows<{ entries: number }>(`select count(*)::int as entries from "Admission"`);
  return counted?.entries ?? 0;
}

/** What the database holds under each key: which entry was answered, and how many there are of it. */
async function keptIn(rows: Rows) {
  const kept = await rows<{ key: string; id: string; entries: number }>(
    `select i.key, i.answer ->> 'id' as id, count(a.id)::int as entries from "Idempotency" i
     left join "Admission" a on a.id = (i.answer ->> 'id')::uuid where i.key like 'durable-%' group by 1, 2`,
  );
  return new Map(kept.map((one) => [one.key, one]));
}
