import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { drawn, existedDuring, mostInOneEntry, noStatistics } from "@/domain/ledger/admission";
import { recordNamed } from "@/domain/ledger/named-admission";
import { cell, commune, first, namedInput, yearOf } from "../../support/samples";

describe("an organization", () => {
  const stood = { foundedOn: day("2020-07-01"), closedOn: day("2025-06-30") };
  const stands = { ...stood, closedOn: null };
  const before = { code: "date.beforeFounding", field: "when", values: { day: stood.foundedOn } };
  const after = { code: "date.afterClosing", field: "when", values: { day: stood.closedOn } };

  it.each([
    [stood, "2020-06-30", "2020-06-30", before],
    [stood, "2020-07-01", "2020-07-01", undefined],
    [stood, "2025-06-30", "2025-06-30", undefined],
    [stood, "2025-07-01", "2025-07-01", after],
    [stands, "2025-07-01", "2025-07-01", undefined],
    [stood, "2020-01-01", "2020-12-31", undefined],
    [stood, "2025-01-01", "2025-12-31", undefined],
    [stood, "2019-01-01", "2019-12-31", before],
    [stood, "2026-01-01", "2026-12-31", after],
  ])("of %j from %s to %s", (organization, from, to, problem) => {
    expect(existedDuring(organization, { from: day(from), to: day(to) }, "when")).toEqual(problem);
  });
});

describe("an entry that may draw from a total", () => {
  const alone = {
    organization: cell,
    today: day("2024-03-15"),
    countedBy: "ceremony",
    openTotals: [],
    mustChoose: false,
  } as const;
  const named = recordNamed(namedInput({ woman: true, minority: true, decisionNo: "12-QĐ/HU" }), alone);
  const entry = { ...first(named), count: 3 };
  const total = { id: "total", organizationId: commune.id, path: commune.path, balance: 3, ...yearOf(2023) };
  const form = { openTotals: [total], mustChoose: true };
  const refused = (code: string, values?: object) => ({
    ok: false,
    problems: [{ code, field: "total", ...(values && { values }) }],
  });

  it("draws at the committee, in the months of its total, as nobody in particular", () => {
    const draw = {
      ...noStatistics,
      ...yearOf(2023),
      kind: "TOTAL",
      organizationId: commune.id,
      path: commune.path,
      date: null,
      count: -3,
      reports: 0,
      itemisesId: "total",
      correctsId: null,
      decisionNo: "12-QĐ/HU",
    };
    expect(drawn(entry, "total", form)).toMatchObject({ ok: true, value: [{ ...entry, itemisesId: "total" }, draw] });
  });

  it("does not, where its sender says it is new", () => {
    expect(drawn(entry, "add", form)).toEqual({ ok: true, value: [entry] });
  });

  it("has to say so in a form, where there is a total at all", () => {
    expect(drawn(entry, undefined, form)).toEqual(refused("admission.totalChoice"));
    expect(drawn(entry, undefined, { ...form, openTotals: [] })).toEqual({ ok: true, value: [entry] });
    expect(drawn(entry, undefined, { ...form, mustChoose: false })).toEqual({ ok: true, value: [entry] });
  });

  it("draws no more than there is, and from nothing unknown", () => {
    expect(drawn({ ...entry, count: 4 }, "total", form)).toEqual(refused("admission.totalExhausted", { balance: 3 }));
    expect(drawn(entry, "other", form)).toEqual(refused("admission.noSuchTotal"));
  });

  it.each([0, -5])("draws nothing for %i", (count) => {
    const none = { ...entry, count };
    expect(drawn(none, "total", form)).toEqual({ ok: true, value: [none] });
    expect(drawn(none, undefined, form)).toEqual({ ok: true, value: [none] });
  });

  it("says nothing of what nobody knows", () => {
    expect(new Set(Object.values(noStatistics))).toEqual(new Set([null]));
    expect(mostInOneEntry).toBe(100_000);
  });
});
