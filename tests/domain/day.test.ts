import { describe, expect, it } from "vitest";
import {
  Day,
  day,
  dayAt,
  dayBefore,
  dayNumber,
  dayNumbered,
  dayOfMonth,
  daysBetween,
  RequiredDay,
  yearOfDay,
} from "@/domain/day";

it.each([
  ["2024-03-14T16:59:59Z", "2024-03-14"],
  ["2024-03-14T17:00:00Z", "2024-03-15"],
])("at %s it is %s in Viet Nam", (moment, on) => {
  expect(dayAt(new Date(moment))).toBe(on);
});

describe("a day", () => {
  it.each(["2024-02-29", "2000-02-29", "2023-12-31", "1930-02-03", "1900-01-01"])("may be %s", (text) => {
    expect(Day.safeParse(text).success).toBe(true);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2023-02-30",
    "2023-04-31",
    "2023-13-01",
    "2023-00-10",
    "2023-01-00",
    "2023-1-1",
    "15/03/2024",
    "2024-03-15T00:00:00Z",
    " 2024-03-15",
    "20240315",
    "1899-12-31",
    "0000-01-01",
    "",
    "abc",
  ])("is never %s", (text) => {
    expect(Day.safeParse(text).success).toBe(false);
    expect(() => day(text)).toThrow();
  });

  it("says in our words that there is no such day", () => {
    const messages = ["2023-02-29", "yesterday", 20240315].map((text) =>
      Day.safeParse(text).error?.issues.map((issue) => issue.message),
    );
    expect(messages).toEqual([["input.notDate"], ["input.notDate"], ["input.notDate"]]);
  });

  it("knows which day of its month it is", () => {
    expect(dayOfMonth(day("2024-03-05"))).toBe(5);
    expect(dayOfMonth(day("2024-03-31"))).toBe(31);
  });
});

it.each([
  ["2024-03-15", "2024-03-14"],
  ["2024-03-01", "2024-02-29"],
  ["2024-01-01", "2023-12-31"],
])("the day before %s is %s", (on, before) => {
  expect(dayBefore(day(on))).toBe(before);
});

it.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2024-02-29", 19782],
])("%s is the day of the number %i", (on, number) => {
  expect(dayNumber(day(on))).toBe(number);
  expect(dayNumbered(number)).toBe(on);
});

it.each([
  ["2024-02-28", "2024-03-01", 2],
  ["2023-02-28", "2023-03-01", 1],
  ["2024-03-15", "2024-03-15", 0],
  ["2024-03-15", "2024-03-10", -5],
])("from %s to %s it is %i days", (from, to, days) => {
  expect(daysBetween(day(from), day(to))).toBe(days);
});

it("knows its year", () => {
  expect(yearOfDay(day("2024-03-15"))).toBe(2024);
});

it.each([
  ["2024-03-15", undefined],
  ["", "input.required"],
  [undefined, "input.required"],
  ["15/03/2024", "input.notDate"],
])("%j where a form must give one: %s", (sent, code) => {
  expect(RequiredDay.safeParse(sent).error?.issues[0]?.message).toBe(code);
});
