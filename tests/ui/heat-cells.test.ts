import { expect, it } from "vitest";
import { heatCells } from "@/ui/heat-cells";

const looks = (...values: Parameters<typeof heatCells>[0]) => heatCells(values).map(({ look }) => look);

it("frames three or more zeros in a row as one run", () => {
  expect(looks(1, 0, 0, 0, 0, 3)).toEqual(["h1", "run opens", "run", "run", "run closes", "h3"]);
});

it("leaves two zeros alone", () => {
  expect(looks(0, 0, 5, 0)).toEqual(["h0", "h0", "h4", "h0"]);
});

it("does not count silence or absence as zero", () => {
  expect(looks(0, 0, "silent", 0, "absent")).toEqual(["h0", "h0", "silent", "h0", "absent"]);
});

it("shades places of many persons by more than one a shade", () => {
  expect(heatCells([0, 1, 25, 26, 50, 99, 400, "silent"], 25).map(({ look }) => look)).toEqual([
    ...["h0", "h1", "h1", "h2", "h2", "h4", "h4", "silent"],
  ]);
});
