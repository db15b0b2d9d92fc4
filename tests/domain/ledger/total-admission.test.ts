import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { monthsOfTotal, recordTotal, TotalInput } from "@/domain/ledger/total-admission";
import { monthOf } from "@/domain/month";
import { parsePeriod, yearPeriod } from "@/domain/period";
import { type CountedTerm, termPeriod } from "@/domain/term";
import { cell, commune, totalInput, yearOf } from "../../support/samples";

type Facts = Parameters<typeof recordTotal>[1];
const facts = (more: Partial<Facts> = {}): Facts => ({
  organization: commune,
  months: yearOf(2023),
  today: day("2024-03-15"),
  held: 0,
  ownTotal: 0,
  isReported: false,
  members: null,
  openTotals: [],
  mustChoose: false,
  ...more,
});
const refused = (code: string, field?: string, values?: object) => ({
  ok: false,
  problems: [{ code, ...(field && { field }), ...(values && { values }) }],
});

describe("the months of a total", () => {
  const term = (id: number, name: string, from: number, to: number): CountedTerm => ({
    ...{ id, name, from, to },
    ...{ organizationId: 1, certainty: null, source: null },
  });
  const first = term(1, "2015-2020", monthOf(2015, 8), monthOf(2020, 7));
  const second = term(2, "2020-2025", monthOf(2020, 8), monthOf(2025, 7));
  const terms = [first, second];
  const period = (name: string) => parsePeriod(name) ?? yearPeriod(0);

  it.each([
    ["2023", undefined, [2023, 1], [2023, 12]],
    ["2023", "2020-2025", [2023, 1], [2023, 12]],
    ["2020", "2015-2020", [2020, 1], [2020, 7]],
    ["2020", "2020-2025", [2020, 8], [2020, 12]],
    ["2020-H2", "2020-2025", [2020, 8], [2020, 12]],
    ["2020-Q3", "2015-2020", [2020, 7], [2020, 7]],
    ["2020-07", undefined, [2020, 7], [2020, 7]],
    ["2019-2021", undefined, [2019, 1], [2021, 12]],
    ["2020-07..2020-09", undefined, [2020, 7], [2020, 9]],
    ["2026", undefined, [2026, 1], [2026, 12]],
  ] as const)("of %s in the term %j", (name, asked, [fromYear, from], [toYear, to]) => {
    const months = { from: monthOf(fromYear, from), to: monthOf(toYear, to) };
    expect(monthsOfTotal(period(name), terms, asked)).toEqual({ ok: true, value: months });
  });

  it("of a term are those it is counted in", () => {
    expect(monthsOfTotal(termPeriod(second), terms)).toEqual({ ok: true, value: { from: second.from, to: second.to } });
  });

  it.each(["2020", "2020-H2", "2020-Q3"])("of %s, which straddles two terms, need the term", (name) => {
    const values = { terms: "2015-2020, 2020-2025" };
    expect(monthsOfTotal(period(name), terms)).toEqual(refused("admission.termNeeded", "term", values));
  });

  it.each([
    ["2020", "2025-2030"],
    ["2020", "nhiệm kỳ này"],
    ["2023", "2015-2020"],
    ["2023", "2025-2030"],
  ])("of %s are not in the term %s", (name, asked) => {
    const problem = refused("admission.termOutside", "term", { term: asked });
    expect(monthsOfTotal(period(name), terms, asked)).toEqual(problem);
  });
});

describe("a total", () => {
  it("is the difference that brings the sum to the wanted number", () => {
    const more = { held: 43, ownTotal: 40, isReported: true };
    expect(recordTotal(totalInput(60, { seen: 43, reason: "bổ sung" }), facts(more))).toMatchObject({
      ok: true,
      value: [
        {
          ...yearOf(2023),
          kind: "TOTAL",
          organizationId: commune.id,
          path: commune.path,
          date: null,
          count: 17,
          reports: 0,
          itemisesId: null,
          correctsId: null,
          reason: "bổ sung",
          woman: null,
        },
      ],
    });
    expect(recordTotal(totalInput(3), facts(more))).toMatchObject({ value: [{ count: -40, reports: 0 }] });
  });

  it("may be zero: none admitted is a statement, made once", () => {
    expect(recordTotal(totalInput(0), facts())).toMatchObject({ value: [{ count: 0, reports: 1 }] });
    expect(recordTotal(totalInput(7), facts({ held: 7 }))).toMatchObject({ value: [{ count: 0, reports: 1 }] });
    const again = recordTotal(totalInput(0), facts({ isReported: true }));
    expect(again).toEqual(refused("admission.nothingChanged", "wanted", { total: 0 }));
  });

  it("asks before it comes on top of what the year was told to hold, members confirmed or not", () => {
    const asked = refused("admission.raisesYear", "wanted", { total: 4, raised: 6 });
    const told = facts({ ownYear: 4 });
    expect(recordTotal(totalInput(2, { confirmed: true }), told)).toEqual(asked);
    expect(recordTotal(totalInput(2, { raises: true }), told)).toMatchObject({ ok: true, value: [{ count: 2 }] });
    expect(recordTotal(totalInput(1), facts({ ownYear: 4, held: 3, ownTotal: 3 }))).toMatchObject({ ok: true });
  });

  it("never falls below what is entered below it", () => {
    const below = refused("admission.totalBelowParts", "wanted", { total: 29, parts: 30 });
    expect(recordTotal(totalInput(29), facts({ held: 43, ownTotal: 13 }))).toEqual(below);
    expect(recordTotal(totalInput(30), facts({ held: 43, ownTotal: 13 }))).toMatchObject({ value: [{ count: -13 }] });
  });

  it("is not written over what somebody else entered meanwhile", () => {
    const changed = refused("admission.changedMeanwhile", "wanted", { seen: 43, now: 44 });
    expect(recordTotal(totalInput(60, { seen: 43 }), facts({ held: 44, ownTotal: 44 }))).toEqual(changed);
    expect(recordTotal(totalInput(60, { seen: 0 }), facts({ held: 44, ownTotal: 44 }))).toMatchObject({ ok: false });
  });

  it.each([
    ["2024-01-01", true],
    ["2023-01-01", true],
    ["2022-12-31", false],
  ])("for 2023 may be entered on %s: %s", (today, may) => {
    const result = recordTotal(totalInput(5), facts({ today: day(today) }));
    expect(result).toEqual(may ? expect.objectContaining({ ok: true }) : refused("period.notBegun", "period"));
  });

  it("is for months the organization stood in", () => {
    const young = { ...commune, foundedOn: day("2024-01-01") };
    const closed = { ...commune, closedOn: day("2022-12-31") };
    const answer = (organization: typeof commune) => recordTotal(totalInput(5), facts({ organization }));
    expect(answer(young)).toEqual(refused("date.beforeFounding", "period", { day: young.foundedOn }));
    expect(answer(closed)).toEqual(refused("date.afterClosing", "period", { day: closed.closedOn }));
    expect(answer({ ...commune, foundedOn: day("2023-12-31") })).toMatchObject({ ok: true });
  });

  it("asks again where it exceeds the members", () => {
    const asked = refused("admission.moreThanMembers", undefined, { total: 31, members: 30 });
    expect(recordTotal(totalInput(31), facts({ members: 30 }))).toEqual(asked);
    expect(recordTotal(totalInput(31, { confirmed: true }), facts({ members: 30 }))).toMatchObject({ ok: true });
  });

  it("asks by the members of the superior where nobody has counted here", () => {
    const above = facts({ members: null, membersAbove: 137 });
    const asked = refused("admission.moreThanMembersAbove", undefined, { total: 150, members: 137 });
    expect(recordTotal(totalInput(150), above)).toEqual(asked);
    expect(recordTotal(totalInput(137), above)).toMatchObject({ ok: true });
    expect(recordTotal(totalInput(150, { confirmed: true }), above)).toMatchObject({ ok: true });
    expect(recordTotal(totalInput(150), facts({ members: 200, membersAbove: 137 }))).toMatchObject({ ok: true });
    expect(recordTotal(totalInput(30), facts({ members: 30 }))).toMatchObject({ ok: true });
    expect(recordTotal(totalInput(99_999), facts())).toMatchObject({ ok: true });
  });
});

describe("a total that is already part of a superior's", () => {
  const open = { id: "total", organizationId: commune.id, path: commune.path, balance: 7, ...yearOf(2023) };
  const months = { from: monthOf(2023, 5), to: monthOf(2023, 5) };
  const drawing = (wanted: number, more: Partial<Facts> = {}, total = "total") =>
    recordTotal(totalInput(wanted, { total }), facts({ organization: cell, months, openTotals: [open], ...more }));

  it("is taken out of it, in its months", () => {
    expect(drawing(7)).toMatchObject({
      value: [
        { ...months, organizationId: cell.id, count: 7, reports: 1, itemisesId: "total" },
        { ...yearOf(2023), organizationId: commune.id, count: -7, reports: 0, itemisesId: "total" },
      ],
    });
  });

  it("takes out only what is added to what the cell already holds", () => {
    const more = { held: 4, ownTotal: 4, isReported: true };
    expect(drawing(11, more)).toMatchObject({ value: [{ count: 7 }, { count: -7 }] });
    expect(drawing(12, more)).toEqual(refused("admission.totalExhausted", "total", { balance: 7 }));
  });

  it("cannot be taken out of one that is not there", () => {
    expect(drawing(1, { openTotals: [] })).toEqual(refused("admission.noSuchTotal", "total"));
    expect(drawing(1, {}, "other")).toEqual(refused("admission.noSuchTotal", "total"));
  });

  it("is an addition where the sender says so, and takes nothing out where nothing is added", () => {
    expect(drawing(5, {}, "add")).toMatchObject({ value: [{ count: 5, itemisesId: null }] });
    expect(drawing(0)).toMatchObject({ value: [{ count: 0, itemisesId: null, reports: 1 }] });
  });

  it("has to be said to be so in a form", () => {
    const form = facts({ organization: cell, months, openTotals: [open], mustChoose: true });
    expect(recordTotal(totalInput(5), form)).toEqual(refused("admission.totalChoice", "total"));
    expect(recordTotal(totalInput(0), form)).toMatchObject({ ok: true });
  });
});

describe("what is asked for a total", () => {
  const sent = { organization: "muong-hum", period: "2023", wanted: "1.234", key: "k" };

  it("is read from a form", () => {
    const blank = { term: "", seen: "", total: "", reason: "" };
    expect(TotalInput.parse({ ...sent, ...blank })).toEqual({ ...sent, wanted: 1234, confirmed: false, raises: false });
    expect(TotalInput.parse({ ...sent, confirmed: "on", seen: "0" })).toMatchObject({ confirmed: true, seen: 0 });
  });

  it("may be large where most of it is held already; more than 100,000 at once are refused", () => {
    const large = (wanted: number) => recordTotal(totalInput(wanted), facts({ held: 250_000, members: null }));
    expect(large(350_000)).toMatchObject({ ok: true, value: [{ count: 100_000 }] });
    expect(large(350_001)).toEqual(refused("admission.tooMany", "wanted"));
  });

  it.each([
    [{ wanted: "10000001" }, "input.tooLarge"],
    [{ wanted: "-5" }, "input.negative"],
    [{ wanted: "12,5" }, "input.notWhole"],
    [{ wanted: "" }, "input.required"],
    [{ period: "" }, "input.required"],
    [{ reason: "x".repeat(10_000) }, "input.tooLong"],
  ])("is refused as %j", (more, message) => {
    expect(TotalInput.safeParse({ ...sent, ...more }).error?.issues[0]?.message).toBe(message);
  });
});
