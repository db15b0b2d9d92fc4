import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { localMembers } from "@/domain/watch/local-members";

test("reads its own indicator and no other", () => {
  const [low, high] = [[{ on: day("2021-01-31"), value: 99 }], [{ on: day("2021-01-31"), value: 100 }]];
  const ask = (indicators: object) => localMembers.answer({ indicators }, { least: 100 }, day("2024-03-15")).is;
  expect(ask({ localMembers: low, ownCells: high })).toBe("found");
  expect(ask({ localMembers: high, ownCells: low })).toBe("clear");
  expect(ask({ ownCells: low })).toBe("unknown");
});
