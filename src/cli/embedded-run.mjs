import { spawn } from "node:child_process";
import fs from "node:fs";

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses root: then an account that every Unix has. */
export function account() {
  if (!isRoot) return {};
  const accounts = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const [, , uid, gid] = accounts.find(([name]) => name === "nobody") ?? ["", "", "65534", "65534"];
  return { uid: Number(uid), gid: Number(gid) };
}

/** Runs one of PostgreSQL's programs to its end; answers its status and what it said. */
export const runProgram = (program, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account(),
      cwd: "/",
      // Of its own session: a Ctrl-C in the terminal must not tear a cluster that is being made or stopped.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      // Nothing of ours: the account it runs as may be shared, and sees the environment.
      env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR ?? "/tmp", LC_ALL: "C" },
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => {
        said += part;
      });
    child.once("error", reject).once("close", (status) => resolve({ status, said }));
  });
