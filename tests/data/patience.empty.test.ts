import { beforeEach, expect, it, vi } from "vitest";
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
