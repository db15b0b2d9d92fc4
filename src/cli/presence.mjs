import { randomUUID } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";

/**
 * Says that this process uses a folder, until it ends, however it ends. A mark is a file named after a listening
 * socket: the socket falls with its process, so a mark that nobody answers for is a dead one and is swept away.
 * Each mark belongs to one process, so sweeping can never remove somebody else's fresh one.
 */
export async function enter(folder, role) {
  const marks = path.join(folder, "present");
  const token = randomUUID();
  let settled = false;
  const guard = net.createServer((socket) => {
    socket.on("error", () => {});
    socket.end(`${token} ${settled ? "settled" : "arriving"}`);
  });
  await new Promise((done) => guard.listen(0, "127.0.0.1", done));
  guard.unref();
  const mine = `${role}.${guard.address().port}.${token}`;
  fs.mkdirSync(marks, { recursive: true });
  fs.writeFileSync(path.join(marks, mine), "");

  /** The others alive in this folder, by mark and state. */
  const others = async (ofRole) => {
    const names = fs.readdirSync(marks).filter((name) => name !== mine && (!ofRole || name.startsWith(`${ofRole}.`)));
    const asked = await Promise.all(names.map(async (name) => ({ name, state: await stateOf(name) })));
    for (const { name, state } of asked) if (!state) fs.rmSync(path.join(marks, name), { force: true });
    return asked.filter(({ state }) => state);
  };

  /**
   * Whether we are the only one of our role. Of several that arrive together the lowest mark stays; whoever looks
   * after another has settled withdraws, so that never two stay and never all withdraw.
   */
  const alone = async () => {
    const rivals = settled ? [] : await others(role);
    if (rivals.length === 0) {
      settled = true;
      return true;
    }
    if (rivals.some(({ name, state }) => state === "settled" || name < mine)) return false;
    await new Promise((done) => setTimeout(done, 30));
    return alone();
  };

  const leave = () => {
    fs.rmSync(path.join(marks, mine), { force: true });
    guard.close();
  };
  return { alone, others, leave };
}

/** Lets one process at a time act in a folder; one that dies meanwhile keeps nobody out. */
export async function inTurn(folder, role, act) {
  for (;;) {
    const mark = await enter(folder, role);
    try {
      if (await mark.alone()) return await act();
    } finally {
      mark.leave();
    }
    await new Promise((done) => setTimeout(done, 50 + Math.random() * 100));
  }
}

async function stateOf(mark) {
  const [, port, token] = mark.split(".");
  const [said, state] = (await hear(Number(port))).split(" ");
  return said === token ? state : undefined;
}

const hear = (port) =>
  new Promise((resolve) => {
    let said = "";
    const socket = net.connect(port, "127.0.0.1");
    socket.setTimeout(5000, () => socket.destroy());
    socket.on("data", (part) => {
      said += part;
    });
    socket.on("error", () => {}).on("close", () => resolve(said));
  });
