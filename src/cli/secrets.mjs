import { randomBytes, randomInt } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** What must stay the same across restarts, as environment variables: given ones win, the others are made once and kept. */
export function keptSecrets(data) {
  const key = () => randomBytes(32).toString("base64");
  return {
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || kept(data, "nextauth.secret", key),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
      process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || kept(data, "actions.key", key),
    // Kept apart from every backup: without it sealed values are lost, with it they are open.
    NGUON_DATA_KEY: process.env.NGUON_DATA_KEY || kept(data, "data.key", key),
    NGUON_DEMO_PASSWORD:
      process.env.NGUON_DEMO_PASSWORD || kept(data, "demo.password", () => randomBytes(9).toString("base64url")),
  };
}

const firstRun = "first-run.token";
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** What opens the form of the first run, once: kept until somebody can sign in. 77 bits, to be typed from a screen. */
export function firstRunToken(data) {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return kept(data, firstRun, () => Array.from({ length: 4 }, group).join("-"));
}

export const forgetFirstRun = (data) => fs.rmSync(path.join(data, firstRun), { force: true });

function kept(data, name, make) {
  const file = path.join(data, name);
  fs.mkdirSync(data, { recursive: true });
  if (!fs.existsSync(file)) {
    // Written aside and linked: a process killed here leaves no half secret, and of two at once the first wins.
    const aside = `${file}.${process.pid}`;
    fs.writeFileSync(aside, make(), { mode: 0o600 });
    try {
      fs.linkSync(aside, file);
    } catch (error) {
      if (error.code !== "EEXIST") fs.renameSync(aside, file);
    }
    fs.rmSync(aside, { force: true });
  }
  return fs.readFileSync(file, "utf8");
}
