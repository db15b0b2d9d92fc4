import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { operate } from "../support/journey-operator";
import { type Rows, rowsOf, wrongSums } from "../support/journey-rows";
import { type Sending, sendUntilAcknowledged } from "../support/outage-sendings";
import { giveToken, hiddenFields, signIn } from "./at-the-door";
import { healthy, until } from "./launch";
import { entriesIn, form, formName, formOf, person, serveDemo } from "./served-demo";

const onABusyMachine = 240_000;
const ofEach = 150;
const killedAfter = [80, 200];

test(
  "a database killed in the middle of writes comes back by itself; what was acknowledged is there, once",
  async () => {
    const { DATA_DIR, baseURL, url, started } = await serveDemo();
    const rows = rowsOf(url);
    const sendings = await sendingsOf(baseURL, rows);
    const before = await entriesIn(rows);
    const seen = watchPages(baseURL, await signIn(baseURL, "secretary@demo"));
    const signals: NodeJS.Signals[] = ["SIGKILL", "SIGQUIT"]; // the second is what `pg_ctl -m immediate` sends
    const sent = await sendUntilAcknowledged(sendings, (count) => {
      if (killedAfter.includes(count)) process.kill(postmaster(DATA_DIR), signals.shift());
    });
    const pages = await seen.end();
    const kept = await keptIn(rows);
    expect(sent.acknowledged.size).toBe(2 * ofEach);
    expect([...sent.acknowledged].filter(([key, id]) => kept.get(key) !== id)).toEqual([]);
    expect(await entriesIn(rows)).toBe(before + 2 * ofEach);
    expect(await wrongSums(rows)).toEqual([]);
    expect([...sent.statuses.keys()].filter((status) => ![200, 201, 303, 503].includes(Number(status)))).toEqual([]);
    expect(sent.statuses.get(503)).toBeGreaterThan(0);
    expect(pages.filter(({ status }) => ![200, 503].includes(status))).toEqual([]);
    await until("both recoveries are told", async () => runsAgain(started.said()).length === 2);
    expect(await operate(url, ["verify"])).toBe(0);
    console.log(
      `    ${sent.acknowledged.size} acknowledged, ${kept.size} found once, answers ${JSON.stringify([...sent.statuses])}, back after ${runsAgain(started.said())} s`,
    );
  },
  onABusyMachine,
);

test("while the database cannot start, everybody is told so in their own way; afterwards everything goes on", async () => {
  const { DATA_DIR, baseURL, url, started } = await serveDemo();
  const cookie = await signIn(baseURL, "secretary@demo");
  const authorization = `Bearer ${await giveToken(rowsOf(url), "secretary@demo")}`;
  const settings = path.join(DATA_DIR, "pg18/postgresql.auto.conf");
  const right = readFileSync(settings, "utf8");
  const hidden = await hiddenFields(baseURL + form, formName, cookie);
  writeFileSync(settings, `${right}\nnonsense = 1\n`);
  process.kill(postmaster(DATA_DIR), "SIGKILL");
  await until("the reason is told", async () => started.said().includes("did not start"));

  const headers = { cookie, accept: "text/html" };
  const page = await fetch(`${baseURL}/organizations/muong-hum`, { headers });
  expect([page.status, page.headers.get("retry-after")]).toEqual([503, "5"]);
  const html = await page.text();
  expect(html).toContain('<html lang="vi">');
  expect(html).toContain("<h1>Máy chủ tạm thời chưa lấy được số liệu</h1>");
  const [, code = ""] = /<b>([0-9a-f]{8})<\/b>/.exec(html) ?? [];
  await until("the code is in the log", async () => started.said().includes(`${code} failure.databaseAway`));

  const english = { ...headers, cookie: `${cookie}; locale=en` };
  const posted = await fetch(baseURL + form, {
    method: "POST",
    headers: { ...english, origin: baseURL },
    body: formOf({ ...hidden, ...person, key: "outage-form", organization: "ky-quan-san" }),
  });
  expect(posted.status).toBe(503);
  expect(await posted.text()).toContain("What you have just typed is still in your browser");

  const health = await fetch(`${baseURL}/api/health`);
  expect([health.status, await health.json()]).toEqual([503, { status: "unavailable" }]);
  const api = await fetch(`${baseURL}/api/v1/organizations/muong-hum/attainment?period=2023`, {
    headers: { authorization, "accept-language": "en" },
  });
  expect([api.status, api.headers.get("retry-after"), api.headers.get("content-type")]).toEqual([
    503,
    "5",
    "application/problem+json",
  ]);
  expect(await api.json()).toMatchObject({ status: 503, code: "failure.databaseAway" });

  writeFileSync(settings, right);
  await until("it serves again", async () => (await fetch(`${baseURL}/organizations/muong-hum`, { headers })).ok, 60);
  await healthy(started);
});

const postmaster = (folder: string) =>
  Number.parseInt(readFileSync(path.join(folder, "pg18/postmaster.pid"), "utf8"), 10);

const runsAgain = (said: string) =>
  [...said.matchAll(/The database runs again, after ([\d.]+) seconds/g)].map(([, seconds]) => Number(seconds));

/** Forms and posts in turn, over the cells of one commune. */
async function sendingsOf(baseURL: string, rows: Rows): Promise<Sending[]> {
  const cookie = await signIn(baseURL, "secretary@demo");
  const authorization = `Bearer ${await giveToken(rows, "secretary@demo")}`;
  const hidden = await hiddenFields(baseURL + form, formName, cookie);
  const cells = await rows<{ code: string }>(
    `select c.code from "Organization" c join "Organization" p on p.id = c."parentId" where p.code = 'muong-hum'`,
  );
  const headers = { cookie, origin: baseURL, accept: "text/html" };
  return Array.from({ length: ofEach }, (_, number) => {
    const organization = cells[number % cells.length]?.code ?? "";
    const typed = { ...hidden, ...person, key: `outage-form-${number}`, organization };
    const body = JSON.stringify({ organization, date: "2024-02-03", count: 1 });
    const key = `outage-api-${number}`;
    return [
      {
        key: typed.key,
        request: () => [baseURL + form, { method: "POST", headers, body: formOf(typed), redirect: "manual" }],
      },
      {
        key,
        request: () => [
          `${baseURL}/api/v1/admissions`,
          { method: "POST", headers: { authorization, "idempotency-key": key }, body },
        ],
      },
    ] satisfies Sending[];
  }).flat();
}

/** Opens a page again and again as a reader would; answers what was answered. */
function watchPages(baseURL: string, cookie: string) {
  const seen: { status: number }[] = [];
  let over = false;
  const reading = (async () => {
    while (!over) {
      const page = await fetch(`${baseURL}/organizations/muong-hum`, {
        headers: { cookie, accept: "text/html" },
      }).catch(() => new Response(null, { status: 500 }));
      seen.push({ status: page.status });
      await page.text();
      await new Promise((done) => setTimeout(done, 20));
    }
  })();
  return {
    end: async () => {
      over = true;
      await reading;
      return seen;
    },
  };
}

/** Which entry the database holds under each key. */
async function keptIn(rows: Rows) {
  const kept = await rows<{ key: string; id: string }>(
    `select i.key, a.id::text as id from "Idempotency" i join "Admission" a on a.id = (i.answer ->> 'id')::uuid
     where i.key like 'outage-%'`,
  );
  return new Map(kept.map(({ key, id }) => [key, id]));
}
