import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { migrate } from "../../../prisma/migrate.mjs";
import { openEmbedded } from "../embedded.mjs";
import { dataFolder, root } from "../places.mjs";

export type OwnDatabase = {
  readonly url: string;
  /** What to set before `npm start` to serve it. */
  readonly setting: string;
  readonly close: () => Promise<unknown>;
};

/**
 * The database to fill: that of DATABASE_URL where the operator named one. Else a cluster in a data folder of its own
 * beside the product's: `npm start` opens it by its folder, whereas a database inside the product's would need its port.
 */
export async function openOwn(name: string): Promise<OwnDatabase> {
  const given = process.env.DATABASE_URL ?? "";
  if (!isEmbedded(given)) return { url: given, setting: "DATABASE_URL=…", close: async () => {} };
  const folder = path.join(dataFolder(), name);
  const { url, close } = await openEmbedded(folder, {
    // The least log: rows written into files of one transaction need none, since all of it is kept or nothing.
    settings: [
      "max_connections=100",
      "shared_buffers=512MB",
      "max_wal_size=4GB",
      "wal_level=minimal",
      "max_wal_senders=0",
    ],
  });
  await migrate(url);
  const short = path.relative(root, folder);
  return { url, setting: `DATA_DIR=${short.startsWith("..") ? folder : short}`, close };
}

/** Whether an address is that of the product's own cluster, told by its generated password. */
function isEmbedded(url: string) {
  const { password } = new URL(url);
  const data = dataFolder();
  const secrets = readdirSync(data).filter((name) => /^pg\d+\.password$/.test(name));
  return secrets.some((name) => readFileSync(path.join(data, name), "utf8") === decodeURIComponent(password));
}
