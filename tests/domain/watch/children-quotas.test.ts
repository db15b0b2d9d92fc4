import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { childrenQuotas } from "@/domain/watch/children-quotas";

const ask = (own: number, below: number) =>
  childrenQuotas.answer(
    { spread: { year: 2024, own, below, places: 3, decidedOn: day("2024-01-20") } },
    {},
    day("2024-03-15"),
  );

test.each([
  [14, 14, "clear"],
  [14, 13, "found"],
  [14, 15, "found"],
] as const)("own %i, below %i: %s", (own, below, is) => {
  expect(ask(own, below).is).toBe(is);
});

test("holds from the latest decision, and says by how many", () => {
  expect(ask(1905, 1950)).toMatchObject({
    since: "2024-01-20",
    values: { gap: 45, own: 1905, below: 1950, places: 3 },
  });
  expect(childrenQuotas.answer({ spread: null }, {}, day("2024-03-15")).is).toBe("unknown");
});
