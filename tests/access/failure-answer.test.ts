import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
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
