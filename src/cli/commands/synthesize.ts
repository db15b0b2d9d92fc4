import { parseArgs } from "node:util";
import { type Command, Misused, said } from "../command";
import { aboutPassword, readPassword } from "../read-password";
import { fill } from "../synthesize/fill";
import { openOwn } from "../synthesize/own-database";
import { progress } from "../synthesize/progress";
import { isScale, scales } from "../synthesize/scales";
import { sayWhenStopped } from "../synthesize/stopping";

const options = {
  scale: { type: "string" },
  seed: { type: "string", default: "1" },
  "password-stdin": { type: "boolean" },
} as const;

/** Fills a database of its own with figures that nobody reported, at the size of a district, a province or the nation. */
export const synthesize: Command = {
  usage: `--scale ${Object.keys(scales).join("|")} [--seed NUMBER] [--password-stdin]`,
  async run(given) {
    const { scale: name, seed, "password-stdin": isGiven } = parseArgs({ args: given, options }).values;
    if (!isScale(name)) throw new Misused(said("Thiếu --scale.", "--scale is missing."));
    if (!/^\d{1,9}$/.test(seed)) throw new Misused(said("--seed phải là số nguyên.", "--seed must be a whole number."));
    const password = await readPassword(isGiven);
    const { url, setting, close } = await openOwn(`synthetic-${name}`);
    const kept = sayWhenStopped(close);
    try {
      const logins = await fill(url, { scale: scales[name], seed: Number(seed), password, tell: progress(), kept });
      for (const { email, code } of logins) console.log(`${email.padEnd(20)}${code ?? ""}`);
      for (const line of aboutPassword(password, isGiven)) console.log(line);
      console.log(said(`Để mở: ${setting} npm start`, `To serve it: ${setting} npm start`));
    } finally {
      kept();
      await close();
    }
  },
};
