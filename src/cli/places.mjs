import fs from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

/** The folder that holds what must outlive a restart: the database and the secrets. */
export const dataFolder = () => path.resolve(root, process.env.DATA_DIR || ".data");

/** Node 24 from the package `node`; the one that runs us where npm blocked that package's install script. */
export function runtime() {
  const installed = path.join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
  return fs.existsSync(installed) ? installed : process.execPath;
}

/** Settings kept in `.env`; what the environment already says wins. */
export function readSettings() {
  const file = path.join(root, ".env");
  if (fs.existsSync(file)) process.loadEnvFile(file);
}
