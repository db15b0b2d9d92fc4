import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { bases, inForce, type Quota } from "@/domain/quotas/quota";
import { quotaCourses } from "@/domain/quotas/revisions";

const start = day("2024-01-01");

const revision = (id: number, decidedOn: string, required: number, more: Partial<Quota> = {}): Quota => ({
  id,
  organizationId: 1,
  termId: null,
  from: 2024 * 12,
  to: 2024 * 12 + 11,
  basis: "ASSIGNED",
  revision: id,
  shape: "EXACTLY",
  required,
  max: null,
  rateBasisPoints: null,
  rateBase: null,
  rateBaseOn: null,
  closes: false,
  decisionNo: null,
  decidedOn: day(decidedOn),
  certainty: null,
  source: null,
  ...more,
});

const course = (revisions: readonly Quota[], on = "2024-12-31") => {
  const [first] = quotaCourses(revisions, bases.slice(1, 2), { start, on: day(on) });
  return { changes: first?.changes.map(({ id }) => id), held: first?.held?.id };
};

const set = revision(1, "2023-11-20", 14);
const inJanuary = revision(2, "2024-01-10", 13);
const inJuly = revision(3, "2024-07-01", 12);
const closing = revision(4, "2024-09-01", 12, { closes: true });

describe("a quota in the course of its period", () => {
  it.each<[string, readonly Quota[], string, readonly number[], number | undefined]>([
    ["set before it began", [set], "2024-12-31", [1], 1],
    ["revised within it", [inJuly, set], "2024-12-31", [1, 3], 3],
    ["revised within it, read by a day before", [inJuly, set], "2024-05-31", [1, 3], 1],
    ["revised twice before it began", [revision(5, "2023-10-01", 20), set], "2024-12-31", [1], 1],
    ["set within it and revised", [inJanuary, inJuly], "2024-12-31", [2, 3], 3],
    ["read by a day before anything was decided", [inJanuary], "2024-01-09", [2], undefined],
    ["decided anew with the same number", [set, revision(6, "2024-03-01", 14)], "2024-12-31", [1], 1],
    ["changed there and back", [set, inJuly, revision(7, "2024-08-01", 14)], "2024-12-31", [1, 3, 7], 7],
    ["decided twice on one day", [set, inJuly, revision(8, "2024-07-01", 11)], "2024-12-31", [1, 8], 8],
    ["another upper bound", [set, revision(9, "2024-07-01", 14, { max: 16 })], "2024-12-31", [1, 9], 9],
    ["closed within it", [set, closing], "2024-12-31", [1, 4], 4],
    ["closed, read by a day before", [set, closing], "2024-08-31", [1, 4], 1],
    ["closed before it began", [set, revision(4, "2023-12-01", 14, { closes: true })], "2024-12-31", [1, 4], 4],
    ["recorded late", [inJuly, revision(10, "2024-03-01", 15), set], "2024-12-31", [1, 10, 3], 3],
  ])("%s", (_what, revisions, on, changes, held) => {
    expect(course(revisions, on)).toEqual({ changes, held });
  });

  it("is nothing where nothing was decided", () => {
    expect(quotaCourses([], bases, { start, on: start })).toEqual([]);
  });

  it("keeps what differs by basis apart, in the order asked for", () => {
    const promised = revision(11, "2024-02-01", 16, { basis: "COMMITTED" });
    const found = quotaCourses([promised, set], ["ASSIGNED", "RESOLUTION", "COMMITTED"], { start, on: start });
    expect(found.map(({ basis, held }) => [basis, held?.id])).toEqual([
      ["ASSIGNED", 1],
      ["COMMITTED", undefined],
    ]);
  });
});

const anyRevisions = fc
  .array(
    fc.record({
      on: fc.constantFrom("2023-06-01", "2023-12-31", "2024-01-01", "2024-02-01", "2024-07-01", "2024-12-31"),
      required: fc.integer({ min: 1, max: 3 }),
      closes: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((drawn) => drawn.map(({ on, required, closes }, index) => revision(index + 1, on, required, { closes })));

describe("whatever was decided", () => {
  it("what is held on a day of the period asks for the same as the revision in force", () => {
    fc.assert(
      fc.property(anyRevisions, fc.constantFrom("2024-01-01", "2024-03-01", "2024-08-01", "2024-12-31"), (all, on) => {
        const [found] = quotaCourses(all, ["ASSIGNED"], { start, on: day(on) });
        const held = inForce(all, day(on));
        expect(found?.held?.closes).toBe(held?.closes);
        if (held && !held.closes) expect(found?.held?.required).toBe(held.required);
      }),
    );
  });

  it("does not depend on the order it is read in, and stands in the order of time", () => {
    fc.assert(
      fc.property(anyRevisions, (all) => {
        const times = (quotaCourses(all, ["ASSIGNED"], { start, on: start })[0]?.changes ?? []).map(
          (one) => one.decidedOn,
        );
        expect(times).toEqual([...times].sort());
        expect(course([...all].reverse())).toEqual(course(all));
      }),
    );
  });
});
