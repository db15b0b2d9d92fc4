import { expect, it } from "vitest";
import { barParts } from "@/ui/bar-parts";

const byPercent = { by: "percent", persons: 7 } as const;

it("puts every mark on one line at 1/1.4 and the notch at its exact fraction", () => {
  const { fill, asked } = barParts({ admitted: 43, required: 60, expected: 44.13 }, byPercent);
  expect({ fill, ...asked }).toMatchObject({ fill: 51.19, mark: 71.43, tick: 52.54, reached: false });
});

it("runs past the mark beyond 100 %", () => {
  const { fill, asked, cut } = barParts({ admitted: 746, required: 600 }, byPercent);
  expect({ fill, mark: asked?.mark, reached: asked?.reached, cut }).toEqual({
    ...{ fill: 88.81, mark: 71.43, reached: true, cut: false },
  });
});

it("is cut beyond 140 %, and not at 140 %", () => {
  expect(barParts({ admitted: 9, required: 5 }, byPercent)).toMatchObject({ fill: 100, cut: true });
  expect(barParts({ admitted: 7, required: 5 }, byPercent)).toMatchObject({ fill: 100, cut: false });
});

it("draws a range from its minimum to its maximum, which has no end where it lies beyond the scale", () => {
  const scale = { by: "persons", persons: 15 } as const;
  expect(barParts({ admitted: 5, required: 5, max: 15 }, scale).asked).toMatchObject({
    mark: 33.33,
    end: 100,
    ends: true,
  });
  expect(barParts({ admitted: 0, required: 1, max: 3 }, byPercent).asked).toMatchObject({
    mark: 71.43,
    end: 100,
    ends: false,
  });
});

it("separates persons, but not where blocks would be slivers", () => {
  expect(barParts({ admitted: 3, required: 5 }, { by: "persons", persons: 10 }).units).toEqual([10, 20]);
  expect(barParts({ admitted: 3, required: 5 }, { by: "persons", persons: 50 }).units).toEqual([]);
});

it("draws fill alone without a quota", () => {
  const { asked, fill } = barParts({ admitted: 3, required: 0, expected: 1 }, byPercent);
  expect({ asked, fill }).toEqual({ asked: undefined, fill: 42.86 });
});

it("tells zero from silence", () => {
  expect(barParts({ admitted: 0, required: 4 }, byPercent)).toMatchObject({ zero: true, fill: 0 });
  expect(barParts({ admitted: null, required: 4 }, byPercent)).toMatchObject({ zero: false, fill: 0 });
});

it("hatches what is not itemised, inside what was admitted", () => {
  const { fill, hatch } = barParts({ admitted: 30, unitemised: 12, required: 30 }, byPercent);
  expect([fill, Math.round(hatch * 100) / 100]).toEqual([42.86, 28.57]);
});
