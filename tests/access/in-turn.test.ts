import { expect, it, vi } from "vitest";
import { inTurn } from "@/access/in-turn";
import { languageCookie } from "@/text/language";

const request = new Request("http://localhost/a.docx", { headers: { cookie: `${languageCookie}=en` } });
const done = async () => new Response("file");

/** Of a person each time another, where it does not matter who. */
let persons = 0;
const somebody = () => ({ userId: ++persons });
const ask = (who = somebody()) => inTurn(request, who, done);

/** A file that is made until it is told to be finished. */
function long(who = somebody()) {
  let finish = () => {};
  const made = new Promise<void>((ok) => {
    finish = ok;
  });
  const answer = inTurn(request, who, async () => {
    await made;
    return new Response("file");
  });
  return { answer, finish };
}

it("makes three files at once, lets twelve wait, and tells others to come again", async () => {
  vi.useFakeTimers();
  const [first, ...others] = Array.from({ length: 3 }, () => long());
  const waiting = Array.from({ length: 12 }, () => ask());
  const refused = await ask();
  expect(refused.status).toBe(503);
  expect(refused.headers.get("Retry-After")).toBe("15");
  expect(await refused.text()).toContain("The server is making many report files");
  first?.finish();
  expect((await first?.answer)?.status).toBe(200);
  // All who waited come through the one place that is free.
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200));
  const late = [long(), ask()];
  await vi.advanceTimersByTimeAsync(10_001);
  expect((await (late[1] as Promise<Response>)).status).toBe(503);
  for (const { finish } of [...others, late[0] as ReturnType<typeof long>]) finish();
  vi.useRealTimers();
});

it("gives its place back where the making fails", async () => {
  const failing = () => inTurn(request, somebody(), () => Promise.reject(new Error("no figures")));
  for (let times = 0; times < 5; times++) await expect(failing()).rejects.toThrow("no figures");
  expect((await ask()).status).toBe(200);
});

it("lets one person make two and wait for three, and others in meanwhile", async () => {
  const one = somebody();
  const making = [long(one), long(one)];
  const waiting = Array.from({ length: 3 }, () => long(one));
  expect((await Promise.all(Array.from({ length: 25 }, () => ask(one)))).map(({ status }) => status)).toEqual(
    Array.from({ length: 25 }, () => 503),
  );
  expect((await ask()).status).toBe(200);
  // With the third place taken, somebody else waits and comes before the third of those who waited longer.
  const third = long();
  const other = ask();
  third.finish();
  expect((await other).status).toBe(200);
  for (const { finish } of [...making, ...waiting]) finish();
  const all = await Promise.all([...making, ...waiting].map(({ answer }) => answer));
  expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
});

/** A file of two pieces that is made while it is read. */
const streamed = (who: { userId: number }) =>
  inTurn(request, who, async (untilRead) => {
    const pieces = ["one", "two"].map((piece) => new TextEncoder().encode(piece));
    const body = new ReadableStream<Uint8Array>(
      {
        pull(to) {
          const next = pieces.shift();
          if (next) to.enqueue(next);
          else to.close();
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(untilRead(body) as ReadableStream<Uint8Array>);
  });

const ends: readonly (readonly [string, (answer: Response) => Promise<unknown>])[] = [
  ["was read to its end", (answer) => answer.text()],
  ["was let go", async (answer) => answer.body?.cancel()],
  ["lay there for a minute and nobody read it", () => vi.advanceTimersByTimeAsync(60_001)],
];

it.each(ends)("a file that is made while it is read keeps its place until it %s", async (_how, end) => {
  vi.useFakeTimers();
  const one = somebody();
  const [first, second] = [await streamed(one), await streamed(one)];
  const waiting = ask(one);
  await vi.advanceTimersByTimeAsync(9_000);
  const isStillOut = await Promise.race([waiting.then(() => false), vi.advanceTimersByTimeAsync(500).then(() => true)]);
  expect(isStillOut).toBe(true);
  await vi.advanceTimersByTimeAsync(600);
  expect((await waiting).status).toBe(503);
  await end(first);
  await end(second);
  expect((await ask(one)).status).toBe(200);
  const [again, more] = [await streamed(one), await streamed(one)];
  expect([again.status, more.status]).toEqual([200, 200]);
  for (const answer of [again, more]) await answer.text();
  vi.useRealTimers();
});
