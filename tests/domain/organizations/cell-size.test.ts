import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { sizeOf } from "@/domain/organizations/cell-size";

const counted = { on: day("2024-03-15"), total: 16, official: null, certainty: "PRINTED", source: "báo" } as const;
const held = (official: number, probationary: number) => ({ official, probationary });

it.each([
  [true, held(14, 2), counted, { by: "REGISTER", total: 16, official: 14, on: null, registered: null }],
  [true, held(0, 0), null, { by: "REGISTER", total: 0, official: 0 }],
  [false, held(0, 0), counted, { by: "COUNT", total: 16, official: null, on: "2024-03-15", registered: null }],
  [false, held(3, 1), counted, { by: "COUNT", total: 16, registered: { total: 4, official: 3 } }],
  [false, held(14, 2), { ...counted, official: 14 }, { by: "COUNT", total: 16, official: 14, registered: null }],
  [false, held(13, 3), { ...counted, official: 14 }, { by: "COUNT", registered: { total: 16, official: 13 } }],
  [false, held(0, 0), null, { by: "UNKNOWN", total: null, official: null, registered: null }],
  [false, held(2, 0), null, { by: "UNKNOWN", total: null, registered: { total: 2, official: 2 } }],
])("complete %s, held %j, counted %j: %j", (isComplete, registered, count, expected) => {
  expect(sizeOf({ isComplete, registered, counted: count })).toMatchObject(expected);
});
