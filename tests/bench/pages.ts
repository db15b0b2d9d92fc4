import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { startNode } from "../../src/cli/children.mjs";
import { runtime } from "../../src/cli/places.mjs";
import { answers, freePort } from "../../src/cli/port.mjs";
import { get } from "./get";
import { percentile, ratio } from "./measured";

/** What a worker tells of its database. */
export type PageTask = {
  readonly database: string;
  readonly places: readonly {
    readonly code: string;
    readonly kind: string;
    readonly below: number;
    readonly admitted: number;
  }[];
  readonly cookie: string;
  readonly sessionId: string;
  /** Of the bare server. */
  readonly port: number;
};

const rounds = Number(process.env.BENCH_ROUNDS ?? 40);
const warmUps = 8;
const secret = randomBytes(32).toString("base64");

/**
 * Our page; a page with the same rows in a plain table, a page that is empty, a route that does nothing, and a bare server
 * with the rows. "A bare dynamic page" can be read in two ways, and both stand in the table. The empty one (`perBlank`)
 * answers without asking the database: it shows what the framework costs, and no page with a figure in it could come near it
 * however it is written. The plain one (`perPlain`) asks the same questions by prepared statements and shows the same rows:
 * what somebody waits for who wants these figures and no bars, no words, no way on. The page may take twice that.
 */
const ways = ["page", "plain", "blank", "noop", "bare"] as const;

/** Pages of every level over HTTP, signed in, beside the least that such a page could cost. */
export async function pages(urls: readonly string[], app: string) {
  const served = await Promise.all(urls.map((url) => serve(url, app)));
  const targets = served.flatMap(targetsOf);
  await Promise.all(targets.map(refuseWrongPage));
  const rows: Times[] = targets.map(unmeasured);
  for (let round = -warmUps; round < rounds; round++) await timeRound(targets, round < 0 ? [] : rows);
  for (const { stop } of served) stop();
  return summed(targets, rows);
}

async function timeRound(targets: readonly Target[], rows: readonly Times[]) {
  for (const [index, { addresses, cookie }] of targets.entries())
    for (const way of ways) {
      const begun = performance.now();
      await get(addresses[way], cookieOf(way, cookie));
      rows[index]?.[way].push(performance.now() - begun);
    }
}

/** What surrounds every page asks who is visiting: for pages that are no part of the product that must not count. */
const cookieOf = (way: (typeof ways)[number], cookie: string) => (way === "page" ? cookie : "");

type Served = Awaited<ReturnType<typeof serve>>;
type Target = ReturnType<typeof targetsOf>[number];
type Times = Record<(typeof ways)[number], number[]>;

const unmeasured = (): Times => ({ page: [], plain: [], blank: [], noop: [], bare: [] });

function targetsOf({ task: { database, places, cookie, sessionId, port }, base }: Served) {
  return places.flatMap(({ code, kind, below, admitted }) =>
    [
      { view: "overview", at: `/organizations/${code}`, plain: "", admitted: null },
      { view: "attainment", at: `/organizations/${code}/attainment?period=2025`, plain: "&year=2025", admitted },
    ].map(({ view, at, plain, admitted: told }) => ({
      ...{ database, level: kind, rows: below, view, name: at, cookie, admitted: told },
      addresses: {
        page: base + at,
        plain: `${base}/bench-rows/${code}?session=${sessionId}${plain}`,
        blank: `${base}/bench-page`,
        noop: `${base}/api/bench-route`,
        bare: `http://127.0.0.1:${port}${at}`,
      },
    })),
  );
}

/** Every address must answer, and the pages of the year must show the number that the ledger adds up to. */
async function refuseWrongPage({ addresses, cookie, admitted, name }: Target) {
  for (const way of ways) {
    const { status } = await get(addresses[way], cookieOf(way, cookie));
    if (status !== 200) throw new Error(`${addresses[way]} answers ${status}`);
  }
  const { body } = await get(addresses.page, cookie, "identity");
  const told = admitted === null ? "" : new Intl.NumberFormat("vi-VN").format(admitted);
  if (!body.toString().includes(told)) throw new Error(`${name} does not show ${told}`);
  const plain = await get(addresses.plain, "", "identity");
  if (!plain.body.toString().includes(`<td>${admitted ?? ""}`))
    throw new Error(`${addresses.plain} does not show ${told}`);
}

function summed(targets: readonly Target[], times: readonly Times[]) {
  const results = targets.map(({ database, level, rows, view, name }, index) => {
    const of = times[index] ?? unmeasured();
    const [page = 0, plain = 0, blank = 0, noop, bare] = [of.page, of.plain, of.blank, of.noop, of.bare].map((list) =>
      percentile(list, 0.5),
    );
    const about = {
      bench: "page",
      database,
      level,
      rows,
      view,
      name,
      rounds,
      p50: page,
      p95: percentile(of.page, 0.95),
    };
    return { ...about, plain, blank, noop, bare, perPlain: ratio(page, plain), perBlank: ratio(page, blank) };
  });
  const root = (database: string, view: string) =>
    results.find((one) => one.database === database && one.view === view);
  const compared = ["overview", "attainment"].flatMap((view) => {
    const [nation, district] = [root("nation", view), root("district", view)];
    return nation && district ? [{ view, nationPerDistrict: ratio(nation.p50, district.p50) }] : [];
  });
  return [...results, ...compared];
}

async function serve(url: string, app: string) {
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: url,
    NEXTAUTH_URL: base,
    NEXTAUTH_SECRET: secret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secret,
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const server: ChildProcess = startNode(
    runtime(),
    [path.join(app, "node_modules/next/dist/bin/next"), "start", app, "-p", String(port)],
    { env, stdout: "ignore" },
  );
  const worker = fork(path.join(import.meta.dirname, "page-worker.ts"), [], {
    env,
    execArgv: ["--conditions=react-server", "--import", "tsx"],
  });
  const [task] = (await once(worker, "message")) as [PageTask];
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`next start ended with ${server.exitCode}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  const stop = () => {
    server.kill();
    worker.kill();
  };
  return { task, base, stop };
}
