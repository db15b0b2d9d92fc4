import { expect, it } from "vitest";
import { movedSince } from "@/domain/reports/frozen-report";

const place = (code: string, admitted: number, isReported = true) => ({ code, name: code, admitted, isReported });

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

it("takes a place that had reported nothing for none with nobody, then and now", () => {
  const frozen = { own: place("own", 0, false), children: [place("a", 0, false), place("b", 0), place("c", 0, false)] };
  const now = { own: place("own", 2), children: [place("a", 0), place("b", 0, false), place("c", 0, false)] };
  expect(movedSince(frozen, now)).toEqual([
    { code: "own", name: "own", was: "silent", now: 2 },
    { code: "a", name: "a", was: "silent", now: 0 },
    { code: "b", name: "b", was: 0, now: "silent" },
  ]);
});
