import { defineConfig } from "@playwright/test";
import { browserOptions } from "./support/browser.mjs";

export default defineConfig({
  testDir: "journeys",
  outputDir: "../.pw/traces",
  globalSetup: "./support/journeys-setup.ts",
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"]],
  use: {
    launchOptions: browserOptions(),
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    actionTimeout: 15_000,
    // A trace of every journey doubles their time; `--trace on` shows one that failed.
    trace: "on-first-retry",
  },
  projects: [
    { name: "desktop", grepInvert: /@phone/, use: { viewport: { width: 1366, height: 768 } } },
    {
      name: "phone",
      // What no screen has a part in is walked once.
      grepInvert: /@desktop/,
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    },
  ],
});
