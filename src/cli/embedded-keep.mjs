import { freeMegabytes, isFull } from "./disk.mjs";
import { Refusal } from "./refusal.mjs";

/** Seconds before the next attempt, by how many failed; the last one for all beyond. */
const pauses = [0, 0.5, 1, 2, 4, 8, 15];
const mostFailures = 12;
/** A server that lived this long before it died has come back. In milliseconds. */
const wellAfter = 60_000;

/**
 * Starts an opened cluster again whenever it dies, with a growing pause: on a full disk for as long as it takes, else up
 * to twelve times in a row, after which it calls `giveUp` with a refusal. Answers how to stop.
 */
export function keepRunning(cluster, { say, giveUp }) {
  let stopped = false;
  let held;
  let failures = 0;

  async function watch() {
    await life();
    while (!stopped) {
      const diedAt = performance.now();
      say(...died);
      if (await raise()) await life(diedAt);
    }
  }

  /** One life of the server. A short one counts as a failure, or a server that dies at once would be started for ever. */
  async function life(diedBefore) {
    const since = performance.now();
    held = await hold(cluster.admin);
    if (held && diedBefore) say(...revived(diedBefore));
    await held?.gone;
    failures = performance.now() - since > wellAfter ? 0 : failures + 1;
  }

  /** Tries until the server runs again; answers whether it does. */
  async function raise() {
    for (let told; !stopped; failures++) {
      await pause(failures);
      const problem = stopped || (await refusalOf(cluster.revive()));
      if (!problem) return true;
      told = stopped || tell(problem, told);
    }
    return false;
  }

  /** Says a reason once, however often it holds; after too many failures gives up, unless it is for want of room. */
  function tell(problem, told) {
    const isFor = isFull(cluster.folder) ? "room" : "other";
    if (isFor !== told) say(...(isFor === "room" ? waitsForRoom(cluster.folder) : [problem.message]));
    stopped = isFor === "other" && failures + 1 >= mostFailures;
    if (stopped) giveUp(givenUp(problem));
    return isFor;
  }

  watch();
  return async () => {
    stopped = true;
    await held?.end();
  };
}

const pause = (failures) => new Promise((done) => setTimeout(done, 1000 * (pauses[failures] ?? pauses.at(-1))));

const refusalOf = (work) =>
  work.then(
    () => undefined,
    (error) => error,
  );

/** A connection whose end tells that the server died; nothing where none is to be had. */
async function hold(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, application_name: "nguon watch" });
  const gone = new Promise((resolve) => client.once("end", resolve).on("error", resolve));
  try {
    await client.connect();
    return { gone, end: () => client.end().catch(() => {}) };
  } catch (error) {
    if (error.code !== "57P03") return undefined;
    await new Promise((done) => setTimeout(done, 100)); // it is recovering
    return hold(url);
  }
}

const died = ["Cơ sở dữ liệu đã dừng; đang khởi động lại.", "The database has stopped; it is being started again."];

const revived = (since) => {
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  return [`Cơ sở dữ liệu đã chạy lại sau ${seconds} giây.`, `The database runs again, after ${seconds} seconds.`];
};

const waitsForRoom = (folder) => [
  `Đĩa chứa ${folder} đã đầy (còn ${freeMegabytes(folder)} MB): cơ sở dữ liệu tự chạy lại khi có chỗ.`,
  `The disk of ${folder} is full (${freeMegabytes(folder)} MB free): the database starts by itself once there is room.`,
];

const givenUp = ({ message }) =>
  new Refusal(
    `Cơ sở dữ liệu không khởi động lại được sau ${mostFailures} lần thử.`,
    `The database could not be started again in ${mostFailures} attempts.\n${message}`,
  );
