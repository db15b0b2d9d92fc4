import { describe, expect, it } from "vitest";
import { clockOf } from "@/domain/candidates/clock";
import type { HelperSpan } from "@/domain/candidates/helper-span";
import { remarkFrom, remarkMonthsOf, remarkWithin } from "@/domain/candidates/remark-due";
import { day } from "@/domain/day";
import { clockFactsOn, dossierOf, regulations } from "../../support/dossier-samples";

const span = (from: string, until: string | null = null, goneOn: string | null = null): HelperSpan => ({
  ...{ memberId: "a", from: day(from), until: until === null ? null : day(until) },
  ...{ gone: goneOn === null ? null : "MOVED", goneOn: goneOn === null ? null : day(goneOn) },
});

describe("a remark is due", () => {
  const due = (from: string, last: string | null, months: number | null, today = "2024-03-15") => {
    const more = { helpers: [span(from)], lastRemarkOn: last === null ? null : day(last), remarkMonths: months };
    const clock = clockOf("REMARK", dossierOf({ HELPER: from }, more), clockFactsOn(today));
    return clock && `${clock.last} ${clock.state}`;
  };
  it.each([
    ["a month after the assignment", "2024-02-15", null, null, "2024-03-15 soon"],
    ["overdue from the day after", "2024-02-14", null, null, "2024-03-14 overdue"],
    ["at the end of a shorter month", "2023-10-31", null, null, "2023-11-30 overdue"],
    ["on the leap day after the end of January", "2024-01-31", null, null, "2024-02-29 overdue"],
    ["on 29 March after the leap day", "2023-01-01", "2024-02-29", null, "2024-03-29 running"],
    ["a month after the last one", "2022-01-01", "2024-03-01", null, "2024-04-01 running"],
    ["a week ahead it asks for attention", "2022-01-01", "2024-02-22", null, "2024-03-22 soon"],
    ["a day before that it does not", "2022-01-01", "2024-02-23", null, "2024-03-23 running"],
    ["a quarter after the last one", "2022-01-01", "2023-11-30", 3, "2024-02-29 overdue"],
    ["a quarter after the last one, a week ahead", "2022-01-01", "2023-12-22", 3, "2024-03-22 soon"],
    ["custom asks no earlier, however long its time", "2022-01-01", "2023-12-23", 3, "2024-03-23 running"],
    ["a quarter on", "2022-01-01", "2024-03-15", 3, "2024-06-15 running"],
    ["by the month where the dossier says so", "2022-01-01", "2024-03-15", 1, "2024-04-15 running"],
  ])("%s", (_, from, last, months, expected) => {
    expect(due(from, last, months)).toBe(expected);
  });

  it("no more once there was a ceremony", () => {
    const more = { helpers: [span("2022-01-01")] };
    const dossier = dossierOf({ HELPER: "2022-01-01", CEREMONY: "2024-03-03" }, more);
    expect(clockOf("REMARK", dossier, clockFactsOn("2024-03-15"))).toBeUndefined();
  });
});

it.each<[string, HelperSpan[], string | null, string | undefined]>([
  ["nobody ever helped", [], null, undefined],
  ["nobody helps any more", [span("2022-01-01", "2024-01-31")], "2023-12-01", undefined],
  ["nobody remarked yet", [span("2022-01-01")], null, "2022-01-01"],
  ["somebody remarked", [span("2022-01-01")], "2024-01-10", "2024-01-10"],
  ["another one helps since", [span("2022-01-01", "2024-01-31"), span("2024-02-01")], "2023-12-01", "2024-02-01"],
  ["a second one helps beside", [span("2022-01-01"), span("2024-02-01")], "2023-12-01", "2023-12-01"],
  ["whoever moved was not ended: the remark is owed", [span("2022-01-01", null, "2024-01-01")], null, "2022-01-01"],
])("while %s the time runs from", (_, helpers, last, from) => {
  expect(remarkFrom({ helpers, lastRemarkOn: last === null ? null : day(last) })).toBe(from);
});

it("takes the time from the regulation, a month unless it is revised, or from the dossier", () => {
  for (const regulation of regulations) {
    expect(remarkMonthsOf(regulation)).toBe(1);
    expect(remarkWithin({ remarkMonths: null }, regulation)).toBe(regulation.values.remarkEvery);
    expect(remarkWithin({ remarkMonths: 3 }, regulation)).toMatchObject({ value: 3, unit: "months" });
  }
});
