import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { ownCells } from "@/domain/watch/own-cells";

test("reads its own indicator and no other", () => {
  const [low, high] = [[{ on: day("2021-01-31"), value: 99 }], [{ on: day("2021-01-31"), value: 100 }]];
  const ask = (indicators: object) => ownCells.answer({ indicators }, { least: 100 }, day("2024-03-15")).is;
  expect(ask({ ownCells: low, localMembers: high })).toBe("found");
  expect(ask({ ownCells: high, localMembers: low })).toBe("clear");
  expect(ask({ localMembers: low })).toBe("unknown");
});
