import { expect, test } from "vitest";
import type { ClockName } from "@/domain/candidates/clock";
import { day } from "@/domain/day";
import { candidateClock } from "@/domain/watch/candidate-clock";

const clock = (name: ClockName, last: string) => ({ name, last: day(last) });
const ask = (...clocks: ReturnType<typeof clock>[]) =>
  candidateClock.answer({ clocks }, { days: 14 }, day("2024-03-15"));

test.each([
  ["2024-03-30", "clear", undefined],
  ["2024-03-29", "found", 1],
  ["2024-03-15", "found", 1],
  ["2024-03-14", "found", 3],
] as const)("the last day %s: %s, level %s", (last, is, level) => {
  expect(ask(clock("CEREMONY", last))).toMatchObject({ is, ...(level && { level }) });
});

test("the clock that ends first speaks, from so many days before", () => {
  expect(ask(clock("DECISION", "2024-03-20"), clock("CV", "2024-03-25"))).toMatchObject({
    ...{ since: "2024-03-06", due: "2024-03-20" },
    values: { clock: "DECISION", last: "2024-03-20" },
  });
  expect(ask().is).toBe("clear");
});

test("a remark that is late has a case of its own, and hides no other clock", () => {
  expect(ask(clock("REMARK", "2024-02-05"))).toEqual({ is: "clear", values: {} });
  expect(ask(clock("REMARK", "2024-02-05"), clock("DECISION", "2024-02-21"))).toMatchObject({
    ...{ is: "found", level: 3, values: { clock: "DECISION", last: "2024-02-21" } },
  });
});
