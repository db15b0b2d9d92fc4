import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { forgottenBefore, isForgotten } from "@/domain/persons/forgetting";

const stopped = (on: string) => ({ outcome: "STOPPED" as const, closedOn: day(on) });
const open = { outcome: null, closedOn: null };
const admitted = { outcome: "ADMITTED" as const, closedOn: day("2020-01-01") };

it.each([
  ["2026-03-15", 24, "2024-03-15"],
  ["2024-02-29", 12, "2023-02-28"],
  ["2026-03-31", 1, "2026-02-28"],
])("on %s after %i months: before %s", (today, months, before) => {
  expect(forgottenBefore(day(today), months)).toBe(before);
});

it.each([
  ["given up the day before", null, [stopped("2024-03-14")], true],
  ["given up on the day", null, [stopped("2024-03-15")], false],
  ["given up once more since", null, [stopped("2020-01-01"), stopped("2025-01-01")], false],
  ["followed again", null, [stopped("2020-01-01"), open], false],
  ["admitted by mistake and given up", "VOID", [stopped("2020-01-01")], true],
  ["a member", "OFFICIAL", [stopped("2020-01-01")], false],
  ["somebody who was a member", "LEFT", [stopped("2020-01-01")], false],
  ["admitted", null, [admitted], false],
  ["nobody's candidate", null, [], false],
] as const)("%s: %j %j is forgotten: %s", (_who, standing, dossiers, is) => {
  expect(isForgotten(standing, dossiers, day("2024-03-15"))).toBe(is);
});
