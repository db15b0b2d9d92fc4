import { expect, it } from "vitest";
import { schoolingNumber, schoolings } from "@/domain/persons/schooling";

it("counts the levels of schooling from reading and writing up", () => {
  expect(schoolings.map(schoolingNumber)).toEqual([0, 1, 2, 3]);
  expect(schoolingNumber("LOWER_SECONDARY")).toBe(2);
});
