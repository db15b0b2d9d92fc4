// The reviewer reads every figure and not one name: not in a page, not in what a page is made of, not by asking.
import { type APIResponse, expect, type Page } from "@playwright/test";
import { test } from "../support/journey";
import { fieldsOf, leadsTo, post } from "../support/journey-form";
import { fillIn, formAt, newAt, person, recordPerson, withdraw } from "../support/journey-record";
import { written } from "../support/journey-rows";
import { anyScreen } from "../support/journey-script";

test.use({ world: "reviewer" });

const name = "Giàng Thị Lộ Danh";
/** However it might be written: as typed, folded for searching, sorted by the given name. */
const traces = ["Giàng Thị Lộ Danh", "Lộ Danh", "giang thi lo danh", "lo danh"];

const at = (code: string) => `/organizations/${code}`;
const places = ["ky-quan-san", "muong-hum", "bat-xat", "lao-cai"];
const reviews = ["/review?period=2024", "/review/people?period=2024", "/review/years?period=2024"];
const parts = [
  "",
  "/attainment?period=2020-2025",
  "/attainment?period=2024",
  "/attainment?period=2024-02",
  "/quotas",
  ...reviews,
];
/** Pages that write, and those that tell who did what. */
const writing = [
  ...["/admissions/new", "/admissions/total?period=2024", "/headcounts", "/keep", "/terms", "/access"],
  ...["/history", "/history.csv"],
];
const tables = ["/admissions.csv", "/admissions.csv?period=2024", "/attainment.csv?period=2024", "/quotas.csv"];
const reviewTables = ["places", "causes", "funnel", "people", "cohorts", "compare", "years", "terms"];
const ledgers = ["/admissions", "/admissions?period=2024", "/admissions?period=2020-2025"];

test("no page and nothing a page is made of tells a name or whose it is", anyScreen, async ({ visit, app }) => {
  const secretary = await visit("secretary@demo", { script: false });
  await recordPerson(secretary, { ...person, fullName: name });
  await withdraw(secretary, `Nhầm với ${name}`);
  await recordPerson(secretary, { ...person, fullName: name });
  const line = new URL(secretary.url()).pathname;
  const [entry] = await app.rows<{ memberId: string }>(`select "memberId" from "Admission" where id = $1`, [
    line.split("/").at(-1),
  ]);
  const secrets = [...traces, entry?.memberId ?? "no member"];
  const paths = [
    "/",
    "/organizations",
    "/organizations?q=giang+thi",
    "/organizations?q=ky+quan+san",
    ...places.flatMap((code) => [...parts, ...ledgers].map((part) => `${at(code)}${part}`)),
    line,
    `${line}?done=1`,
  ];
  const reviewer = await visit("reviewer@demo", { script: false });
  for (const path of paths) {
    expect.soft(found(await readPage(reviewer, path), secrets), path).toEqual([]);
    expect.soft(found(await readPayload(reviewer, path), secrets), `payload of ${path}`).toEqual([]);
  }
  // A cell has nothing below it to review.
  const reviewed = places
    .slice(1)
    .flatMap((code) => reviewTables.map((table) => `${at(code)}/review.csv?table=${table}`));
  const files = places.flatMap((code) => tables.map((one) => `${at(code)}${one}`));
  for (const path of ["/organizations.csv", ...files, ...reviewed]) {
    const answer = await reviewer.request.get(path);
    expect.soft(answer.headers()["content-type"], path).toContain("text/csv");
    expect.soft(found(await answer.text(), secrets), path).toEqual([]);
  }
  // The secretary does read the name both ways: the look for it can find it.
  expect(found(await readPage(secretary, line), secrets)).toContain(name);
  expect(found(await readPayload(secretary, line), secrets)).toContain(name);
  // Even there nobody is told the number of the person.
  expect(await readPayload(secretary, line)).not.toContain(entry?.memberId);
});

test("the reviewer sees that a name is there, and who may read it", async ({ visit }) => {
  const secretary = await visit("secretary@demo", { script: false });
  await recordPerson(secretary, { ...person, fullName: name });
  const page = await visit("reviewer@demo");
  await page.goto(new URL(secretary.url()).pathname);
  await expect(page.getByText("Chỉ người giữ hồ sơ xem được")).toBeVisible();
  await expect(formAt(page, "Rút lại lần ghi này")).toHaveCount(0);
  await page.goto("/organizations/muong-hum/admissions");
  await expect(page.getByRole("link", { name: "Ghi một đồng chí" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Ghi số tổng" })).toHaveCount(0);
});

test("pages that write are not there for the reviewer", anyScreen, async ({ visit }) => {
  const page = await visit("reviewer@demo", { script: false });
  for (const code of places) {
    for (const path of [
      ...writing.map((part) => `${at(code)}${part}`),
      "/users",
      "/users/1",
      "/users/new",
      "/regulations",
      "/holidays",
      "/history",
      "/history.csv",
    ]) {
      expect.soft((await page.request.get(path)).status(), path).toBe(404);
      const payload = await askPayload(page, path);
      expect.soft(await payload.text(), `payload of ${path}`).not.toContain("fullName");
    }
    await page.goto(`/organizations/${code}/quotas`);
    await expect.soft(page.getByRole("form", { name: "Ghi chỉ tiêu" })).toHaveCount(0);
  }
});

test(
  "what the secretary's forms send does nothing when the reviewer or the board sends it",
  anyScreen,
  async ({ visit, app }) => {
    const secretary = await visit("secretary@demo", { script: false });
    const sendings = await formsOf(secretary);
    const kept = await written(app.rows);
    for (const who of ["reviewer@demo", "board@demo"]) {
      const page = await visit(who, { script: false });
      await page.goto("/organizations/bat-xat");
      for (const { what, path, fields } of sendings)
        expect.soft(leadsTo(await post(page, path, fields)), `${who}: ${what}`).toBe("");
    }
    expect(await written(app.rows)).toEqual(kept);
    // The same sendings do write when they come from the secretary.
    for (const { what, path, fields } of sendings)
      expect.soft(leadsTo(await post(secretary, path, fields)), what).toContain("done=");
  },
);

test("the action behind the script is as closed as the form", anyScreen, async ({ visit, app }) => {
  const secretary = await visit("secretary@demo", { unwatched: true });
  await secretary.goto(newAt("ky-quan-san"));
  await fillIn(secretary, person);
  // Held back, so that only the copy is sent.
  const held = new Promise<{ headers: Record<string, string>; body: Buffer }>((keep) =>
    secretary.route(`**${newAt("ky-quan-san")}`, async (route) => {
      const request = route.request();
      if (request.method() !== "POST") return route.continue();
      keep({ headers: await request.allHeaders(), body: request.postDataBuffer() ?? Buffer.from("") });
      return route.abort();
    }),
  );
  await secretary.getByRole("button", { name: "Ghi vào sổ" }).click();
  const { headers, body } = await held;
  expect(headers["next-action"]).toMatch(/^[0-9a-f]{40,}$/);
  const kept = await written(app.rows);
  const reviewer = await visit("reviewer@demo", { script: false });
  for (const path of [newAt("ky-quan-san"), "/organizations/ky-quan-san", "/sign-in"]) {
    const answer = await reviewer.request.post(path, { data: body, headers: ofAction(headers), maxRedirects: 0 });
    expect.soft(answer.headers()["x-action-redirect"] ?? "", path).not.toContain("done=1");
    expect.soft(await answer.text(), path).not.toContain(person.fullName);
  }
  expect(await written(app.rows)).toEqual(kept);
});

test("a form sent from another site is refused, whoever is signed in", anyScreen, async ({ visit, app }) => {
  const page = await visit("secretary@demo", { script: false });
  const sendings = await formsOf(page);
  const kept = await written(app.rows);
  for (const { what, path, fields } of sendings)
    expect.soft(leadsTo(await post(page, path, fields, "https://evil.example")), what).toBe("");
  expect(await written(app.rows)).toEqual(kept);
});

type Sending = { what: string; path: string; fields: Record<string, string> };

/** Every form that writes, filled in so that it would. */
async function formsOf(page: Page): Promise<Sending[]> {
  await recordPerson(page, person);
  const line = new URL(page.url()).pathname;
  const forms = [
    ["a person", newAt("ky-quan-san"), "Ghi một đồng chí mới kết nạp", person],
    ["a total", "/organizations/ta-po-ho/admissions/total?period=2022", "Ghi số tổng của một kỳ", { wanted: "0" }],
    ["a withdrawal", line, "Rút lại lần ghi này", { reason: "Thử" }],
    ["a quota", "/organizations/muong-hum/quotas", "Ghi chỉ tiêu", { basis: "COMMITTED", min: "12" }],
  ] as const;
  const sendings: Sending[] = [];
  for (const [what, path, form, typed] of forms) {
    await page.goto(path);
    sendings.push({ what, path, fields: { ...(await fieldsOf(formAt(page, form))), ...typed } });
  }
  return sendings;
}

const found = (text: string, secrets: string[]) => secrets.filter((secret) => text.includes(secret));

async function readPage(page: Page, path: string) {
  const answer = await page.request.get(path);
  expect(answer.headers()["content-type"], path).toContain("text/html");
  return answer.text();
}

async function readPayload(page: Page, path: string) {
  const answer = await askPayload(page, path);
  expect(answer.headers()["content-type"], path).toContain("text/x-component");
  return answer.text();
}

/** What the framework's own links fetch in place of a page. */
const askPayload = (page: Page, path: string): Promise<APIResponse> =>
  page.request.get(`${path}${path.includes("?") ? "&" : "?"}_rsc=1`, {
    headers: { RSC: "1", "Next-Url": "/organizations", Accept: "*/*" },
  });

/** The headers that make a request an action's. */
const ofAction = ({ "next-action": action = "", "content-type": type = "", origin = "" }: Record<string, string>) => ({
  "next-action": action,
  "content-type": type,
  origin,
  accept: "text/x-component",
});
