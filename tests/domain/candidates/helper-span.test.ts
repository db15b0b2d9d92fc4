import { expect, it } from "vitest";
import { type HelperSpan, helpsOn } from "@/domain/candidates/helper-span";
import { day } from "@/domain/day";

const dayOr = (on: string | null) => (on === null ? null : day(on));
const span = (from: string, until: string | null = null, goneOn: string | null = null): HelperSpan => ({
  ...{ memberId: "a", from: day(from), until: dayOr(until) },
  ...{ gone: goneOn === null ? null : "MOVED", goneOn: dayOr(goneOn) },
});

it.each<[string, HelperSpan, string, boolean]>([
  ["from the first day", span("2024-02-29"), "2024-02-29", true],
  ["not the day before", span("2024-02-29"), "2024-02-28", false],
  ["on the last day", span("2024-01-01", "2024-02-29"), "2024-02-29", true],
  ["not the day after", span("2024-01-01", "2024-02-29"), "2024-03-01", false],
  ["not from the day away", span("2024-01-01", null, "2024-03-01"), "2024-03-01", false],
  ["until the day before", span("2024-01-01", null, "2024-03-01"), "2024-02-29", true],
])("helps %s", (_, helper, on, isHelping) => {
  expect(helpsOn(helper, day(on))).toBe(isHelping);
});
