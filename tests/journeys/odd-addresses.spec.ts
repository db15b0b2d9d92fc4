// Whatever stands behind an address: it is read or it counts for nothing, and no page and no file fails because of it.
import { readdirSync } from "node:fs";
import path from "node:path";
import { type APIRequestContext, expect } from "@playwright/test";
import { root } from "../../src/cli/places.mjs";
import { test } from "../support/journey";
import { anyScreen } from "../support/journey-script";

const app = path.join(root, "src/app");

/** Every page and every file that is read by its address. */
const addresses = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|\/)page\.tsx$|\.(csv|docx|xlsx)\/route\.ts$/.test(file))
  .map((file) => `/${path.dirname(file)}`.replace(/\/\.$/, "/"))
  .map((route) =>
    route
      .replace("[code]", "muong-hum")
      .replace("[period]", "2023")
      .replace(/\[\w+\]/g, "1"),
  );

/** What is typed or chosen; and what says which page is meant, without which nothing else is looked at. */
const asked = [
  ...["who", "q", "at", "hamlet", "after", "from", "to", "show", "rule", "level", "owner", "stage", "step", "done"],
  ...[
    "source",
    "by",
    "sort",
    "keep",
    "merge",
    "person",
    "member",
    "next",
    "name",
    "propose",
    "total",
    "back",
    "stopped",
  ],
  ...["enter", "choose", "all", "people", "with"],
];
const meant = ["kind", "month", "period", "status", "year", "state", "table", "on"];
const values = ["%00", "a%00b", "%ff", "%25", "9".repeat(30)];

/** What was answered that should not have been: a failure of ours, or a file that broke off. */
async function failureAt(request: APIRequestContext, asked: string) {
  const answered = await request.get(asked, { maxRedirects: 0 }).catch((error) => String(error).slice(0, 80));
  if (typeof answered === "string") return [`${asked.slice(0, 60)}: ${answered}`];
  return answered.status() < 500 ? [] : [`${asked.slice(0, 60)}: ${answered.status()}`];
}

test("no address fails by what stands behind it", anyScreen, async ({ visit }) => {
  test.setTimeout(300_000);
  expect(addresses.length).toBeGreaterThan(60);
  for (const who of ["admin@demo", "secretary@demo"]) {
    const page = await visit(who);
    const failed: string[] = [];
    for (const address of addresses)
      for (const value of values)
        for (const names of [asked, [...asked, ...meant]])
          failed.push(
            ...(await failureAt(page.request, `${address}?${names.map((name) => `${name}=${value}`).join("&")}`)),
          );
    expect(failed, who).toEqual([]);
  }
});
