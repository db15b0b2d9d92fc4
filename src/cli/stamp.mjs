import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root } from "./places.mjs";

/** Makes something again only when what it is made from has changed since it was last made whole. */
export async function whenStale({ stamp, from, present }, make) {
  const file = path.join(root, stamp);
  const now = fingerprint(from);
  if (present.every((name) => fs.existsSync(path.join(root, name))) && read(file) === now) return false;
  fs.rmSync(file, { force: true });
  await make();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, now);
  return true;
}

/** One digest over the names and contents of all files at these places. */
export function fingerprint(places) {
  const all = places.flatMap((place) => files(path.join(root, place))).sort();
  return digest(all.map((file) => `${path.relative(root, file)} ${digest(fs.readFileSync(file))}`).join("\n"));
}

const digest = (content) => createHash("sha256").update(content).digest("hex");

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined);

function files(place) {
  if (!fs.existsSync(place) || path.basename(place) === "generated") return [];
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs.readdirSync(place).flatMap((name) => files(path.join(place, name)));
}
