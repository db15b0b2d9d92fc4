import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { factsOf, isRegistered, type Readings, restsOnCells, type WatchedPlace } from "@/domain/watch/facts-of";
import { quotaOf } from "../../support/samples";

const today = day("2022-03-15");
const place: WatchedPlace = {
  ...{ id: 2, path: "/1/2/", kind: "COMMUNE", parentId: 1, foundedOn: day("2000-01-01"), closedOn: null },
  ...{ registerFrom: null, headcount: null },
};
const nothing: Readings = {
  ...{
    ledger: new Map(),
    quotas: new Map(),
    given: new Map(),
    terms: new Map(),
    handedIn: new Set(),
    cellsTold: new Map(),
  },
  ...{ dossiers: new Map(), help: new Map(), register: new Map(), sources: new Map(), indicators: new Map() },
};
const year = (at: number) => ({ from: monthOf(at, 1), to: monthOf(at, 12) });
const given = (parentId: number) => ({ parentId, below: 13, places: 3, decidedOn: day("2022-01-20") });

test("of a place without a word everything is open", () => {
  expect(factsOf(place, nothing, today)).toMatchObject({
    ...{
      lastYear: null,
      lastTerm: null,
      running: [],
      spread: null,
      dossiers: null,
      register: null,
      isYearHandedIn: false,
    },
    assignment: { year: 2022, isAssigned: false, wasAssignedLastYear: false, hasSuperiorBegun: false },
  });
});

test("puts together what was read of it, of those below and of its superiors", () => {
  const quotas = new Map([
    [2, [quotaOf(14), quotaOf(11, { ...year(2022), basis: "COMMITTED", decidedOn: day("2022-01-31") })]],
  ]);
  const own = { organizationId: 2, ...year(2021), admitted: 8, own: 8, mask: 0xfff, ownMask: 0xfff };
  const above = { ...own, organizationId: 1, ...year(2020), admitted: 90, own: 30 };
  const read = {
    ...nothing,
    ...{
      quotas,
      ledger: new Map([
        [2, [own]],
        [1, [above]],
      ]),
      given: new Map([
        [2, given(2)],
        [1, given(1)],
      ]),
      handedIn: new Set([2]),
    },
  };
  const facts = factsOf(place, read, today);
  expect(facts.lastYear).toMatchObject({ admitted: 8, required: 14, isWhole: true });
  expect(facts.years.slice(-3).map(({ state }) => state)).toEqual(["PART", "ADMITTED", "SILENT"]);
  expect(facts.assignment).toEqual({
    year: 2022,
    isAssigned: false,
    wasAssignedLastYear: true,
    hasSuperiorBegun: true,
  });
  expect(facts.spread).toMatchObject({ own: 11, below: 13, places: 3 });
  expect(facts.isYearHandedIn).toBe(true);
});

test.each([
  ["ASSIGNED", {}, true],
  ["RESOLUTION", {}, true],
  ["COMMITTED", {}, false],
  ["ASSIGNED", { closes: true }, false],
  ["ASSIGNED", year(2023), false],
] as const)("a year's quota of the basis %s, %j: assigned: %s", (basis, more, isAssigned) => {
  const quota = quotaOf(14, { ...year(2022), basis, decidedOn: day("2022-01-20"), ...more });
  const facts = factsOf(place, { ...nothing, quotas: new Map([[2, [quota]]]) }, today);
  expect(facts.assignment.isAssigned).toBe(isAssigned);
});

test.each([
  ["CELL", "2022-03-15", true],
  ["CELL", "2022-03-16", false],
  ["CELL", null, false],
  ["COMMUNE", "2020-01-01", false],
] as const)("the register of a %s complete from %s is its headcount: %s", (kind, from, expected) => {
  expect(isRegistered({ kind, registerFrom: from === null ? null : day(from) }, today)).toBe(expected);
});

test.each([
  ["its cells have said it", { own: 0, ownMask: 0 }, {}, true],
  ["it has said so itself", {}, {}, false],
  ["it has said half of it itself", { ownMask: 0x3f }, {}, true],
  ["enough were admitted", { own: 0, ownMask: 0, admitted: 14 }, {}, false],
  ["nobody has spoken for December", { own: 0, ownMask: 0, mask: 0x7ff }, {}, false],
  ["it is a cell", { own: 0, ownMask: 0 }, { kind: "CELL" }, false],
] as const)("whether a shortage rests on cells: %s", (_, row, more, is) => {
  const ledger = { organizationId: 2, ...year(2021), admitted: 8, own: 8, mask: 0xfff, ownMask: 0xfff, ...row };
  const read = { ledger: new Map([[2, [ledger]]]), quotas: new Map([[2, [quotaOf(14)]]]) };
  expect(restsOnCells({ ...place, ...more }, read, today)).toBe(is);
});
