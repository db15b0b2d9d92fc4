// The pictures of /help, taken of the demo as it stands: start it (`npm start`), then
//   NGUON_DEMO_PASSWORD=… node tests/support/help-pictures.mjs [http://localhost:3000]
// Eleven files below public/help, WebP, at most 60 kB each.
import { writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { browserOptions } from "./browser.mjs";

const address = process.argv[2] ?? "http://localhost:3000";
const password = process.env.NGUON_DEMO_PASSWORD ?? "";
const size = { width: 800, height: 500 };
const most = 60_000;

// Who looks, at what, and what must be at the top of the picture.
const pictures = {
  "secretary-one": ["secretary", "/organizations/muong-hum", "h1"],
  "secretary-two": ["secretary", "/organizations/muong-hum/admissions/new", "h1"],
  "secretary-three": ["secretary", "/organizations/muong-hum/admissions/total?period=2023", "h1"],
  "secretary-seven": ["secretary", "/organizations/muong-hum/watch", "h1"],
  "secretary-eight": ["secretary", "/organizations/muong-hum/reports/new?period=2023", "h1"],
  "board-one": ["board", "/organizations/muong-hum/quotas", "h1"],
  "board-two": ["board", "/organizations/muong-hum/attainment?period=2023", "h1"],
  "board-three": ["board", "/organizations/huong-lien/attainment?period=2021", "section:has(table.heat) h2"],
  "board-six": ["board", "/organizations/bat-xat/watch", "h1"],
  "board-seven": ["board", "/organizations/bat-xat/reports", "h1"],
  "board-eight": ["board", "/organizations/bat-xat/review?period=2023", "h1"],
};

const browser = await chromium.launch(browserOptions());
const pages = { secretary: await signIn("secretary"), board: await signIn("board") };
for (const [name, [who, place, top]] of Object.entries(pictures)) {
  const page = pages[who];
  await page.goto(place, { waitUntil: "networkidle" });
  const y = await page
    .locator(top)
    .first()
    .evaluate((node) => node.getBoundingClientRect().top + window.scrollY - 4);
  const picture = await page.screenshot({ clip: { x: 0, y, ...size }, fullPage: true });
  const webp = await toWebp(page, picture);
  if (webp.length > most) throw new Error(`${name}: ${webp.length} bytes`);
  writeFileSync(`public/help/${name}.webp`, webp);
  console.log(name, webp.length);
}
await browser.close();

async function signIn(who) {
  const page = await browser.newPage({ baseURL: address, viewport: size, colorScheme: "light", locale: "vi-VN" });
  await page.goto("/sign-in");
  await page.fill("[name=email]", `${who}@demo`);
  await page.fill("[name=password]", password);
  await page.press("[name=password]", "Enter");
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  return page;
}

/** Chromium writes WebP itself: no other program is needed. */
async function toWebp(page, picture) {
  const url = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", 0.85);
  }, picture.toString("base64"));
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}
