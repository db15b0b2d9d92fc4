import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { bases, inForce, leading, QuotaBasis, QuotaShape, shapes } from "@/domain/quotas/quota";

const revision = (number: number, decidedOn: string) => ({ revision: number, decidedOn: day(decidedOn) });
const first = revision(1, "2023-01-15");
const second = revision(2, "2023-07-01");
const backdated = revision(3, "2023-03-01");
const sameDay = revision(4, "2023-07-01");

describe("the quota in force", () => {
  it.each([
    ["2023-01-14", undefined],
    ["2023-01-15", first],
    ["2023-02-28", first],
    ["2023-03-01", backdated],
    ["2023-06-30", backdated],
    ["2023-07-01", sameDay],
    ["2024-03-15", sameDay],
  ])("on %s is the one decided last", (on, held) => {
    expect(inForce([second, sameDay, first, backdated], day(on))).toBe(held);
  });

  it("does not depend on the order revisions are read in", () => {
    const all = [first, second, backdated, sameDay];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), fc.constantFrom(...all), (read, { decidedOn }) => {
        expect(inForce(read, decidedOn)).toBe(inForce(all, decidedOn));
      }),
    );
  });

  it("is none where nothing was decided", () => {
    expect(inForce([], day("2023-01-01"))).toBeUndefined();
  });
});

describe("several quotas of one period", () => {
  it("are led by the resolution for a term, by what was assigned for anything else", () => {
    expect(leading("term")[0]).toBe("RESOLUTION");
    expect(["year", "half", "quarter", "month", "years", "months"].map((kind) => leading(kind)[0])).toEqual(
      Array.from({ length: 6 }, () => "ASSIGNED"),
    );
    expect([...leading("term")].sort()).toEqual([...leading("year")].sort());
  });

  it("have a basis and a shape of ours", () => {
    expect(bases.map((basis) => QuotaBasis.parse(basis))).toEqual([...bases]);
    expect(shapes.map((shape) => QuotaShape.parse(shape))).toEqual([...shapes]);
    expect(QuotaBasis.safeParse("PLAN").error?.issues[0]?.message).toBe("input.invalid");
    expect(QuotaShape.safeParse("exactly").error?.issues[0]?.message).toBe("input.invalid");
  });
});
