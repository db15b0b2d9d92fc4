import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { blankIsMissing, Choice, isUuid, Optional, Required, Text, Ticked, Whole, YesNo } from "@/domain/input";

const problem = (
  schema: { safeParse: (value: unknown) => { error?: { issues: { message: string }[] } } },
  value: unknown,
) => schema.safeParse(value).error?.issues[0]?.message;

describe("a text", () => {
  it("is kept in one Unicode form and without blanks around it", () => {
    const typed = "  Nguyễn Thị Mỷ ";
    expect(Text(50).parse(typed.normalize("NFD"))).toBe("Nguyễn Thị Mỷ".normalize("NFC"));
    expect(Text(50).parse(typed.normalize("NFC"))).toBe("Nguyễn Thị Mỷ".normalize("NFC"));
  });

  it("may hold what two code units write together", () => {
    expect(Text(50).parse("𠀋 📎")).toBe("𠀋 📎");
  });

  it("is measured in the form it is kept in", () => {
    expect(Text(6).parse("Nguyễn".normalize("NFD"))).toHaveLength(6);
  });

  it.each([
    ["", "input.required"],
    ["   ", "input.required"],
    ["\u00a0\n", "input.required"],
    [undefined, "input.required"],
    [null, "input.required"],
    [7, "input.required"],
    ["x".repeat(101), "input.tooLong"],
    ["x".repeat(10_000), "input.tooLong"],
    ["12\u000034", "input.invalid"],
    ["\ud800 hi", "input.invalid"],
    ["hi \udc00", "input.invalid"],
  ])("is not %j", (typed, code) => {
    expect(problem(Text(100), typed)).toBe(code);
  });
});

describe("a whole number", () => {
  it.each([
    ["0", 0],
    ["60", 60],
    [" 60 ", 60],
    ["007", 7],
    ["1.234", 1234],
    ["12.345", 12_345],
    ["1.234.567", 1_234_567],
    ["5000000", 5_000_000],
    [60, 60],
    [0, 0],
  ])("is read from %j", (typed, number) => {
    expect(Whole(10_000_000).parse(typed)).toBe(number);
  });

  it.each([
    ["12,5", "input.notWhole"],
    ["12.5", "input.notWhole"],
    ["1,234", "input.notWhole"],
    ["1.2345", "input.notWhole"],
    ["1.234,5", "input.notWhole"],
    [12.5, "input.notWhole"],
    [1.234, "input.notWhole"],
    [Number.NaN, "input.notWhole"],
    [Number.POSITIVE_INFINITY, "input.notWhole"],
    ["", "input.required"],
    ["  ", "input.required"],
    ["abc", "input.notWhole"],
    ["1e3", "input.notWhole"],
    ["0x10", "input.notWhole"],
    ["0b11", "input.notWhole"],
    ["1 234", "input.notWhole"],
    ["Infinity", "input.notWhole"],
    [null, "input.notWhole"],
    [undefined, "input.required"],
    [true, "input.notWhole"],
    [[5], "input.notWhole"],
    ["-1", "input.negative"],
    ["-1.234", "input.negative"],
    [-1, "input.negative"],
    ["1001", "input.tooLarge"],
    ["1.001", "input.tooLarge"],
    [1e15, "input.tooLarge"],
    ["999999999999", "input.tooLarge"],
    ["9".repeat(400), "input.notWhole"],
  ])("is not read from %j", (typed, code) => {
    expect(problem(Whole(1000), typed)).toBe(code);
  });

  it("is what it was before it was written with points or without", () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (number) => {
        const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, ".");
        expect(Whole(100_000_000).parse(String(number))).toBe(number);
        expect(Whole(100_000_000).parse(grouped)).toBe(number);
      }),
    );
  });
});

describe("a form", () => {
  it.each([
    [undefined, false],
    ["on", true],
    ["yes", true],
    ["1", true],
    [true, true],
    [false, false],
  ])("ticks %j as %j", (sent, ticked) => {
    expect(Ticked.parse(sent)).toBe(ticked);
  });

  it("does not give what it leaves blank", () => {
    expect(blankIsMissing("")).toBeUndefined();
    expect(blankIsMissing("0")).toBe("0");
    expect(blankIsMissing(0)).toBe(0);
  });

  it("leaves open what nobody answered or chose", () => {
    expect(["yes", "no", ""].map((answer) => YesNo.parse(answer))).toEqual([true, false, undefined]);
    expect(["A", ""].map((chosen) => Choice(["A", "B"]).parse(chosen))).toEqual(["A", undefined]);
    for (const choice of [YesNo, Choice(["A", "B"])]) expect(problem(choice, "C")).toBe("input.invalid");
  });

  it("may leave blank what is optional, and not what is required", () => {
    const [may, must] = [
      z.object({ words: Optional(Text(9)) }),
      z.object({ kind: Required(z.enum(["A"], "no kind")) }),
    ];
    for (const sent of [{}, { words: "" }]) expect(may.parse(sent)).toEqual({});
    expect(may.parse({ words: "x" })).toEqual({ words: "x" });
    for (const sent of [{}, { kind: "" }, { kind: "B" }])
      expect(must.safeParse(sent).error?.issues.map(({ message }) => message)).toEqual(["no kind"]);
  });
});

test.each([
  ["0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", true],
  ["0190A1B2-C3D4-7E5F-8A9B-0C1D2E3F4A5B", true],
  ["new", false],
  ["0190a1b2c3d47e5f8a9b0c1d2e3f4a5b", false],
  ["' OR 1=1", false],
])("“%s” can be the id of a row: %s", (text, expected) => {
  expect(isUuid(text)).toBe(expected);
});
