import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { probationClock } from "@/domain/watch/probation-clock";

const facts = { endsOn: day("2024-03-31"), proposeBy: day("2024-05-15") };
const ask = (today: string) => probationClock.answer(facts, { days: 30 }, day(today));

test.each([
  ["2024-02-29", "clear", undefined],
  ["2024-03-01", "found", 1],
  ["2024-03-30", "found", 1],
  ["2024-03-31", "found", 2],
  ["2024-05-15", "found", 2],
  ["2024-05-16", "found", 3],
] as const)("on %s: %s, level %s", (today, is, level) => {
  expect(ask(today)).toMatchObject({ is, ...(level && { level, since: "2024-03-01", due: "2024-05-15" }) });
});
