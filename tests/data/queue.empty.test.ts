import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, expect, it, onTestFinished } from "vitest";
import { db } from "@/data/db";
import { closeQueue, enqueue } from "@/data/queue";

afterAll(closeQueue);

const job = { name: "probe" } as const;

/** A process of its own that works on the queue; `said` waits for a line. */
function worker(mode: "hang" | "finish") {
  const args = ["--conditions=react-server", "--import", "tsx", "tests/support/queue-worker.ts", mode];
  const child: ChildProcess = spawn(process.execPath, args, { env: process.env, stdio: ["ignore", "pipe", "inherit"] });
  let heard = "";
  child.stdout?.on("data", (part) => {
    heard += part;
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const said = async (line: string, seconds: number) => {
    for (let tries = 0; !heard.includes(line); tries++) {
      if (tries > seconds * 10) throw new Error(`never said: ${line}; but ${heard}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  return { child, said, heard: () => heard };
}

it("work of a process killed with -9 is taken over by another, and done once", async () => {
  await db.$transaction((tx) => enqueue(tx, job, { mark: "one" }));
  const first = worker("hang");
  await first.said("begun one", 30);
  first.child.kill("SIGKILL");
  await once(first.child, "close");
  const second = worker("finish");
  await second.said("done one", 60);
  await new Promise((done) => setTimeout(done, 3_000));
  expect(second.heard().match(/begun one/g)).toHaveLength(1);
}, 120_000);

it("what is not written is not worked on either", async () => {
  const undone = db.$transaction(async (tx) => {
    await enqueue(tx, job, { mark: "never" });
    throw new Error("the change is refused");
  });
  await expect(undone).rejects.toThrow("refused");
  await db.$transaction((tx) => enqueue(tx, job, { mark: "after" }));
  const one = worker("finish");
  await one.said("done after", 30);
  expect(one.heard()).not.toContain("never");
}, 60_000);
