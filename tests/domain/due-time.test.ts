import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { dueTimeOf } from "@/domain/due-time";

// 15/03/2024 is a Friday; its Sunday is the 17th.
it.each([
  ["2024-03-14", "OVERDUE"],
  ["2024-03-15", "THIS_WEEK"],
  ["2024-03-17", "THIS_WEEK"],
  ["2024-03-18", "NEXT_WEEK"],
  ["2024-03-24", "NEXT_WEEK"],
  ["2024-03-25", "THIS_MONTH"],
  ["2024-03-31", "THIS_MONTH"],
  ["2024-04-01", "NEXT_MONTH"],
  ["2024-04-30", "NEXT_MONTH"],
  ["2024-05-01", "LATER"],
  [undefined, "NONE"],
] as const)("%s is due %s", (last, time) => {
  expect(dueTimeOf(last && day(last), day("2024-03-15"))).toBe(time);
});

it("ends the week on the Sunday itself, and counts a week over the end of a month as a week", () => {
  expect(dueTimeOf(day("2024-03-17"), day("2024-03-17"))).toBe("THIS_WEEK");
  expect(dueTimeOf(day("2024-03-18"), day("2024-03-17"))).toBe("NEXT_WEEK");
  expect(dueTimeOf(day("2024-04-02"), day("2024-03-29"))).toBe("NEXT_WEEK");
  expect(dueTimeOf(day("2024-12-31"), day("2024-12-30"))).toBe("THIS_WEEK");
});
