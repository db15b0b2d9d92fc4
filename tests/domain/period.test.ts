import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "@/domain/month";
import { measuredAgainst, parsePeriod, periodOfMonths, yearBefore, yearPeriod } from "@/domain/period";

describe("the period of a name", () => {
  it.each([
    ["2023", "year", [2023, 1], [2023, 12]],
    ["2021-H1", "half", [2021, 1], [2021, 6]],
    ["2021-H2", "half", [2021, 7], [2021, 12]],
    ["2021-Q1", "quarter", [2021, 1], [2021, 3]],
    ["2021-Q2", "quarter", [2021, 4], [2021, 6]],
    ["2021-Q3", "quarter", [2021, 7], [2021, 9]],
    ["2021-Q4", "quarter", [2021, 10], [2021, 12]],
    ["2021-06", "month", [2021, 6], [2021, 6]],
    ["2021-12", "month", [2021, 12], [2021, 12]],
    ["2020-2025", "years", [2020, 1], [2025, 12]],
    ["2020-03..2021-05", "months", [2020, 3], [2021, 5]],
  ] as const)("%s is a %s", (name, kind, [fromYear, fromMonth], [toYear, toMonth]) => {
    const period = { kind, name, from: monthOf(fromYear, fromMonth), to: monthOf(toYear, toMonth) };
    expect(parsePeriod(name)).toEqual(period);
  });

  it.each(
    [
      ["2021-Q5", "2021-Q0", "2021-13", "2021-00", "2021-H3", "2021-H0", "2021-h1", "2021-6"],
      ["2023-2020", "2023-2023", "2023-02-01", "20230101", "1929", "2101", "0000", "9999", "2020-2101"],
      ["", " ", " 2023", "2023 ", "2023\n", "abc", "2023-", "-2023", "２０２３", "20232", "2023-H1-Q1"],
      ["2021-05..2020-03", "2021-05..2021-05", "2021-05..", "..2021-05", "2020..2021", "2021-01..2021-13"],
      ["2020-03..2021-05..2022-07", "2020-03...2021-05"],
    ].flat(),
  )("there is none called %j", (name) => {
    expect(parsePeriod(name)).toBeUndefined();
  });

  it("never throws, and keeps the name it was asked by", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-(H|Q)?\d{1,4})?$/)), (name) => {
        const period = parsePeriod(name);
        expect(period === undefined || (period.name === name && period.from <= period.to)).toBe(true);
      }),
    );
  });
});

describe("the customary name of months", () => {
  it.each(["2023", "2021-H2", "2021-Q3", "2021-01", "2021-12", "2020-2025", "2020-03..2021-05", "2021-01..2021-05"])(
    "leads back to %s",
    (name) => {
      const period = parsePeriod(name);
      expect(period && periodOfMonths(period)).toEqual(period);
    },
  );

  it("means the same months for any range", () => {
    const month = fc.integer({ min: monthOf(1930, 1), max: monthOf(2100, 12) });
    fc.assert(
      fc.property(month, fc.nat(40), (from, more) => {
        const to = Math.min(from + more, monthOf(2100, 12));
        const named = periodOfMonths({ from, to });
        expect(named).toMatchObject({ from, to });
        expect(parsePeriod(named.name)).toEqual(named);
      }),
    );
  });
});

describe("what a period is measured against", () => {
  it.each([
    ["2021-H1", "2021"],
    ["2021-Q4", "2021"],
    ["2021-06", "2021"],
    ["2021", "2021"],
    ["2020-2022", "2020-2022"],
    ["2020-03..2021-05", "2020-03..2021-05"],
  ])("%s against %s", (name, against) => {
    const period = parsePeriod(name);
    expect(period && measuredAgainst(period)).toEqual(parsePeriod(against));
  });

  it("a term against itself", () => {
    const term = { kind: "term", name: "2020-2025", from: 1, to: 60, termId: 7 } as const;
    expect(measuredAgainst(term)).toBe(term);
  });

  it("compares with the same months a year earlier", () => {
    expect(yearBefore(yearPeriod(2024))).toEqual({ from: monthOf(2023, 1), to: monthOf(2023, 12) });
  });
});
