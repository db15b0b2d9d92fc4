import { expect, test } from "vitest";
import { isDemoLogin } from "@/domain/installation/demo-login";

test.each([
  ["board@demo", true],
  ["board@demo.vn", false],
  ["demo", false],
  ["lan@x", false],
])("%s: %s", (email, expected) => {
  expect(isDemoLogin(email)).toBe(expected);
});
