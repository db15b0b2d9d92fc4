// The Prisma command line, with the schema engine in WebAssembly where the native one could not be downloaded.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const prisma = require.resolve("prisma/package.json");
const engines = path.dirname(require.resolve("@prisma/engines/package.json", { paths: [path.dirname(prisma)] }));
const isNative = readdirSync(engines).some((name) => name.startsWith("schema-engine-"));
const env = { ...process.env };
if (!isNative && process.platform !== "win32")
  env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, "schema-engine.mjs");

const { status } = spawnSync(
  process.execPath,
  [path.join(path.dirname(prisma), "build/index.js"), ...process.argv.slice(2)],
  { stdio: "inherit", env },
);
process.exit(status ?? 1);
