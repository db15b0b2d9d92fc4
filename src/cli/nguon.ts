import { failureOf } from "@/data/failure";
import { closeDatabase } from "@/data/installation/close";
import { type Command, Misused, Refused, said } from "./command";
import { anonymise } from "./commands/anonymise";
import { backup } from "./commands/backup";
import { exportSheet } from "./commands/export";
import { rebuild } from "./commands/rebuild";
import { restore } from "./commands/restore";
import { settingSet } from "./commands/setting-set";
import { synthesize } from "./commands/synthesize";
import { tokenCreate } from "./commands/token-create";
import { tokenRevoke } from "./commands/token-revoke";
import { userAdd } from "./commands/user-add";
import { userDisable } from "./commands/user-disable";
import { userPassword } from "./commands/user-password";
import { userSessionsEnd } from "./commands/user-sessions-end";
import { verify } from "./commands/verify";
import { watch } from "./commands/watch";
import { stopped } from "./stopped";

/** A command is one file and one line here. */
const commands: Record<string, Command> = {
  "user add": userAdd,
  "user disable": userDisable,
  "user password": userPassword,
  "user sessions end": userSessionsEnd,
  "token create": tokenCreate,
  "token revoke": tokenRevoke,
  "setting set": settingSet,
  backup,
  restore,
  verify,
  anonymise,
  export: exportSheet,
  rebuild,
  synthesize,
  watch,
};

const given = process.argv.slice(2);
process.exitCode = await runCommand(given);
await closeDatabase();

async function runCommand(words: string[]): Promise<0 | 1 | 2> {
  const name = Object.keys(commands).find((known) => `${words.join(" ")} `.startsWith(`${known} `));
  const command = name === undefined ? undefined : commands[name];
  if (name === undefined || !command) return explainUsage(Object.entries(commands));
  try {
    await command.run(words.slice(name.split(" ").length));
    return 0;
  } catch (error) {
    if (error instanceof Refused) return refuse(error.message);
    const failure = failureOf(error);
    if (failure) return refuse(stopped[failure]);
    if (isMisuse(error)) return explainUsage([[name, command]], error.message);
    throw error;
  }
}

function refuse(reason: string) {
  console.error(reason);
  return 1 as const;
}

function explainUsage(known: [string, Command][], reason?: string) {
  if (reason) console.error(reason);
  console.error(said("Cách dùng:", "Usage:"));
  for (const [name, { usage }] of known) console.error(`  npm run nguon -- ${name} ${usage}`);
  return 2 as const;
}

function isMisuse(error: unknown): error is Error {
  if (error instanceof Misused) return true;
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
