import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { account } from "./embedded-run.mjs";
import { Refusal } from "./refusal.mjs";

/** Makes the cluster if there is none; answers the superuser's password. Made aside and renamed: never seen half made. */
export async function createCluster({ cluster, secret, major }, run) {
  const exists = fs.existsSync(path.join(cluster, "PG_VERSION"));
  if (exists && !fs.existsSync(secret))
    throw new Refusal(
      `Thiếu tệp mật khẩu ${secret} của cơ sở dữ liệu đã có.`,
      `The file ${secret}, the password of the existing database, is missing.`,
    );
  if (!exists) await makeAside(cluster, secret, major, run);
  return fs.readFileSync(secret, "utf8");
}

async function makeAside(cluster, secret, major, run) {
  const half = `${cluster}.new`;
  const given = `${half}.password`;
  for (const name of [half, given]) fs.rmSync(name, { recursive: true, force: true });
  fs.mkdirSync(half, { mode: 0o700 });
  fs.writeFileSync(given, randomBytes(18).toString("base64url"), { mode: 0o600 });
  const { uid, gid } = account();
  if (uid) for (const name of [half, given]) fs.chownSync(name, uid, gid);
  const made = await run("initdb", [
    ...["-D", half, "-U", "postgres", "-A", "scram-sha-256", `--pwfile=${given}`, "-E", "UTF8", "--locale=C"],
    // The same order of letters on every machine; older servers know no provider of their own.
    ...(major >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : []),
    "--data-checksums",
  ]);
  if (made.status === 0) {
    fs.writeFileSync(secret, fs.readFileSync(given), { mode: 0o600 });
    fs.renameSync(half, cluster);
  }
  for (const name of [half, given]) fs.rmSync(name, { recursive: true, force: true });
  if (made.status !== 0)
    throw new Refusal(`Không tạo được cơ sở dữ liệu trong ${cluster}.`, `The database could not be made: ${made.said}`);
}
