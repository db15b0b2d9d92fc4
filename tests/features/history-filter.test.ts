import { expect, it } from "vitest";
import { readFilter, readInstallationFilter } from "@/features/audit/history-filter";

it("takes what is looked for as it was typed", () => {
  expect(readFilter({ who: " Vàng A " })).toMatchObject({ who: "Vàng A" });
});

it.each([["\0"], ["Vàng\0"], ["\ud800"], ["\u202egnàV"], ["a".repeat(101)]])(
  "%j is as if nobody had been asked for",
  (who) => {
    expect(readFilter({ who }).who).toBeUndefined();
    expect(readInstallationFilter({ who: [who] }).who).toBeUndefined();
  },
);
