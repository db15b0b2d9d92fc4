import type { Page } from "@playwright/test";

/** Writes down every error of the page's console and every exception; a page that is not there is no error. */
export function watchConsole(page: Page, complaints: string[]) {
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" || isMissingPage(message.text(), message.location().url)) return;
    complaints.push(`${page.url()}: ${message.text()}`);
  });
}

/** Chromium reports the answer 404 to an address of ours; a missing file of the build would be an error. */
const isMissingPage = (text: string, url: string) => text.includes("status of 404") && !url.includes("/_next/");
