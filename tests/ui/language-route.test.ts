import { expect, it } from "vitest";
import { POST } from "@/app/language/route";

const send = (headers: Record<string, string>, language = "en") =>
  POST(
    new Request("http://nguon.test/language", {
      method: "POST",
      body: new URLSearchParams({ language }),
      headers: { host: "nguon.test", ...headers },
    }),
  );

const here = { origin: "http://nguon.test" };

it("keeps the language and goes back to where the visitor was", async () => {
  const answer = await send({ ...here, referer: "http://nguon.test/organizations/muong-hum?period=2023" });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/organizations/muong-hum?period=2023");
  expect(answer.headers.get("set-cookie")).toMatch(/^locale=en; Path=\//);
});

it("speaks Vietnamese where it was asked for a language it does not have", async () => {
  expect((await send(here, "fr")).headers.get("set-cookie")).toMatch(/^locale=vi;/);
});

it("refuses a form that another site sent", async () => {
  expect((await send({ origin: "http://elsewhere.test" })).status).toBe(403);
  expect((await send({ origin: "null" })).status).toBe(403);
  expect((await send({})).status).toBe(403);
});

it.each(["http://nguon.test//elsewhere.test/x", "http://elsewhere.test/x", "not an address"])(
  "never leads to another site (%s)",
  async (referer) => {
    expect((await send({ ...here, referer })).headers.get("location")).toMatch(/^\/(?!\/)/);
  },
);

it("reads no more of a body than a language takes", async () => {
  let given = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (given > 1_000_000) return controller.close();
      given += 1_000;
      controller.enqueue(Buffer.from("a".repeat(1_000)));
    },
  });
  const headers = { host: "nguon.test", ...here, "content-type": "application/x-www-form-urlencoded" };
  const sent = { method: "POST", body, headers, duplex: "half" };
  expect((await POST(new Request("http://nguon.test/language", sent))).status).toBe(413);
  expect(given).toBeLessThan(20_000);
});

it("refuses what is no form", async () => {
  const headers = { host: "nguon.test", ...here, "content-type": "application/json" };
  const json = new Request("http://nguon.test/language", { method: "POST", body: "{}", headers });
  expect((await POST(json)).status).toBe(400);
});
