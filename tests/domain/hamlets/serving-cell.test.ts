import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { isWithoutCell, type ServiceFacts, ServiceInput, serve } from "@/domain/hamlets/serving-cell";

const today = day("2024-03-15");
const cell = { id: 5, kind: "CELL", path: "/1/3/5/", foundedOn: day("2000-01-01"), closedOn: null } as const;
const hamlet = { from: day("2010-01-01"), to: null, path: "/1/3/" };
const own = { kind: "OWN", cell: { id: 5, name: "Chi bộ A" }, from: day("2015-01-01") } as const;
const nothing: ServiceFacts = { hamlet, cell, latest: undefined, others: [], today };
const sent = { hamlet: "thon-5", kind: "OWN", cell: "a", from: "2020-01-01" };
const asked = (more: object) => ServiceInput.parse({ ...sent, ...more });
const codes = (more: object, facts: Partial<ServiceFacts>) => {
  const result = serve(asked(more), { ...nothing, ...facts });
  return result.ok ? [] : result.problems.map(({ code, field }) => `${field}: ${code}`);
};
const none = { kind: "NONE", cell: "" };
const other = { ...cell, id: 6 };

describe("a cell serves a hamlet", () => {
  it.each<[object, Partial<ServiceFacts>, string[]]>([
    [{}, {}, []],
    [{ kind: "JOINT" }, {}, []],
    [none, { cell: undefined }, []],
    [{ cell: "" }, { cell: undefined }, ["cell: input.required"]],
    [{ kind: "NONE" }, {}, ["cell: hamlet.noneWithCell"]],
    // Of another commune, though its path begins with the same figures; a committee; nothing within reach.
    [{}, { cell: { ...cell, path: "/1/30/5/" } }, ["cell: hamlet.cellUnknown"]],
    [{}, { cell: { ...cell, kind: "GRASSROOTS_COMMITTEE" } }, ["cell: hamlet.cellUnknown"]],
    [{}, { cell: undefined }, ["cell: hamlet.cellUnknown"]],
    [{}, { cell: { ...cell, closedOn: day("2019-12-31") } }, ["from: date.afterClosing"]],
    [{}, { cell: { ...cell, closedOn: day("2020-01-01") } }, []],
    [{}, { cell: { ...cell, foundedOn: day("2020-01-02") } }, ["from: date.beforeFounding"]],
    [{ from: "2024-03-16" }, {}, ["from: date.future"]],
    [{ from: "2009-12-31" }, {}, ["from: hamlet.beforeFirst"]],
    [{}, { hamlet: { ...hamlet, to: day("2021-01-01") } }, ["undefined: hamlet.closed"]],
    // After what is recorded already.
    [{ kind: "JOINT" }, { latest: own }, []],
    [{}, { latest: own }, ["kind: hamlet.nothingChanged"]],
    [{}, { latest: own, cell: other }, ["cell: hamlet.ownAlready"]],
    [{ from: "2015-01-01" }, { latest: own, cell: other }, []],
    [{ from: "2014-12-31" }, { latest: own, cell: other }, ["from: hamlet.laterOne", "cell: hamlet.ownAlready"]],
    [none, { latest: own, cell: undefined }, []],
    [{}, { latest: { kind: "NONE", cell: null, from: day("2020-01-01") }, cell: other }, []],
    [
      none,
      { latest: { kind: "NONE", cell: null, from: day("2018-01-01") }, cell: undefined },
      ["kind: hamlet.nothingChanged"],
    ],
    // What the cell is to others.
    [{}, { others: [{ hamlet: "Thôn 6", kind: "OWN" }] }, ["cell: hamlet.cellOwned"]],
    [{}, { others: [{ hamlet: "Thôn 6", kind: "JOINT" }] }, ["cell: hamlet.cellShared"]],
    [{ kind: "JOINT" }, { others: [{ hamlet: "Thôn 6", kind: "JOINT" }] }, []],
    [{ kind: "JOINT" }, { others: [{ hamlet: "Thôn 6", kind: "OWN" }] }, ["cell: hamlet.cellOwned"]],
  ])("%j beside %j: %j", (more, facts, problems) => {
    expect(codes(more, facts)).toEqual(problems);
  });

  it("ends what served until then the day before, or writes over what began on the very day", () => {
    const after = serve(asked({ kind: "JOINT" }), { ...nothing, latest: own });
    expect(after).toEqual({ ok: true, value: { kind: "JOINT", cellId: 5, replaces: false, until: "2019-12-31" } });
    const again = serve(asked({ ...none, from: "2015-01-01" }), { ...nothing, cell: undefined, latest: own });
    expect(again).toMatchObject({ value: { kind: "NONE", cellId: null, replaces: true } });
  });
});

it.each([
  ["OWN", false],
  ["JOINT", false],
  ["NONE", true],
  ["LOST", true],
  ["UNKNOWN", false],
] as const)("%s leaves a hamlet without a cell: %s", (served, expected) => {
  expect(isWithoutCell(served)).toBe(expected);
});
