import { expect, it } from "vitest";
import { movedSince } from "@/domain/reports/frozen-report";

const place = (code: string, admitted: number) => ({ code, name: code, admitted });

it("lists what has moved, its own figure first, and what came or went", () => {
  const frozen = { own: place("own", 43), children: [place("a", 20), place("b", 23), place("gone", 0)] };
  const now = { own: place("own", 44), children: [place("b", 23), place("a", 21), place("new", 0)] };
  expect(movedSince(frozen, now)).toEqual([
    { code: "own", name: "own", was: 43, now: 44 },
    { code: "a", name: "a", was: 20, now: 21 },
    { code: "gone", name: "gone", was: 0, now: null },
    { code: "new", name: "new", was: null, now: 0 },
  ]);
  expect(movedSince(frozen, frozen)).toEqual([]);
});
