import { describe, expect, it } from "vitest";
import { answerAuth } from "@/features/auth/answer";

const send = (path: string, body: string, headers: Record<string, string> = {}) =>
  answerAuth(new Request(`http://localhost/api/auth/${path}`, { method: "POST", body, headers }), {
    params: Promise.resolve({ nextauth: path.split("/") }),
  });

describe("what anybody may send to the addresses of sign-in", () => {
  it("is never written to our log", async () => {
    expect((await send("_log", "level=error&code=forged", { "content-length": "23" })).status).toBe(404);
  });

  it.each([{}, { "content-length": String(64 * 1024 + 1) }])(
    "is not read when it is large, or does not say how large: %j",
    async (headers) => {
      expect((await send("callback/credentials", "x", headers)).status).toBe(413);
    },
  );
});
