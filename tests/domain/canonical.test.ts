import fc from "fast-check";
import { expect, it } from "vitest";
import { canonical } from "@/domain/canonical";

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, shuffled(one)]),
  );
};

it("the canonical text does not depend on the order of keys, and tells any two values apart", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(canonical(shuffled(one))).toBe(canonical(one));
      const same = JSON.stringify(JSON.parse(canonical(one))) === JSON.stringify(JSON.parse(canonical(other)));
      expect(canonical(one) === canonical(other)).toBe(same);
    }),
  );
});

it("leaves out what is not there, and keeps the order of lists", () => {
  expect(canonical([{ b: [2, 1], a: undefined }, null, { "10": 1, "9": "ễ" }])).toBe(
    '[{"b":[2,1]},null,{"9":"ễ","10":1}]',
  );
});
