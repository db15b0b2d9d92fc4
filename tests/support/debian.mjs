import fs from "node:fs";
import path from "node:path";

/** The programs of the newest PostgreSQL that Debian installed, if any. */
export function debianPrograms() {
  const home = "/usr/lib/postgresql";
  const versions = fs.existsSync(home) ? fs.readdirSync(home).sort((a, b) => Number(b) - Number(a)) : [];
  return versions
    .map((version) => path.join(home, version, "bin"))
    .find((bin) => fs.existsSync(path.join(bin, "initdb")));
}
