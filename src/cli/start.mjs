// `npm start`: from a fresh clone to a served address. Plain Node ≥ 20.19 and no package, since none may be installed yet.
import { end, startNode, stepper } from "./children.mjs";
import { openDatabase } from "./database.mjs";
import { refuseWrongAddress } from "./database-address.mjs";
import { refuseFullDisk, watchDisk } from "./disk.mjs";
import { keepRunning } from "./embedded-keep.mjs";
import { install } from "./install.mjs";
import { buildPages, generateClient } from "./outputs.mjs";
import { whenOrphaned } from "./parent.mjs";
import { dataFolder, readSettings, root, runtime } from "./places.mjs";
import { answers, chosenPort, refuseTakenPort } from "./port.mjs";
import { enter } from "./presence.mjs";
import { explain, Refusal } from "./refusal.mjs";
import { keptSecrets } from "./secrets.mjs";

const env = { ...process.env };
let steps;
let opening;
let web;
let mark;
let forget = async () => {};
let leaving = false;

async function serve() {
  readSettings();
  const port = chosenPort();
  const host = process.env.HOST || undefined;
  const data = dataFolder();
  if (process.env.DATABASE_URL) refuseWrongAddress(process.env.DATABASE_URL);
  refuseFullDisk(data);
  await onlyOne(data);
  await refuseTakenPort(port, host);
  Object.assign(env, process.env, keptSecrets(data), { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  env.NEXTAUTH_URL ||= `http://localhost:${port}`;
  steps = stepper({ env });
  await install(steps.run);
  opening = openDatabase(console.warn);
  const database = await opening;
  env.DATABASE_URL = database.url;
  if (database.folder) keep(database);
  await generateClient(steps.run);
  const { migrate } = await import("../../prisma/migrate.mjs");
  await migrate(env.DATABASE_URL);
  const { refuseWrongKey } = await import("./data-key.mjs");
  await refuseWrongKey(env.DATABASE_URL, env.NGUON_DATA_KEY);
  if (process.env.NGUON_DEMO !== "0")
    await steps.run(runtime(), ["--conditions=react-server", "--import", "tsx", "src/cli/demo.ts"]);
  // Loaded late, like the migrations: it needs a package.
  const { firstRun, introduceFirstRun } = await import("./first-run.mjs");
  const token = await firstRun(env.DATABASE_URL, data);
  if (token) env.NGUON_FIRST_RUN_TOKEN = token;
  await buildPages(steps.run);
  if (leaving) return;
  await refuseTakenPort(port, host); // building took its time
  const address = ["-p", String(port), ...(host ? ["-H", host] : [])];
  web = startNode(runtime(), ["node_modules/next/dist/bin/next", "start", ...address], { env, apart: true });
  web.once("exit", webEnded);
  await answering(port, host);
  if (leaving) return;
  console.log(`\nNguồn: ${env.NEXTAUTH_URL}\n`);
  if (token) console.log(introduceFirstRun(env.NEXTAUTH_URL, token));
}

/** Stops what was started, the server before its database. Called again while it runs, it changes nothing. */
async function leave(code) {
  if (leaving) return;
  leaving = true;
  await steps?.stop();
  await end(web);
  await forget();
  // A database elsewhere needs no closing, and may take long to answer.
  if (!process.env.DATABASE_URL) await (await opening?.catch(() => undefined))?.close();
  mark?.leave();
  process.exit(code);
}

async function webEnded(status, signal) {
  if (!leaving)
    console.error(`\nMáy chủ web đã dừng (${signal ?? status}).\nThe web server has ended (${signal ?? status}).`);
  await leave(1);
}

/** Our own cluster is started again when it dies, and its disk is watched. */
function keep(database) {
  env.NGUON_DISK = database.folder;
  watchDisk(database.folder, console.warn);
  const giveUp = (refusal) => {
    console.error(`\n${explain(refusal)}`);
    leave(1);
  };
  forget = keepRunning(database, { say: (...lines) => console.warn(lines.join("\n")), giveUp });
}

/** One launcher a data folder; the mark lives as long as this process. */
async function onlyOne(data) {
  mark = await enter(data, "start");
  if (await mark.alone()) return;
  throw new Refusal(`Nguồn đang chạy trên ${data} rồi.`, `Nguồn is already running on ${data}.`);
}

async function answering(port, host) {
  while (!leaving && !(await answers(port, host))) await new Promise((done) => setTimeout(done, 100));
}

process.chdir(root);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => leave(0));
whenOrphaned(() => leave(0));
try {
  await serve();
} catch (error) {
  if (!leaving) console.error(`\n${explain(error)}`);
  await leave(1);
}
