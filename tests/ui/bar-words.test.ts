import { expect, it } from "vitest";
import { barParts } from "@/ui/bar-parts";
import { type BarFigures, ownScale } from "@/ui/bar-scale";
import { placeWords } from "@/ui/bar-words";

const placed = (figures: BarFigures) =>
  placeWords(barParts(figures, ownScale(figures)), {
    admitted: "admitted",
    required: "required",
    expected: "expected",
  });

it("stands at what it names while there is room", () => {
  const [admitted, required, expected] = placed({ admitted: 36, required: 60, expected: 44 });
  expect(admitted).toMatchObject({ at: 57.6, anchor: "end" });
  expect(required).toMatchObject({ at: 96, y: 17 });
  expect(expected).toMatchObject({ at: 70.4, y: 65 });
});

it("keeps the first word off the second where the fill nears the mark", () => {
  expect(placed({ admitted: 58, required: 60 })[0]).toMatchObject({ at: 70, anchor: "end" });
});

it("begins at the left where the fill is short", () => {
  expect(placed({ admitted: 1, required: 60, expected: 2 })[0]).toMatchObject({ at: 0, anchor: "start" });
});

it("goes under the bar once the mark is passed, and leaves out a pace that would meet it", () => {
  const [, required, expected] = placed({ admitted: 746, required: 600, expected: 600 });
  expect(required).toMatchObject({ y: 65 });
  expect(expected).toBeUndefined();
});
