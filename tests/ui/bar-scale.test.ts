import { expect, it } from "vitest";
import { barScale, ownScale } from "@/ui/bar-scale";

const row = (admitted: number, required: number | null, max?: number) => ({ admitted, required, max });

it("counts small units by persons, as wide as the largest number asked for", () => {
  expect(barScale([row(5, 9), row(3, 7), row(5, 5, 15)])).toEqual({ by: "persons", persons: 15 });
  expect(barScale([row(5, 9), row(12, 9)])).toEqual({ by: "persons", persons: 12 });
});

it("does not let one overrun make every other bar a stub", () => {
  expect(barScale([row(40, 5), row(1, 3)])).toEqual({ by: "persons", persons: 7 });
});

it("counts by percent as soon as one unit is larger, and never mixes", () => {
  expect(barScale([row(43, 60), row(1, 3)]).by).toBe("percent");
});

it("counts by persons where nobody has a quota", () => {
  expect(barScale([row(15, null), row(2, 0)])).toEqual({ by: "persons", persons: 15 });
  expect(barScale([])).toEqual({ by: "persons", persons: 1 });
});

it("gives rows without a quota the width of the middle quota", () => {
  expect(barScale([row(3, 3), row(9, 5), row(3, 9), row(3, null)], "percent").persons).toBeCloseTo(7);
});

it("fills the width with a bar that stands alone, until it runs past its mark", () => {
  expect(ownScale(row(43, 60)).persons).toBeCloseTo(62.5);
  expect(ownScale(row(746, 600))).toEqual({ by: "percent", persons: 840 });
  expect(ownScale(row(2, 1, 3)).by).toBe("persons");
});
