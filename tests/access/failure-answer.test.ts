import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { answerFailures, noteFailure } from "@/access/failure-answer";

let seen: IncomingMessage;
let answer: (response: ServerResponse) => void;
const server = createServer((request, response) => {
  seen = request;
  answer(response);
});

beforeAll(async () => {
  answerFailures();
  await new Promise<void>((done) => server.listen(0, done));
});
afterAll(() => server.close());
beforeEach(() => {
  vi.spyOn(console, "error").mockReset();
});

/** As it is written, which `fetch` would not do. */
const ask = (path: string, accept = "text/html") =>
  new Promise<{ status: number | undefined; headers: IncomingMessage["headers"]; text: string }>((done, fail) => {
    const { port } = server.address() as AddressInfo;
    request({ port, path, headers: { accept } }, async (response) => {
      let text = "";
      for await (const part of response) text += part;
      done({ status: response.statusCode, headers: response.headers, text });
    })
      .on("error", fail)
      .end();
  });

/** As Next ends what it could not begin. */
const bare = (response: ServerResponse) => {
  response.statusCode = 500;
  response.end("Internal Server Error");
};

const standing = { "x-content-type-options": "nosniff", "x-frame-options": "DENY", "referrer-policy": "same-origin" };

describe("an address that cannot be read", () => {
  it.each(["/organizations/%ff", "/organizations/muong-hum/returns/%E0%A4%A", "/%"])(
    "%s is said to be none, on a page",
    async (path) => {
      answer = bare;
      const { status, headers, text } = await ask(path);
      expect(status).toBe(400);
      expect(headers).toMatchObject({ ...standing, "content-type": "text/html; charset=utf-8" });
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(text).toContain("<h1>Địa chỉ này không đúng</h1>");
    },
  );

  it("is told to programs in their own way", async () => {
    answer = bare;
    const { status, headers, text } = await ask("/api/v1/%ff", "*/*");
    expect(status).toBe(400);
    expect(headers).toMatchObject({ ...standing, "content-type": "application/problem+json" });
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(JSON.parse(text)).toMatchObject({ status: 400 });
  });
});

it("a page that failed has the standing headers, one that did not stays as it is", async () => {
  answer = bare;
  const { status, headers, text } = await ask("/organizations/%C4%91%E1%BA%A3ng");
  expect(status).toBe(500);
  expect(headers).toMatchObject(standing);
  expect(text).toContain("<h1>Chưa mở được trang này</h1>");
  answer = (response) => response.end("well");
  expect(await ask("/organizations/%ff")).toMatchObject({ status: 200, text: "well" });
});

it("what fails after the answer is in the log, and kept no longer", async () => {
  const closed = new Promise<void>((done) => {
    answer = (response) => {
      response.once("close", done);
      response.end("well");
    };
  });
  await ask("/");
  await closed;
  const said = vi.spyOn(console, "error").mockReset();
  for (let time = 0; time < 2; time++) noteFailure(new Error("late"), seen.headers);
  expect(said).toHaveBeenCalledTimes(2);
});

it("what fails twice before the answer is told once", async () => {
  answer = (response) => {
    for (let time = 0; time < 2; time++) noteFailure({ code: "ECONNREFUSED" }, seen.headers);
    bare(response);
  };
  expect(await ask("/")).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
  expect(console.error).toHaveBeenCalledTimes(1);
});
