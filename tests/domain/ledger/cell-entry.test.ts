import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import type { OpenTotal } from "@/domain/ledger/admission";
import { CellInput, heldIn, recordCell } from "@/domain/ledger/cell-entry";
import { recount } from "@/domain/ledger/rollup";
import { type Months, monthOf } from "@/domain/month";
import { parsePeriod } from "@/domain/period";
import { newLedger } from "../../support/ledger-acts";
import type { LedgerModel } from "../../support/ledger-model";
import { cell, yearOf } from "../../support/samples";

type Facts = Parameters<typeof recordCell>[1];

const march = { from: monthOf(2023, 3), to: monthOf(2023, 3) };
const facts = (more: Partial<Facts> = {}): Facts => ({
  ...{ organization: cell, months: march, today: day("2024-03-15"), held: 0, ownTotal: 0, reports: 0 },
  ...{ isReported: false, members: null, openTotals: [], mustChoose: true, earlier: [] },
  ...more,
});
const input = (wanted: number | null, seen: number | null, more: object = {}) => ({
  ...CellInput.parse({ organization: "cell", period: "2023-03", wanted, seen, key: "k", ...more }),
  reason: "grid",
});
const total = (id: string, organizationId: number, balance: number, months: Months = yearOf(2023)): OpenTotal => ({
  ...{ id, organizationId, balance, path: organizationId === cell.id ? cell.path : "/1/2/" },
  ...months,
});
const written = (result: ReturnType<typeof recordCell>) =>
  result.ok
    ? result.value.map(({ organizationId, from, count, reports }) => [organizationId, from % 12, count, reports])
    : result.problems.map(({ code, values }) => [code, values]);

describe("what is held", () => {
  it.each([
    [0, 0, null],
    [0, 1, 0],
    [3, 1, 3],
    [3, 0, 3],
  ])("%i persons, %i reports: %s", (admitted, reports, held) => {
    expect(heldIn({ admitted, reports })).toBe(held);
  });
});

describe("a cell", () => {
  it.each([
    ["none admitted", 0, null, {}, [[3, 2, 0, 1]]],
    ["persons", 4, null, {}, [[3, 2, 4, 1]]],
    ["more persons", 4, 1, { held: 1, ownTotal: 1, reports: 1, isReported: true }, [[3, 2, 3, 0]]],
    ["the same again", 4, null, { held: 4, reports: 1 }, [["admission.nothingChanged", { total: 4 }]]],
    ["what another changed", 4, 1, { held: 2, reports: 1 }, [["admission.changedMeanwhile", { seen: 1, now: 2 }]]],
    ["what another said is none", 4, null, { reports: 1 }, [["admission.reportedMeanwhile", { now: 0 }]]],
    ["what another withdrew", 4, 1, {}, [["admission.withdrawnMeanwhile", { seen: 1 }]]],
    [
      "less than is entered by name",
      1,
      3,
      { held: 3, ownTotal: 1, reports: 3 },
      [["admission.totalBelowParts", { total: 1, parts: 2 }]],
    ],
    [
      "nothing where names stand",
      null,
      3,
      { held: 3, ownTotal: 1, reports: 3 },
      [["admission.totalBelowParts", { total: 0, parts: 2 }]],
    ],
    [
      "nothing where nothing can be taken back",
      null,
      3,
      { held: 3, ownTotal: 3, reports: 1 },
      [["admission.notCorrectable", undefined]],
    ],
    [
      "less where nothing can be taken back",
      1,
      3,
      { held: 3, ownTotal: 3, reports: 1, isReported: true },
      [["admission.notCorrectable", undefined]],
    ],
    [
      "a month to come",
      1,
      null,
      { months: { from: monthOf(2024, 4), to: monthOf(2024, 4) } },
      [["period.notBegun", undefined]],
    ],
  ])("is told %s", (_, wanted, seen, more, expected) => {
    expect(written(recordCell(input(wanted, seen), facts(more)))).toEqual(expected);
  });

  it("asks whether the persons are in a total already, and takes no answer for none", () => {
    const openTotals = [total("above", 2, 5)];
    expect(written(recordCell(input(2, null), facts({ openTotals })))).toEqual([["admission.totalChoice", undefined]]);
    expect(written(recordCell(input(0, null), facts({ openTotals })))).toEqual([[3, 2, 0, 1]]);
    expect(written(recordCell(input(2, null, { total: "add" }), facts({ openTotals })))).toEqual([[3, 2, 2, 1]]);
    const inside = recordCell(input(2, null, { total: "above" }), facts({ openTotals }));
    expect(written(inside)).toEqual([
      [3, 2, 2, 1],
      [2, 0, -2, 0],
    ]);
  });

  it("is refused what a total no longer holds", () => {
    const openTotals = [total("above", 2, 1)];
    const asked = (id: string) => written(recordCell(input(2, null, { total: id }), facts({ openTotals })));
    expect(asked("above")).toEqual([["admission.totalExhausted", { balance: 1 }]]);
    expect(asked("emptied")).toEqual([["admission.totalExhausted", { balance: 0 }]]);
  });

  it("draws from the place's own year first, then as the sender says", () => {
    const openTotals = [total("own", cell.id, 3), total("above", 2, 9)];
    const asked = (wanted: number, choice: string) =>
      written(recordCell(input(wanted, null, { total: choice }), facts({ openTotals })));
    expect(asked(2, "above")).toEqual([
      [3, 2, 2, 1],
      [3, 0, -2, 0],
    ]);
    expect(asked(5, "above")).toEqual([
      [3, 2, 3, 1],
      [3, 0, -3, 0],
      [3, 2, 2, 0],
      [2, 0, -2, 0],
    ]);
    expect(asked(5, "add")).toEqual([
      [3, 2, 3, 1],
      [3, 0, -3, 0],
      [3, 2, 2, 0],
    ]);
  });

  it("draws from the place's own term only where the sender says that they are inside a total", () => {
    const term = { from: monthOf(2020, 8), to: monthOf(2025, 7) };
    const openTotals = [total("term", cell.id, 3, term), total("above", 2, 9)];
    const asked = (more: object) => written(recordCell(input(4, null, more), facts({ openTotals })));
    expect(asked({})).toEqual([["admission.totalChoice", undefined]]);
    expect(asked({ total: "add" })).toEqual([[3, 2, 4, 1]]);
    expect(asked({ total: "own" })).toEqual([["admission.totalExhausted", { balance: 0 }]]);
    expect(asked({ total: "above" }).map(([, , count]) => count)).toEqual([3, -3, 1, -1]);
    const few = recordCell(input(2, null, { total: "own" }), facts({ openTotals }));
    expect(written(few).map(([id, , count]) => [id, count])).toEqual([
      [3, 2],
      [3, -2],
    ]);
  });
});

describe("a place that has said a total for the year", () => {
  const own = [total("own", cell.id, 2)];
  const asked = (wanted: number, more: Partial<Facts>, sent: object = {}) =>
    written(recordCell(input(wanted, null, sent), facts(more)));

  it("is asked before months together say more, with both totals", () => {
    expect(asked(4, { ownYear: 3, openTotals: own })).toEqual([["admission.raisesYear", { total: 3, raised: 5 }]]);
    expect(asked(1, { ownYear: 0 })).toEqual([["admission.raisesYear", { total: 0, raised: 1 }]]);
    const openTotals = [...own, total("above", 2, 9)];
    const inside = { total: "above" };
    expect(asked(4, { ownYear: 3, openTotals }, inside)).toEqual([["admission.raisesYear", { total: 3, raised: 5 }]]);
  });

  it("is raised where that is confirmed", () => {
    const drawnAndAdded = [
      [3, 2, 2, 1],
      [3, 0, -2, 0],
      [3, 2, 2, 0],
    ];
    expect(asked(4, { ownYear: 3, openTotals: own }, { raises: true })).toEqual(drawnAndAdded);
    expect(asked(1, { ownYear: 0 }, { raises: true })).toEqual([[3, 2, 1, 1]]);
    // Who was only asked about the members has not been asked about the year, and the other way round.
    expect(asked(1, { ownYear: 0 }, { confirmed: true })).toEqual([["admission.raisesYear", { total: 0, raised: 1 }]]);
    expect(asked(9, { ownYear: 0, members: 5 }, { raises: true })).toEqual([
      ["admission.moreThanMembers", { total: 9, members: 5 }],
    ]);
  });

  it("is not asked what stays within it, what is none, and what is taken back", () => {
    expect(asked(2, { ownYear: 3, openTotals: own })).toHaveLength(2);
    expect(asked(0, { ownYear: 0 })).toEqual([[3, 2, 0, 1]]);
    const held = { held: 3, ownTotal: 3, reports: 1, isReported: true, ownYear: 3 };
    expect(written(recordCell(input(1, 3), facts(held)))).toEqual([["admission.notCorrectable", undefined]]);
  });
});

// Place 5 is a cell of the commune 3, which is in district 2 of province 1.
const cells = [5, 6, 7];
const columns = ["2023-01", "2023-02", "2023"];
const months = (name: string): Months => parsePeriod(name) ?? yearOf(2023);

function factsIn(ledger: LedgerModel, id: number, column: string): Facts {
  const organization = ledger.at(id);
  const { from, to } = months(column);
  const exact = { from, to };
  const within = ledger.entries.filter((one) => one.organizationId === id && one.from >= from && one.to <= to);
  return {
    ...{ organization, months: exact, today: day("2024-03-15"), members: null, mustChoose: true },
    openTotals: ledger.openTotals(organization, exact, "ownTotal"),
    held: ledger.held(organization, exact),
    ownTotal: ledger.balance(id, exact),
    isReported: ledger.isReported(id, exact),
    reports: within.reduce((sum, one) => sum + one.reports, 0),
    earlier: ledger
      .bucket(id, exact)
      .filter((one) => one.kind === "TOTAL" && one.count >= 0)
      .map((one) => {
        const drew = ledger.drawnBy(one);
        return { id: one.id, entry: ledger.correctable(one), drawn: drew ? ledger.correctable(drew) : null };
      })
      .reverse(),
  };
}

function save(ledger: LedgerModel, id: number, column: string, wanted: number | null, choice: string) {
  const known = factsIn(ledger, id, column);
  const seen = heldIn({ admitted: known.held, reports: known.reports });
  const result = recordCell(input(wanted, seen, { period: column, total: choice }), known);
  if (result.ok) ledger.write(result.value, null);
  return result;
}

type Act = { readonly cell: number; readonly column: string; readonly wanted: number | null; readonly inside: boolean };

const act: fc.Arbitrary<Act> = fc.record({
  cell: fc.constantFrom(...cells),
  column: fc.constantFrom(...columns),
  wanted: fc.option(fc.nat(9), { nil: null }),
  inside: fc.boolean(),
});

function begun() {
  const ledger = newLedger();
  save(ledger, 3, "2023", 12, "add");
  return { ledger, opener: ledger.entries[0]?.id ?? "" };
}

/** Every sum that is not nothing; whether a zero was said twice is nobody's figure. */
const sums = (ledger: LedgerModel) =>
  recount(ledger.entries)
    .map(({ organizationId, from, to, admitted, own, reports }) => [
      organizationId,
      from,
      to,
      admitted,
      own,
      reports > 0,
    ])
    .filter(([, , , admitted, own, isReported]) => admitted !== 0 || own !== 0 || isReported)
    .map((row) => row.join(" "))
    .sort();

const saidIn = (ledger: LedgerModel, id: number, column: string) => {
  const { held, reports } = factsIn(ledger, id, column);
  return heldIn({ admitted: held, reports });
};

/** Saves as somebody would who knows of the commune's total while it is open; what was added beside it, or refused. */
function saveInside(ledger: LedgerModel, { cell: id, column, wanted }: Act, opener: string) {
  const [before, was] = [ledger.held(ledger.at(3), months("2023")), saidIn(ledger, id, column) ?? 0];
  const isOpen = ledger.openTotals(ledger.at(id), months(column), "ownTotal").some((one) => one.id === opener);
  if (!save(ledger, id, column, wanted, isOpen ? opener : "add").ok) return undefined;
  expect(saidIn(ledger, id, column) ?? 0).toBe(wanted ?? 0);
  return isOpen && (wanted ?? 0) > was ? ledger.held(ledger.at(3), months("2023")) - before : 0;
}

describe("whatever is typed into a grid", () => {
  it("a cell says what was wanted, no sum is negative, and nobody inside a total counts twice", () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
        const { ledger, opener } = begun();
        const added = acts.map((one) => saveInside(ledger, one, opener)).filter((one) => one !== undefined);
        expect(added.filter((one) => one !== 0)).toEqual([]);
        taken += added.length;
        for (const row of recount(ledger.entries))
          expect(Math.min(row.admitted, row.own, row.reports)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(300);
  });

  it("taking back the last number brings back every sum there was", () => {
    let undone = 0;
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), act, (acts, last) => {
        const { ledger, opener } = begun();
        for (const one of acts) save(ledger, one.cell, one.column, one.wanted, one.inside ? opener : "add");
        const [before, was] = [sums(ledger), saidIn(ledger, last.cell, last.column)];
        if (!isRaised(ledger, last, was, opener)) return;
        expect(save(ledger, last.cell, last.column, was, "add").ok).toBe(true);
        expect(sums(ledger)).toEqual(before);
        undone++;
      }),
      { numRuns: 400 },
    );
    expect(undone).toBeGreaterThan(100);
  });
});

/** Saves a higher number. A year whose months have spoken is left out: once said of itself, it stays said. */
function isRaised(ledger: LedgerModel, { cell: id, column, wanted, inside }: Act, was: number | null, opener: string) {
  if (wanted === null || wanted <= (was ?? -1) || (column === "2023" && was !== null)) return false;
  return save(ledger, id, column, wanted, inside ? opener : "add").ok;
}
