// The product's own PostgreSQL: made once, attached to when a killed run left it behind, stopped by whoever leaves last.
import fs from "node:fs";
import path from "node:path";
import { refuseFullDisk } from "./disk.mjs";
import { createCluster } from "./embedded-create.mjs";
import { programsAndCluster } from "./embedded-home.mjs";
import { ownDatabase } from "./embedded-roles.mjs";
import { runProgram } from "./embedded-run.mjs";
import { answers, freePort } from "./port.mjs";
import { enter, inTurn } from "./presence.mjs";
import { Refusal } from "./refusal.mjs";

/**
 * Opens the cluster under the folder `data`, starting it unless it runs already.
 * `bin` names a folder of other PostgreSQL programs than the package's; `settings` are for the server it starts.
 * Answers the address of the product's database (`url`), that of the superuser (`admin`), the `folder` of its rows, whether somebody else
 * uses the cluster too (`shared`), how to `revive` it at the same address once it died, and how to `close` it.
 */
export function openEmbedded(data, { bin, settings = ["max_connections=100"] } = {}) {
  fs.mkdirSync(data, { recursive: true });
  return inTurn(data, "opening", async () => {
    const home = await programsAndCluster(data, bin);
    const run = (program, args) => runProgram(path.join(home.bin, program), args);
    const runs = await isRunning(home.cluster, run);
    if (!runs) refuseFullDisk(home.cluster);
    const password = await createCluster(home, run);
    if (!runs) await start(home.cluster, await freePort(), settings, run);
    const port = Number(fs.readFileSync(path.join(home.cluster, "postmaster.pid"), "utf8").split("\n")[3]);
    const admin = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
    const url = await ownDatabase(admin);
    const presence = await enter(data, "user");
    const shared = (await presence.others("user")).length > 0;
    const revive = () => inTurn(data, "opening", () => startAgain(home.cluster, port, settings, run));
    return { url, admin, shared, folder: home.cluster, revive, close: () => close(data, presence, home.cluster, run) };
  });
}

/** At the port that whoever uses it knows. Of several who noticed, one starts it. */
async function startAgain(cluster, port, settings, run) {
  if (await answers(port)) return;
  forgetDead(cluster);
  await start(cluster, port, settings, run);
}

/** A dead server that nobody buried (a container's first process often does not) would pass for a running one. */
function forgetDead(cluster) {
  const file = path.join(cluster, "postmaster.pid");
  const pid = fs.existsSync(file) ? Number.parseInt(fs.readFileSync(file, "utf8"), 10) : Number.NaN;
  const stat = `/proc/${pid}/stat`;
  if (fs.existsSync(stat) && /\) Z /.test(fs.readFileSync(stat, "utf8"))) fs.rmSync(file);
}

/** Leaves the cluster; the last to leave turns it off. Answers whether it did. */
const close = (data, presence, cluster, run) =>
  inTurn(data, "opening", async () => {
    presence.leave();
    if ((await presence.others("user")).length > 0) return false;
    return (await run("pg_ctl", ["-D", cluster, "-m", "fast", "-w", "-t", "30", "stop"])).status === 0;
  });

const isRunning = async (cluster, run) => (await run("pg_ctl", ["-D", cluster, "status"])).status === 0;

async function start(cluster, port, settings, run) {
  const log = path.join(cluster, "server.log");
  const given = ["listen_addresses=127.0.0.1", "unix_socket_directories=''", ...settings].map(
    (setting) => `-c ${setting}`,
  );
  const options = ["-p", port, ...given].join(" ");
  const started = await run("pg_ctl", ["-D", cluster, "-w", "-t", "60", "-l", log, "-o", options, "start"]);
  if (started.status === 0) return;
  const last = fs.existsSync(log) ? fs.readFileSync(log, "utf8").slice(-800) : "";
  throw new Refusal(
    `Cơ sở dữ liệu trong ${cluster} không khởi động được.`,
    `The database in ${cluster} did not start: ${started.said}${last}`,
  );
}
