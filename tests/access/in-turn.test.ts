import { expect, it, vi } from "vitest";
import { inTurn } from "@/access/in-turn";
import { languageCookie } from "@/text/language";

const request = new Request("http://localhost/a.docx", { headers: { cookie: `${languageCookie}=en` } });
const done = async () => new Response("file");

/** A file that is made until it is told to be finished. */
function long() {
  let finish = () => {};
  const made = new Promise<void>((ok) => {
    finish = ok;
  });
  const answer = inTurn(request, async () => {
    await made;
    return new Response("file");
  });
  return { answer, finish };
}

it("makes three files at once, lets twelve wait, and tells others to come again", async () => {
  vi.useFakeTimers();
  const [first, ...others] = Array.from({ length: 3 }, long);
  const waiting = Array.from({ length: 12 }, () => inTurn(request, done));
  const refused = await inTurn(request, done);
  expect(refused.status).toBe(503);
  expect(refused.headers.get("Retry-After")).toBe("15");
  expect(await refused.text()).toContain("The server is making many report files");
  first?.finish();
  expect((await first?.answer)?.status).toBe(200);
  // All who waited come through the one place that is free.
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200));
  const late = [long(), inTurn(request, done)];
  await vi.advanceTimersByTimeAsync(10_001);
  expect((await (late[1] as Promise<Response>)).status).toBe(503);
  for (const { finish } of [...others, late[0] as ReturnType<typeof long>]) finish();
  vi.useRealTimers();
});

it("gives its place back where the making fails", async () => {
  const failing = () => inTurn(request, () => Promise.reject(new Error("no figures")));
  for (let times = 0; times < 5; times++) await expect(failing()).rejects.toThrow("no figures");
  expect((await inTurn(request, done)).status).toBe(200);
});
