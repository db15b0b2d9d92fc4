import { expect, it } from "vitest";
import { hamletFilters } from "@/domain/hamlets/filter";

it("shows all unless something else is asked for, and each part once", () => {
  expect(hamletFilters[0]).toBe("all");
  expect(new Set(hamletFilters).size).toBe(hamletFilters.length);
});
