import { expect, test } from "vitest";
import { statusFilters } from "@/domain/members/member";

test("a register is first looked at for who is present", () => {
  expect(statusFilters[0]).toBe("present");
  expect(new Set(statusFilters).size).toBe(4);
});
