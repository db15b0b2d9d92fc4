import fs from "node:fs";
import path from "node:path";
import { root } from "./places.mjs";
import { Refusal } from "./refusal.mjs";

/** `npm ci`, when what is installed is not what the lock file says. */
export async function install(run) {
  if (isInstalled()) return;
  console.error("Đang cài đặt các gói… / Installing packages…");
  const node = process.env.npm_node_execpath || process.execPath;
  // Building needs the development packages, whatever NODE_ENV says.
  const given = { NODE_ENV: "development" };
  await run(node, [npmProgram(), "ci", "--include=dev", "--no-audit", "--no-fund"], given);
}

// npm writes down what it installed, last of all: an interrupted installation has no such file.
function isInstalled() {
  const written = path.join(root, "node_modules/.package-lock.json");
  if (!fs.existsSync(written)) return false;
  const [wanted, found] = [path.join(root, "package-lock.json"), written].map(
    (file) => JSON.parse(fs.readFileSync(file, "utf8")).packages,
  );
  const names = new Set([...Object.keys(wanted), ...Object.keys(found)]);
  names.delete("");
  return [...names].every((name) => isSame(wanted[name], found[name]));
}

// A package for another platform is in the lock file only, and marked as optional.
function isSame(wanted, found) {
  if (!wanted) return false;
  if (!found) return wanted.optional === true;
  return wanted.version === found.version && wanted.integrity === found.integrity;
}

/** npm names itself when it runs us; else it is looked for beside Node and on the path. */
function npmProgram() {
  if (process.env.npm_execpath?.endsWith("npm-cli.js")) return process.env.npm_execpath;
  const folders = [path.dirname(process.execPath), ...(process.env.PATH ?? "").split(path.delimiter)];
  const places = folders.flatMap((folder) => [
    path.join(folder, "npm"),
    path.join(folder, "node_modules/npm/bin/npm-cli.js"),
  ]);
  const found = places.filter((place) => fs.existsSync(place)).map((place) => fs.realpathSync(place));
  const program = found.find((place) => place.endsWith("npm-cli.js"));
  if (program) return program;
  throw new Refusal("Không tìm thấy npm. Hãy chạy bằng “npm start”.", 'npm was not found. Run this by "npm start".');
}
