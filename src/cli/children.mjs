import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./places.mjs";
import { Refusal } from "./refusal.mjs";

const endWithParent = pathToFileURL(path.join(import.meta.dirname, "end-with-parent.mjs")).href;

/** Starts a Node program that cannot outlive this process. */
export function startNode(
  node,
  args,
  { env = process.env, stdin = "ignore", stdout = "inherit", stderr = "inherit", apart = false } = {},
) {
  return spawn(node, ["--import", endWithParent, ...args], {
    cwd: root,
    env: { ...env, NGUON_PARENT: String(process.pid) },
    // Apart: a Ctrl-C in the terminal reaches only us, and we stop the child in its turn.
    detached: apart && process.platform !== "win32",
    stdio: [stdin, stdout, stderr, "ipc"],
  });
}

/** Runs one Node program after another; never synchronously, since a signal must be heard meanwhile. */
export function stepper({ env, stdout }) {
  let step;
  let stopped = false;
  const run = async (node, args, more = {}) => {
    if (stopped) return forever();
    step = startNode(node, args, { env: { ...env, ...more }, stdout });
    const [status, signal] = await once(step, "exit");
    if (stopped) return forever();
    if (status !== 0) throw failed(args, status ?? signal);
  };
  const stop = () => {
    stopped = true;
    return end(step);
  };
  return { run, stop };
}

/** Asks a child to end, and ends it when it has not within some seconds. */
export async function end(child, seconds = 5) {
  if (!running(child)) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
  await ended;
  clearTimeout(timer);
}

const failed = (args, status) => {
  const what = args
    .filter((arg) => !arg.startsWith("-"))
    .map((arg) => path.basename(arg))
    .join(" ");
  return new Refusal(
    `Bước “${what}” thất bại (${status}); xem thông báo ở trên.`,
    `The step "${what}" failed (${status}); see what it says above.`,
  );
};

const running = (child) => child && child.exitCode === null && child.signalCode === null;

// Whoever waits for a step while everything is being stopped has nothing more to do.
const forever = () => new Promise(() => {});
