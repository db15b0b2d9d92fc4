import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { behindPace } from "@/domain/watch/behind-pace";
import { yearMeasure } from "../../support/watch-facts";

const ask = (admitted: number, required: number, today: string, statedTo: number | null = 12, missing = 1) =>
  behindPace.answer(
    {
      running: [
        yearMeasure(2024, admitted, required, { statedTo: statedTo === null ? null : monthOf(2024, statedTo) }),
      ],
    },
    { missing },
    day(today),
  );

test.each([
  // 12 in a year: one by the end of each month.
  [5, 12, "2024-06-29", 12, "clear"],
  [5, 12, "2024-06-30", 12, "found"],
  [6, 12, "2024-06-30", 12, "clear"],
  // What was said ends with May: June is not held against it.
  [5, 12, "2024-06-30", 5, "clear"],
  // From five upward.
  [0, 4, "2024-12-31", 12, "unknown"],
  [0, 5, "2024-12-31", 12, "found"],
  // Nobody has said anything.
  [0, 12, "2024-12-31", null, "unknown"],
] as const)("%i of %i on %s, said to month %s: %s", (admitted, required, today, statedTo, is) => {
  expect(ask(admitted, required, today, statedTo).is).toBe(is);
});

test("holds from the day on which as many were too few, whoever looks when", () => {
  expect(ask(5, 12, "2024-06-30")).toMatchObject({ since: "2024-06-30", values: { expected: 6, admitted: 5 } });
  expect(ask(5, 12, "2024-11-30")).toMatchObject({ since: "2024-06-30", values: { expected: 11 } });
  expect(ask(5, 12, "2024-06-30", 12, 2).is).toBe("clear");
});

test("says by the end of which month it reads", () => {
  expect(ask(0, 12, "2024-12-31", 5)).toMatchObject({ is: "found", values: { month: "2024-05", expected: 5 } });
  expect(ask(5, 12, "2024-12-31", 5)).toMatchObject({ is: "clear", values: { month: "2024-05" } });
});

test("the year is told before the term", () => {
  const term = { ...yearMeasure(2024, 0, 60), name: "2020-2025", from: monthOf(2020, 1), to: monthOf(2025, 12) };
  const answer = behindPace.answer({ running: [yearMeasure(2024, 12, 12), term] }, { missing: 1 }, day("2024-12-31"));
  expect(answer).toMatchObject({ is: "found", values: { period: "2020-2025", expected: 50 } });
});
