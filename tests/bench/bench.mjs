// `npm run bench -- NAME [DATABASE…]`: measures the product beside the least it could cost, and prints JSON lines.
// The databases are addresses of synthetic ones; none given: those that `npm run nguon -- synthesize` made in the data folder.
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { startNode, stepper } from "../../src/cli/children.mjs";
import { openEmbedded } from "../../src/cli/embedded.mjs";
import { install } from "../../src/cli/install.mjs";
import { generateClient } from "../../src/cli/outputs.mjs";
import { dataFolder, root, runtime } from "../../src/cli/places.mjs";
import { explain, Refusal } from "../../src/cli/refusal.mjs";
import { buildCopy } from "./build-copy.mjs";

const names = ["attainment", "list", "record", "grid", "page"];
const [name, ...given] = process.argv.slice(2);
const opened = [];
let child;

async function bench() {
  const { run } = stepper({ env: process.env, stdout: process.stderr });
  await install(run);
  await generateClient(run);
  const urls = given.length > 0 ? given : await ownDatabases();
  const { migrate } = await import("../../prisma/migrate.mjs");
  for (const url of urls) await migrate(url);
  const app = name === "page" ? await buildCopy(run) : "";
  const script = ["--conditions=react-server", "--import", "tsx", "tests/bench/run.ts", name];
  child = startNode(runtime(), script, { env: { ...process.env, BENCH_APP: app, BENCH_DATABASES: urls.join(" ") } });
  const [status] = await once(child, "exit");
  return status ?? 1;
}

async function ownDatabases() {
  const data = dataFolder();
  const scales = fs.existsSync(data) ? fs.readdirSync(data).filter((folder) => folder.startsWith("synthetic-")) : [];
  if (scales.length === 0)
    throw new Refusal(
      "Chưa có số liệu giả lập: npm run nguon -- synthesize --scale district",
      "There is no synthetic database yet: npm run nguon -- synthesize --scale district",
    );
  for (const scale of scales) opened.push(await openEmbedded(path.join(data, scale)));
  return opened.map(({ url }) => url);
}

process.chdir(root);
if (!names.includes(name)) {
  console.error(`npm run bench -- ${names.join("|")} [DATABASE…]`);
  process.exit(2);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child?.kill());
try {
  process.exitCode = await bench();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
for (const { close } of opened) await close();
