import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import {
  arrange,
  closing,
  founding,
  type Rearranging,
  type Superior,
  spansUnder,
} from "@/domain/organizations/placement";
import type { Result } from "@/domain/result";
import { cell, commune } from "../../support/samples";

const today = day("2024-03-15");
const founded = day("2000-01-01");

const superior: Superior = { ...commune, placements: [{ from: founded, to: null, path: "/1/2/" }] };
const other: Superior = {
  ...commune,
  id: 9,
  path: "/1/9/",
  foundedOn: day("2010-01-01"),
  placements: [
    { from: day("2010-01-01"), to: day("2019-12-31"), path: "/8/9/" },
    { from: day("2020-01-01"), to: null, path: "/1/9/" },
  ],
};

const facts = (more: Partial<Rearranging> = {}): Rearranging => ({
  organization: cell,
  latest: { from: founded, to: null, path: cell.path, parentId: 2, name: cell.name, kind: "CELL" },
  superior,
  kindsBelow: [],
  today,
  ...more,
});

const wanted = { name: cell.name, kind: cell.kind, from: day("2024-01-01") };
const said = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map(({ code, field }) => (field ? `${field}: ${code}` : code));

describe("founding", () => {
  it.each([
    ["a cell today", {}, "CELL", "2024-03-15", []],
    ["on the superior's own first day", {}, "CELL", "2000-01-01", []],
    ["tomorrow", {}, "CELL", "2024-03-16", ["foundedOn: date.future"]],
    ["before the superior", {}, "CELL", "1999-12-31", ["foundedOn: placement.beforeSuperior"]],
    ["under what has ended", { closedOn: today }, "CELL", "2024-01-01", ["placement.superiorClosed"]],
    ["a commune under a commune", {}, "COMMUNE", "2024-01-01", ["kind: organization.kindAbove"]],
    ["a cell under a cell", { kind: "CELL" }, "CELL", "2024-01-01", ["kind: organization.kindAbove"]],
    ["a grassroots committee under a commune", {}, "GRASSROOTS_COMMITTEE", "2024-01-01", []],
  ] as const)("%s", (_, above, kind, on, problems) => {
    expect(said(founding({ ...superior, ...above }, { kind, foundedOn: day(on) }, today))).toEqual(problems);
  });

  it("goes wherever the superior went since", () => {
    expect(spansUnder(other, day("2015-05-19"), 77)).toEqual([
      { from: "2015-05-19", to: "2019-12-31", path: "/8/9/77/" },
      { from: "2020-01-01", to: null, path: "/1/9/77/" },
    ]);
    expect(spansUnder(other, day("2020-01-01"), 77)).toEqual([{ from: "2020-01-01", to: null, path: "/1/9/77/" }]);
  });
});

describe("another name", () => {
  it("ends the placement before on the day before", () => {
    expect(arrange(facts(), { ...wanted, name: "Chi bộ mới" })).toEqual({
      ok: true,
      value: {
        name: "Chi bộ mới",
        kind: "CELL",
        from: "2024-01-01",
        parentId: 2,
        path: "/1/2/3/",
        isMoved: false,
        replaces: false,
        until: "2023-12-31",
      },
    });
  });

  it("from the very day of the placement writes over it", () => {
    const renamed = arrange(facts(), { ...wanted, name: "Chi bộ mới", from: founded });
    expect(renamed).toMatchObject({ ok: true, value: { replaces: true } });
  });

  it.each([
    ["the same", {}, {}, ["placement.nothingChanged"]],
    ["tomorrow", {}, { name: "b", from: day("2024-03-16") }, ["from: date.future"]],
    ["before the founding", {}, { name: "b", from: day("1999-12-31") }, ["from: date.beforeFounding"]],
    [
      "before a later change",
      { latest: { ...facts().latest, from: day("2024-02-01") } },
      { name: "b" },
      ["from: placement.laterOne"],
    ],
    ["of what has ended", { organization: { ...cell, closedOn: today } }, { name: "b" }, ["placement.closed"]],
  ] as const)("%s", (_, more, asked, problems) => {
    expect(said(arrange(facts(more), { ...wanted, ...asked }))).toEqual(problems);
  });
});

describe("another kind", () => {
  it.each([
    ["a cell that becomes a committee", { kindsBelow: [] }, "GRASSROOTS_COMMITTEE", []],
    [
      "a committee with cells that becomes a cell",
      { kindsBelow: ["CELL"] },
      "GRASSROOTS_CELL",
      ["kind: organization.kindBelow"],
    ],
    ["a commune under a commune", {}, "COMMUNE", ["kind: organization.kindAbove"]],
  ] as const)("%s", (_, more, kind, problems) => {
    expect(said(arrange(facts(more), { ...wanted, kind }))).toEqual(problems);
  });

  it("may be anything at the root", () => {
    const organization = { ...commune, path: "/2/", parentId: null };
    const asked = facts({ organization, superior: null, latest: { ...facts().latest, kind: "COMMUNE" } });
    expect(arrange(asked, { ...wanted, kind: "DISTRICT" })).toMatchObject({ ok: true, value: { path: "/2/" } });
  });
});

describe("another superior", () => {
  it("takes the organization along", () => {
    const moved = arrange(facts({ superior: other }), wanted);
    expect(moved).toMatchObject({ ok: true, value: { parentId: 9, path: "/1/9/3/", isMoved: true } });
  });

  it.each([
    ["itself", { organization: commune, superior }, ["superior: placement.underItself"]],
    [
      "what stands below it",
      { organization: commune, superior: { ...superior, id: 3, path: "/1/2/3/", kind: "CELL" } },
      ["superior: placement.underItself"],
    ],
    ["a cell", { superior: { ...other, kind: "CELL" } }, ["superior: organization.kindAbove"]],
    ["what has ended", { superior: { ...other, closedOn: today } }, ["superior: placement.superiorClosed"]],
    ["what was founded later", { superior: { ...other, foundedOn: today } }, ["from: placement.beforeSuperior"]],
    [
      "what itself moved later",
      { superior: { ...other, placements: [{ from: day("2024-02-01"), to: null, path: "/1/9/" }] } },
      ["from: placement.superiorMoved"],
    ],
    [
      "on the very day of the placement",
      { superior: other, latest: { ...facts().latest, from: wanted.from } },
      ["from: placement.laterOne"],
    ],
  ] as const)("%s", (_, more, problems) => {
    const kind = "organization" in more ? commune.kind : cell.kind;
    expect(said(arrange(facts(more as Partial<Rearranging>), { ...wanted, kind }))).toEqual(problems);
  });
});

describe("closing", () => {
  const open = {
    organization: cell,
    latest: { from: founded },
    openBelow: 0,
    isUsedLater: false,
    membersLeft: 0,
    dossiersLeft: 0,
    today,
  };

  it.each([
    ["today", {}, "2024-03-15", []],
    ["tomorrow", {}, "2024-03-16", ["on: date.future"]],
    ["before the founding", {}, "1999-12-31", ["on: date.beforeFounding"]],
    ["before a later change", { latest: { from: day("2024-02-01") } }, "2024-01-31", ["on: placement.laterOne"]],
    ["with open ones below", { openBelow: 2 }, "2024-03-15", ["placement.openBelow"]],
    ["with members still there", { membersLeft: 2 }, "2024-01-31", ["placement.membersLeft"]],
    ["with dossiers still open", { dossiersLeft: 1 }, "2024-01-31", ["placement.dossiersLeft"]],
    ["with something recorded later", { isUsedLater: true }, "2024-01-31", ["on: placement.laterBelow"]],
    ["twice", { organization: { ...cell, closedOn: today } }, "2024-03-15", ["placement.closed"]],
  ] as const)("%s", (_, more, on, problems) => {
    expect(said(closing({ ...open, ...more }, day(on)))).toEqual(problems);
  });
});
