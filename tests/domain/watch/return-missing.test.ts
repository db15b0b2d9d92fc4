import { expect, test } from "vitest";
import { day } from "@/domain/day";
import type { OrganizationKind } from "@/domain/organization";
import { returnMissing } from "@/domain/watch/return-missing";
import { years } from "../../support/watch-facts";

const ask = (kind: OrganizationKind, states: string, today: string, isYearHandedIn = false, foundedOn = "2000-01-01") =>
  returnMissing.answer(
    { kind, foundedOn: day(foundedOn), years: years(2024, states), isYearHandedIn },
    { days: 31 },
    day(today),
  );

test.each([
  ["CELL", "AASS", "2024-02-01", false, "found", "2024-02-01"],
  ["CELL", "AAZS", "2024-02-01", false, "clear", undefined],
  ["CELL", "AAPS", "2024-02-01", false, "clear", undefined],
  // Not due yet: the year before is still what may be missing of a cell.
  ["CELL", "AASS", "2024-01-31", false, "clear", undefined],
  ["CELL", "ASSS", "2024-01-31", false, "found", "2023-02-01"],
  ["COMMUNE", "AAAS", "2024-01-31", false, "unknown", undefined],
  ["COMMUNE", "AAAS", "2024-02-01", false, "found", "2024-02-01"],
  ["COMMUNE", "SSSS", "2024-02-01", true, "clear", undefined],
] as const)("%s with %s on %s, handed in: %s: %s", (kind, states, today, isHandedIn, is, since) => {
  expect(ask(kind, states, today, isHandedIn)).toMatchObject({ is, ...(since && { since }) });
});

test("who did not exist the whole year owes nothing", () => {
  expect(ask("CELL", "SSSS", "2024-02-01", false, "2023-01-02").is).toBe("unknown");
});
