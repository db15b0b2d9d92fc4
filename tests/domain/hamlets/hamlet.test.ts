import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { addHamlet, closeHamlet, HamletInput, hamletSortKey, renameHamlet } from "@/domain/hamlets/hamlet";
import type { Result } from "@/domain/result";

const today = day("2024-03-15");
const commune = { kind: "GRASSROOTS_COMMITTEE", foundedOn: day("2000-01-01"), closedOn: null } as const;
const hamlet = { from: day("2010-01-01"), to: null, name: "Thôn 5", named: day("2015-06-01") };
const told = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map(({ code, field }) => `${field}: ${code}`);

describe("a hamlet is added", () => {
  it.each([
    ["2000-01-01", {}, []],
    ["2024-03-15", { kind: "COMMUNE" as const }, []],
    ["2024-03-16", {}, ["from: date.future"]],
    ["1999-12-31", {}, ["from: date.beforeFounding"]],
    ["2010-01-01", { kind: "CELL" as const }, ["organization: hamlet.notCommune"]],
    ["2010-01-01", { kind: "DISTRICT" as const }, ["organization: hamlet.notCommune"]],
    ["2010-01-01", { closedOn: day("2020-01-01") }, ["undefined: placement.closed"]],
  ])("from %s at %j: %j", (from, more, problems) => {
    expect(told(addHamlet({ from: day(from) }, { ...commune, ...more }, today))).toEqual(problems);
  });

  it("under a name with its white space evened out, and a code of its own or none", () => {
    const sent = { organization: "muong-hum", name: "  Thôn \n Séo  Pờ Hồ ", code: "", from: "2010-01-01", key: "one" };
    expect(HamletInput.parse(sent)).toMatchObject({ name: "Thôn Séo Pờ Hồ", code: undefined });
    expect(HamletInput.safeParse({ ...sent, code: "Thôn 5" }).error?.issues[0]?.message).toBe(
      "organization.codeInvalid",
    );
    expect(HamletInput.safeParse({ ...sent, name: " " }).error?.issues[0]?.message).toBe("input.required");
  });
});

describe("a hamlet is renamed", () => {
  it.each([
    ["Thôn Năm", "2015-06-01", {}, []],
    ["Thôn Năm", "2024-03-15", {}, []],
    ["Thôn Năm", "2015-05-31", {}, ["from: hamlet.laterOne"]],
    ["Thôn Năm", "2009-12-31", {}, ["from: hamlet.beforeFirst"]],
    ["Thôn Năm", "2024-03-16", {}, ["from: date.future"]],
    ["Thôn 5", "2024-01-01", {}, ["name: hamlet.nothingChanged"]],
    ["Thôn Năm", "2024-01-01", { to: day("2023-12-31") }, ["undefined: hamlet.closed"]],
  ])("%s from %s at %j: %j", (name, from, more, problems) => {
    expect(told(renameHamlet({ name, from: day(from) }, { ...hamlet, ...more }, today))).toEqual(problems);
  });
});

describe("a hamlet ends", () => {
  const used = day("2023-12-31");
  it.each([
    ["2023-12-31", []],
    ["2024-03-15", []],
    ["2023-12-30", ["on: hamlet.usedLater"]],
    ["2009-12-31", ["on: hamlet.beforeFirst"]],
    ["2024-03-16", ["on: date.future"]],
  ])("with %s: %j", (on, problems) => {
    expect(told(closeHamlet(day(on), { ...hamlet, used }, today))).toEqual(problems);
  });

  it("once", () => {
    expect(told(closeHamlet(today, { ...hamlet, to: used, used }, today))).toEqual(["undefined: hamlet.closed"]);
  });
});

it("hamlets stand by name, figures by what they count", () => {
  const names = ["Thôn 10", "Thôn 2", "Bản Đông", "Thôn 1B", "Ấp Ba"];
  expect([...names].sort((one, other) => (hamletSortKey(one) < hamletSortKey(other) ? -1 : 1))).toEqual([
    ...["Ấp Ba", "Bản Đông", "Thôn 1B", "Thôn 2", "Thôn 10"],
  ]);
});
