import { expect, test } from "vitest";
import { ownPath } from "@/features/auth/own-path";

test.each([
  "/organizations/muong-hum",
  "/organizations/muong-hum/attainment?period=2023",
  "/organizations?q=M%C6%B0%E1%BB%9Dng",
])("goes on to %s", (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  undefined,
  "",
  "organizations",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "/.//evil.example",
  "/a/..//evil.example",
  "/api/auth/signout",
  "/sign-in?next=/sign-in",
])("goes home instead of to %j", (path) => {
  expect(ownPath(path)).toBe("/");
});
