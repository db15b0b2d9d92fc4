import { randomInt } from "node:crypto";
import net from "node:net";
import { Refusal } from "./refusal.mjs";

/** The port of the address to serve: PORT, else 3000. */
export function chosenPort(given = process.env.PORT || "3000") {
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Refusal(
    `PORT phải là một số từ 1 đến 65535, không phải “${given}”.`,
    `PORT must be a number from 1 to 65535, not "${given}".`,
  );
}

export async function refuseTakenPort(port, host) {
  const problem = await tryListening(port, host);
  if (problem === undefined) return;
  if (problem === "EADDRINUSE")
    throw new Refusal(
      `Cổng ${port} đang được dùng. Đặt PORT sang cổng khác.`,
      `Port ${port} is in use. Set PORT to another one.`,
    );
  throw new Refusal(
    `Không mở được cổng ${port}${host ? ` trên ${host}` : ""} (${problem}). Đặt PORT hoặc HOST khác.`,
    `Port ${port}${host ? ` on ${host}` : ""} cannot be opened (${problem}). Set another PORT or HOST.`,
  );
}

/** A free port below those that systems hand out by themselves, which anybody might be given a moment later. */
export async function freePort() {
  for (;;) {
    const port = randomInt(15_000, 30_000);
    if ((await tryListening(port)) === undefined) return port;
  }
}

/** Whether anything answers there within a second. */
export const answers = (port, host = "127.0.0.1") =>
  new Promise((resolve) => {
    const socket = net.connect(port, host);
    socket.setTimeout(1000, () => socket.destroy());
    socket.once("connect", () => resolve(true) || socket.destroy());
    socket.once("error", () => resolve(false)).once("close", () => resolve(false));
  });

const tryListening = (port, host) =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", (error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
