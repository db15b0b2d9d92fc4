import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { covers, type Place, type Reach } from "@/domain/access";
import { piecesOf } from "@/domain/reports/pieces";

const tree = ["/1/", "/1/2/", "/1/2/5/", "/1/2/6/", "/1/3/", "/1/3/7/", "/4/"];
const reaches: Reach[] = ["own", "below", "all"];
const place = fc.record({ path: fc.constantFrom("/", ...tree), reach: fc.constantFrom(...reaches) });

describe("pieces", () => {
  test("hold every organization that is reached at the path and below it exactly once, and no other", () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 5 }), fc.constantFrom("/", ...tree), (places: Place[], path) => {
        const pieces = piecesOf(places, path);
        for (const one of tree) {
          const times = pieces.filter((piece) => covers([piece], one)).length;
          expect(times).toBe(one.startsWith(path) && covers(places, one) ? 1 : 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("of a place that reaches beyond the path are the path alone", () => {
    expect(piecesOf([{ path: "/1/", reach: "below" }], "/1/2/")).toEqual([{ path: "/1/2/", reach: "all" }]);
    expect(piecesOf([{ path: "/1/", reach: "own" }], "/1/2/")).toEqual([]);
  });
});
