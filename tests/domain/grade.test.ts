import { expect, it } from "vitest";
import { grades } from "@/domain/grade";

it("has four grades, the surest first", () => {
  expect(grades).toEqual(["S", "W", "M", "D"]);
});
