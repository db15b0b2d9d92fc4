import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { debianPrograms } from "./support/debian.mjs";

const at = (place: string) => fileURLToPath(new URL(place, import.meta.url));

const tests = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

// The same files on each PostgreSQL at hand: on the one we ship and on the one a server would have.
const rows = (name: string) => ({
  extends: true as const,
  test: {
    name,
    include: tests("access", "cli", "data", "features"),
    globalSetup: [at("support/cluster-setup.ts")],
    setupFiles: [at("support/own-database.ts")],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  root: at(".."),
  resolve: { alias: { "@": at("../src"), "server-only": at("support/nothing.ts") } },
  test: {
    projects: [
      { extends: true, test: { name: "domain", include: tests("domain", "text", "ui") } },
      { extends: true, test: { name: "house", include: tests("house"), testTimeout: 60_000 } },
      rows("rows-18"),
      ...(debianPrograms() ? [rows("rows-debian")] : []),
      {
        extends: true,
        test: {
          name: "start",
          include: tests("start"),
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
