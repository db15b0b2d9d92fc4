import { test as base, expect, type Page } from "@playwright/test";
import { end } from "../../src/cli/children.mjs";
import { languageCookie } from "../../src/text/language";
import { cloneDatabase } from "./clone";
import { demoPassword } from "./cluster";
import { watchConsole } from "./journey-console";
import { type Rows, rowsOf } from "./journey-rows";
import { serve } from "./served";

export type App = {
  baseURL: string;
  /** The worker's own database, the demo story in it. */
  databaseUrl: string;
  /** Asks the database. */
  rows: Rows;
  /** The one password of the demo's people. */
  demoPassword: string;
  /** Fills in the form at /sign-in as one of the demo's people ("secretary@demo"). */
  signIn: (page: Page, name: string, password?: string) => Promise<void>;
};

type Visit = {
  readonly language?: "vi" | "en";
  readonly script?: boolean;
  /** A test that breaks something on purpose need not hear of it. */
  readonly unwatched?: boolean;
  /** Of who is none of the demo's people. */
  readonly password?: string;
};

type Worker = {
  /** Files that leave something behind name a world of their own: another server, another database. */
  world: string;
  app: App;
  cookies: Map<string, Cookie[]>;
};

type Journey = {
  /** A browser of one's own, signed in already; nobody at all for null. What its console complains of fails the test. */
  visit: (who: string | null, how?: Visit) => Promise<Page>;
};

type Cookie = Parameters<ReturnType<Page["context"]>["addCookies"]>[0][number];

/** A journey through the built product. Each worker has a server and a database of its own, so that none disturbs another. */
export const test = base.extend<Journey, Worker>({
  world: ["shared", { option: true, scope: "worker" }],
  app: [
    // `world` is named so that another world is another worker.
    async ({ world: _ }, use) => {
      const database = await cloneDatabase(JSON.parse(process.env.NGUON_TEST_CLUSTER ?? "{}"), "demo");
      const { server, baseURL } = await serve(database.url);
      await use({
        baseURL,
        databaseUrl: database.url,
        rows: rowsOf(database.url),
        demoPassword,
        signIn: (page, ...who) => signIn(page, baseURL, ...who),
      });
      await end(server);
      await database.drop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  cookies: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures off the pattern
    async ({}, use) => use(new Map()),
    { scope: "worker" },
  ],
  baseURL: async ({ app }, use) => use(app.baseURL),
  visit: async ({ app, browser, cookies }, use) => {
    const complaints: string[] = [];
    const visits: Page[] = [];
    await use(async (who, { language = "vi", script = true, unwatched = false, password } = {}) => {
      const context = await browser.newContext({ baseURL: app.baseURL, javaScriptEnabled: script });
      await context.addCookies([{ name: languageCookie, value: language, url: app.baseURL }]);
      const page = await context.newPage();
      visits.push(page);
      if (who) {
        const kept = cookies.get(who);
        if (kept) await context.addCookies(kept);
        else {
          await app.signIn(page, who, password);
          const all = await context.cookies();
          const session = all.filter(({ name }) => name !== languageCookie);
          cookies.set(
            who,
            session.map(({ name, value }) => ({ name, value, url: app.baseURL, httpOnly: true, sameSite: "Lax" })),
          );
        }
      }
      if (script && !unwatched) watchConsole(page, complaints);
      return page;
    });
    await Promise.all(visits.map((page) => page.context().close()));
    expect(complaints, "what the console complained of").toEqual([]);
  },
});

async function signIn(page: Page, baseURL: string, name: string, password = demoPassword) {
  await page.goto(`${baseURL}/sign-in`);
  await page.locator("[name=email]").fill(name);
  await page.locator("[name=password]").fill(password);
  await page.locator("[name=password]").press("Enter");
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}
