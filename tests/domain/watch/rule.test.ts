import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { clear, found, unknown } from "@/domain/watch/rule";

test("answers tell what was found, why nothing is, or that nothing is known", () => {
  const since = day("2024-01-01");
  expect(found(2, since, { missing: 6 })).toEqual({ is: "found", level: 2, since, values: { missing: 6 } });
  expect(found(2, since, {}, since)).toMatchObject({ due: since });
  expect(clear({ year: "2023" })).toEqual({ is: "clear", values: { year: "2023" } });
  expect(unknown).toEqual({ is: "unknown" });
});
