import { test as base, type Page } from "@playwright/test";
import { end } from "../../src/cli/children.mjs";
import { cloneDatabase } from "./clone";
import { demoPassword } from "./cluster";
import { serve } from "./served";

export type App = {
  baseURL: string;
  /** The worker's own database, the demo story in it. */
  databaseUrl: string;
  /** Fills in the form at /sign-in as one of the demo's people ("secretary@demo"). */
  signIn: (page: Page, name: string, password?: string) => Promise<void>;
};

/** A journey through the built product. Each worker has a server and a database of its own, so that none disturbs another. */
export const test = base.extend<object, { app: App }>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures off the pattern
    async ({}, use) => {
      const database = await cloneDatabase(JSON.parse(process.env.NGUON_TEST_CLUSTER ?? "{}"), "demo");
      const { server, baseURL } = await serve(database.url);
      await use({ baseURL, databaseUrl: database.url, signIn: (page, ...who) => signIn(page, baseURL, ...who) });
      await end(server);
      await database.drop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ app }, use) => use(app.baseURL),
});

async function signIn(page: Page, baseURL: string, name: string, password = demoPassword) {
  await page.goto(`${baseURL}/sign-in`);
  await page.locator("[name=email]").fill(name);
  await page.locator("[name=password]").fill(password);
  await page.locator("[name=password]").press("Enter");
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}
