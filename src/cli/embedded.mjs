// The product's own PostgreSQL: made once, attached to when a killed run left it behind, stopped by whoever leaves last.
import fs from "node:fs";
import path from "node:path";
import { createCluster } from "./embedded-create.mjs";
import { programsAndCluster } from "./embedded-home.mjs";
import { ownDatabase } from "./embedded-roles.mjs";
import { runProgram } from "./embedded-run.mjs";
import { freePort } from "./port.mjs";
import { enter, inTurn } from "./presence.mjs";
import { Refusal } from "./refusal.mjs";

/**
 * Opens the cluster under the folder `data`, starting it unless it runs already.
 * `bin` names a folder of other PostgreSQL programs than the package's; `settings` are for the server it starts.
 * Answers the address of the product's database (`url`), that of the superuser (`admin`), whether somebody else
 * uses the cluster too (`shared`) and how to `close` it.
 */
export function openEmbedded(data, { bin, settings = ["max_connections=100"] } = {}) {
  fs.mkdirSync(data, { recursive: true });
  return inTurn(data, "opening", async () => {
    const home = await programsAndCluster(data, bin);
    const run = (program, args) => runProgram(path.join(home.bin, program), args);
    const password = await createCluster(home, run);
    if (!(await isRunning(home.cluster, run))) await start(home.cluster, settings, run);
    const [, , , port] = fs.readFileSync(path.join(home.cluster, "postmaster.pid"), "utf8").split("\n");
    const admin = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
    const url = await ownDatabase(admin);
    const presence = await enter(data, "user");
    const shared = (await presence.others("user")).length > 0;
    return { url, admin, shared, close: () => close(data, presence, home.cluster, run) };
  });
}

/** Leaves the cluster; the last to leave turns it off. Answers whether it did. */
const close = (data, presence, cluster, run) =>
  inTurn(data, "opening", async () => {
    presence.leave();
    if ((await presence.others("user")).length > 0) return false;
    return (await run("pg_ctl", ["-D", cluster, "-m", "fast", "-w", "-t", "30", "stop"])).status === 0;
  });

const isRunning = async (cluster, run) => (await run("pg_ctl", ["-D", cluster, "status"])).status === 0;

async function start(cluster, settings, run) {
  const log = path.join(cluster, "server.log");
  const given = ["listen_addresses=127.0.0.1", "unix_socket_directories=''", ...settings].map(
    (setting) => `-c ${setting}`,
  );
  const options = ["-p", await freePort(), ...given].join(" ");
  const started = await run("pg_ctl", ["-D", cluster, "-w", "-t", "60", "-l", log, "-o", options, "start"]);
  if (started.status === 0) return;
  const last = fs.existsSync(log) ? fs.readFileSync(log, "utf8").slice(-800) : "";
  throw new Refusal(
    `Cơ sở dữ liệu trong ${cluster} không khởi động được.`,
    `The database in ${cluster} did not start: ${started.said}${last}`,
  );
}
