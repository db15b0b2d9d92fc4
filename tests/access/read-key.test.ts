import { expect, it } from "vitest";
import { readKey } from "@/access/read-body";
import { problemsOf } from "../support/entering";

const keyOf = (text: string) => readKey(new Request("http://localhost/", { headers: { "idempotency-key": text } }));

it("is read off the head of a request", () => {
  expect(keyOf(" 2024-03 ")).toEqual({ ok: true, value: "2024-03" });
});

it.each(["", "x".repeat(201), "a\u0085b"])("is not %j", (text) => {
  expect(problemsOf(keyOf(text))).toEqual(["api.keyMissing"]);
});
