import fc from "fast-check";
import { expect, it } from "vitest";
import { readCount } from "@/domain/ledger/typed-count";

it.each([
  ["", null],
  ["  \u00a0", null],
  ["0", 0],
  ["00", 0],
  ["7", 7],
  ["007", 7],
  [" 12 ", 12],
  ["1.234", 1234],
  ["1,234", 1234],
  ["12.345", 12_345],
  ["1 234", 1234],
  ["1\u00a0234", 1234],
  ["12,0", 12],
  ["3.00", 3],
  ["-0", 0],
  ["12,5", "input.notWhole"],
  ["1.5", "input.notWhole"],
  ["1.23", "input.notWhole"],
  ["1.234,5", "input.notWhole"],
  ["1,234.567", "input.notWhole"],
  ["1.2345", "input.notWhole"],
  ["1o", "input.notWhole"],
  ["hai", "input.notWhole"],
  ["2 người", "input.notWhole"],
  ["5%", "input.notWhole"],
  ["1e3", "input.notWhole"],
  ["0x10", "input.notWhole"],
  ["=1+1", "input.notWhole"],
  ["-", "input.notWhole"],
  ["#REF!", "input.notWhole"],
  ["-3", "input.negative"],
  ["−3", "input.negative"],
  ["(3)", "input.negative"],
  ["-1.234", "input.negative"],
  ["100.000", 100_000],
  ["100.001", "input.tooLarge"],
  ["9".repeat(400), "input.tooLarge"],
])("%j is %s", (typed, read) => {
  expect(readCount(typed)).toBe(read);
});

it("reads every number of persons back, grouped either way", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.constantFrom("", ".", ","), (count, mark) => {
      expect(readCount(String(count).replace(/\B(?=(\d{3})+$)/g, mark))).toBe(count);
    }),
  );
});
