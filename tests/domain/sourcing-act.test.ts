import { expect, it } from "vitest";
import { readAct } from "@/domain/history";
import { readSourceAct } from "@/domain/sourcing-act";

const year = 2024;

it.each([
  [
    { year, on: "2024-03-01", result: "EXHAUSTED", outstanding: 0, causes: ["OTHER"] },
    { did: "reviewed", year, result: "EXHAUSTED", outstanding: 0 },
  ],
  [
    { year, on: "2024-03-01", places: 10, exhausted: 2 },
    { did: "reviewedMany", year, places: 10, exhausted: 2 },
  ],
  [
    { year, accepted: true },
    { did: "accepted", year },
  ],
  [
    { year, accepted: false },
    { did: "sentBack", year },
  ],
  [
    { year, places: 2, acceptedMany: true },
    { did: "acceptedMany", year, places: 2 },
  ],
  [
    { year, places: 2, acceptedMany: false },
    { did: "sentBackMany", year, places: 2 },
  ],
])("an audit line of a source is read", (after, act) => {
  expect(readSourceAct(after)).toEqual(act);
  expect(readAct({ what: "source.review", subject: "source:7", before: null, after })).toEqual({
    kind: "sourcing",
    act,
  });
});

it("in an unknown form is another act", () => {
  expect(readSourceAct({ year: "2024" })).toBeUndefined();
  expect(readAct({ what: "source.review", subject: "source:7", before: null, after: {} })).toEqual({
    kind: "other",
    what: "source.review",
  });
});
