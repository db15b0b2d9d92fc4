import { beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { failureOf } from "@/data/failure";

/** The database as a process of its own kind opens it. */
async function opened(runtime: string) {
  vi.resetModules();
  vi.stubEnv("NEXT_RUNTIME", runtime);
  return (await import("@/data/db")).db;
}

const patience = async (runtime: string) => {
  const [row] = await (await opened(runtime)).$queryRaw<{ ms: string }[]>`
    SELECT setting AS ms FROM pg_settings WHERE name = 'statement_timeout'`;
  return Number(row?.ms);
};

beforeEach(() => vi.unstubAllEnvs());

it("gives the web process 15 seconds for a statement, and commands all the time they take", async () => {
  expect(await patience("nodejs")).toBe(15_000);
  expect(await patience("")).toBe(0);
});

it.each([
  ["nodejs", "failure.databaseAway"],
  ["", 1],
])(
  "gives a transaction of the web process 20 seconds, one of a command what it takes to count a nation: “%s”",
  async (runtime, told) => {
    const db = await opened(runtime);
    await db.$queryRaw`SELECT 1`;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const counted = db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT 1`;
      vi.advanceTimersByTime(600_000);
      return tx.$executeRaw`SELECT 1`;
    });
    expect(await counted.catch(failureOf).finally(vi.useRealTimers)).toBe(told);
  },
);

it.each([
  ["nodejs", 15_000],
  ["", 60_000],
])("waits for a connection 15 seconds for a page, and a minute for a command: “%s”", async (runtime, patient) => {
  await opened(runtime);
  const { pool } = await import("@/data/pool");
  const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  onTestFinished(() => {
    vi.useRealTimers();
    for (const one of held) one.release();
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const waits = pool.connect().then(() => undefined, failureOf);
  const still = Symbol("still waiting");
  const soon = () => Promise.race([waits, new Promise((done) => setImmediate(done, still))]);
  vi.advanceTimersByTime(patient - 1);
  expect(await soon()).toBe(still);
  vi.advanceTimersByTime(2);
  expect(await soon()).toBe("failure.databaseAway");
});

it("has no statement compiled, which takes longer than any page it was meant to save time for", async () => {
  expect(await (await opened("nodejs")).$queryRaw`SHOW jit`).toEqual([{ jit: "off" }]);
});

it("is told to be away when a statement takes too long", async () => {
  const db = await opened("nodejs");
  const slow = db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL statement_timeout = 50`;
    await tx.$queryRaw`SELECT pg_sleep(5)::text`;
  });
  expect(await slow.catch(failureOf)).toBe("failure.databaseAway");
});
