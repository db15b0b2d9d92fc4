// `npm run nguon -- COMMAND`: opens the database that `npm start` would, then runs the command against it.
// Standard output belongs to the command alone: everything said here goes to standard error.
import { once } from "node:events";
import { end, startNode, stepper } from "./children.mjs";
import { openDatabase } from "./database.mjs";
import { install } from "./install.mjs";
import { generateClient } from "./outputs.mjs";
import { dataFolder, readSettings, root, runtime } from "./places.mjs";
import { explain } from "./refusal.mjs";
import { keptSecrets } from "./secrets.mjs";

const refused = 1;
const operatorsFolder = process.cwd();
let opening;
let command;
let leaving = false;

async function runCommand(given) {
  readSettings();
  const { run } = stepper({ env: process.env, stdout: process.stderr });
  await install(run);
  opening = openDatabase(console.error);
  const { url } = await opening;
  await generateClient(run);
  const { migrate } = await import("../../prisma/migrate.mjs");
  await migrate(url);
  // INIT_CWD, as npm calls it: file names in a command are meant from where the operator stands.
  const env = { INIT_CWD: operatorsFolder, ...process.env, ...keptSecrets(dataFolder()), DATABASE_URL: url };
  const script = ["--conditions=react-server", "--import", "tsx", "src/cli/nguon.ts"];
  command = startNode(runtime(), [...script, ...given], { env, stdin: "inherit" });
  const [status, signal] = await once(command, "exit");
  if (signal && !leaving) console.error(`Lệnh bị dừng giữa chừng (${signal}). / The command was stopped (${signal}).`);
  return status ?? refused;
}

async function leave(code) {
  if (leaving) return;
  leaving = true;
  await end(command);
  if (!process.env.DATABASE_URL) await (await opening?.catch(() => undefined))?.close();
  process.exitCode = code;
  process.exit();
}

process.chdir(root);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => leave(refused));
try {
  await leave(await runCommand(process.argv.slice(2)));
} catch (error) {
  if (!leaving) console.error(explain(error));
  await leave(refused);
}
