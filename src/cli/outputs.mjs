import { runtime } from "./places.mjs";
import { whenStale } from "./stamp.mjs";

/** The Prisma client, made from the models. */
export const generateClient = (run) =>
  whenStale(
    {
      stamp: "src/data/generated/.made-from",
      from: ["prisma/models", "prisma/prisma.config.ts", "package-lock.json"],
      present: ["src/data/generated/client.ts"],
    },
    () =>
      run(runtime(), ["prisma/cli.mjs", "generate", "--config", "prisma/prisma.config.ts"], {
        // Generating asks no database, yet the configuration wants an address.
        DATABASE_URL: process.env.DATABASE_URL || "postgresql://nobody@127.0.0.1/nothing",
      }),
  );

/** The pages, as `next start` serves them. */
export const buildPages = (run, env = {}) =>
  whenStale(
    {
      stamp: ".next/.made-from",
      from: ["src", "prisma/models", "public", "next.config.ts", "tsconfig.json", "package.json", "package-lock.json"],
      present: [".next/BUILD_ID"],
    },
    () => run(runtime(), ["node_modules/next/dist/bin/next", "build"], env),
  );
