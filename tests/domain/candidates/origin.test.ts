import { expect, it } from "vitest";
import { OriginFilter, OriginInput } from "@/domain/candidates/origin";

it.each([
  [{}, {}],
  [
    { source: "MILITIA", by: "WOMEN" },
    { source: "MILITIA", by: "WOMEN" },
  ],
  [
    { source: ["TEACHER", "YOUTH"], by: "NONE" },
    { source: "TEACHER", by: "NONE" },
  ],
  [{ source: "WOMEN", by: "MILITIA" }, {}],
])("%j is asked as %j", (asked, read) => {
  expect(OriginFilter.parse(asked)).toEqual(read);
});

it.each([
  [{ sourceForce: "YOUTH", introducedBy: "" }, true],
  [{ sourceForce: "", introducedBy: "CELL" }, true],
  [{ sourceForce: "NONE" }, false],
  [{ introducedBy: "YOUTH" }, false],
  [{ candidate: "1" }, false],
])("%j as a form sends it: %s", (sent, isRead) => {
  const form = { candidate: "0190a0b0-0000-7000-8000-000000000000", key: "k" };
  expect(OriginInput.safeParse({ ...form, ...sent }).success).toBe(isRead);
});
