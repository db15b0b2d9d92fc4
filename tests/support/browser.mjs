// Which Chromium the journeys use: the system's if it starts, else the one inside the npm package @sparticuz/chromium.
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import zlib from "node:zlib";
import { root } from "../../src/cli/places.mjs";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const always = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const quiet = ["--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"];

/** Playwright's launch options. Trying takes a second, so the answer is kept for the processes that follow. */
export function browserOptions() {
  process.env.NGUON_TEST_BROWSER ??= JSON.stringify(find());
  const { executablePath, env, args } = JSON.parse(process.env.NGUON_TEST_BROWSER);
  return { executablePath, env: { ...process.env, ...env }, args: [...args, ...always, ...quiet] };
}

function find() {
  const given = process.env.BUNDLED_CHROMIUM ? [] : [process.env.CHROMIUM_PATH, ...installed];
  const system = given.find((program) => program && existsSync(program) && starts(program));
  return system ? { executablePath: system, env: {}, args: [] } : packaged();
}

const starts = (program) => {
  const page = ["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "data:text/html,<p>ready"];
  return spawnSync(program, page, { encoding: "utf8", timeout: 30_000 }).stdout?.includes("ready");
};

function packaged() {
  const folder = path.join(root, "node_modules/.cache/chromium");
  const executablePath = path.join(folder, "chromium");
  if (!existsSync(executablePath)) unpack(folder);
  const env = { LD_LIBRARY_PATH: path.join(folder, "al2023/lib") };
  return { executablePath, env, args: ["--headless=shell", "--no-zygote", "--disable-gpu"] };
}

/** Made aside and renamed, since two runs may unpack at once. */
function unpack(folder) {
  const half = `${folder}.${process.pid}`;
  const packed = path.resolve(createRequire(import.meta.url).resolve("@sparticuz/chromium"), "../../../bin");
  const content = (name) => zlib.brotliDecompressSync(readFileSync(path.join(packed, `${name}.br`)));
  mkdirSync(path.join(half, "al2023"), { recursive: true });
  writeFileSync(path.join(half, "chromium"), content("chromium"));
  chmodSync(path.join(half, "chromium"), 0o755);
  for (const [name, into] of [
    ["al2023", "al2023"],
    ["swiftshader", "."],
  ])
    execFileSync("tar", ["xf", "-", "-C", path.join(half, into)], { input: content(`${name}.tar`) });
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
}
