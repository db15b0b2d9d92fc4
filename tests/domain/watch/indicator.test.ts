import { expect, test } from "vitest";
import { isIndicator, withSources } from "@/domain/watch/indicator";

test.each([
  ["smallCells", true],
  ["toString", false],
  ["", false],
])("%s: %s", (name, expected) => {
  expect(isIndicator(name)).toBe(expected);
});

test("what was typed as a source is for who keeps the figure, what was published for everybody", () => {
  const rows = [
    { certainty: null, source: "theo ông Giàng A Câu" },
    { certainty: "PRINTED", source: "Báo Lào Cai" },
  ];
  expect(withSources(true, rows)).toEqual(rows);
  expect(withSources(false, rows).map(({ source }) => source)).toEqual([null, "Báo Lào Cai"]);
});
