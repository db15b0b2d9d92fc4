import { describe, expect, it } from "vitest";
import type { HelperSpan } from "@/domain/candidates/helper-span";
import {
  checkHelper,
  grassrootsOf,
  type HelperNeed,
  type Helping,
  helperNeed,
  unbrokenSince,
} from "@/domain/candidates/helping";
import type { Stage } from "@/domain/candidates/stage";
import type { Seat } from "@/domain/candidates/step";
import { type Day, day } from "@/domain/day";
import { regulationOn } from "@/domain/regulations/regulation";
import { daysOfRegulations, line2023, regulations } from "../../support/dossier-samples";

const dayOr = (on: string | null) => (on === null ? null : day(on));
const span = (from: string, until: string | null = null, goneOn: string | null = null, memberId = "a"): HelperSpan => ({
  ...{ memberId, from: day(from), until: dayOr(until) },
  ...{ gone: goneOn === null ? null : "MOVED", goneOn: dayOr(goneOn) },
});

describe("somebody may help", () => {
  const on = day("2024-02-29");
  const said = (more: Partial<Helping>, helpers: HelperSpan[] = [], at: Day = on) => {
    const regulation = regulationOn(regulations, at);
    if (!regulation) throw new Error("no regulation");
    const helping = { memberId: "b", officialSince: day("2010-01-01"), togetherSince: day("2018-01-01"), ...more };
    return checkHelper(helping, at, helpers, regulation).map(({ severity, problem }) => `${severity} ${problem.code}`);
  };

  it.each<[string, Partial<Helping>, string[]]>([
    ["long official", {}, []],
    ["official from that day", { officialSince: on }, []],
    ["official a day later", { officialSince: day("2024-03-01") }, ["refused helper.notOfficial"]],
    ["on probation", { officialSince: null }, ["refused helper.notOfficial"]],
    ["in another grassroots organization", { togetherSince: null }, ["refused helper.elsewhere"]],
    ["together for twelve months to the day", { togetherSince: day("2023-02-28") }, []],
    ["a day short of them", { togetherSince: day("2023-03-01") }, ["refused helper.tooShort"]],
    ["a day short of them, explained", { togetherSince: day("2023-03-01"), explanation: "Người duy nhất" }, []],
    ["come today", { togetherSince: on }, ["refused helper.tooShort"]],
  ])("%s", (_, more, findings) => {
    expect(said(more)).toEqual(findings);
  });

  it.each<[string, HelperSpan[], string[]]>([
    ["one helps", [span("2023-01-01")], []],
    ["two help", [span("2023-01-01"), span("2023-01-01", null, null, "c")], ["refused helper.twoAlready"]],
    ["one of two ends that day", [span("2023-01-01", "2024-02-29"), span("2023-01-01", null, null, "c")], []],
    [
      "one of two ends the day after",
      [span("2023-01-01", "2024-03-01"), span("2023-01-01", null, null, "c")],
      ["refused helper.twoAlready"],
    ],
    ["one of two is gone", [span("2023-01-01", null, "2024-02-29"), span("2023-01-01", null, null, "c")], []],
    ["the same one helps", [span("2023-01-01", null, null, "b")], ["refused helper.already"]],
    ["the same one ended before", [span("2023-01-01", "2024-01-31", null, "b")], []],
    ["one begins later", [span("2024-03-01"), span("2024-03-01", null, null, "c")], ["refused helper.twoAlready"]],
  ])("while %s", (_, helpers, findings) => {
    expect(said({}, helpers)).toEqual(findings);
  });

  it.each([
    ["2023-03-15", []],
    ["2023-03-16", ["refused helper.tooShort"]],
  ])("on 15/03/2024 with twelve months since %s: %j", (since, findings) => {
    expect(said({ togetherSince: day(since) }, [], day("2024-03-15"))).toEqual(findings);
  });

  it.each(daysOfRegulations)("by %s on %s", (_, at) => {
    expect(said({ togetherSince: day(at) }, [], day(at))).toEqual(["refused helper.tooShort"]);
  });
});

it.each<[string, Stage, HelperSpan[], HelperNeed]>([
  ["nobody before the list", "OUTSTANDING", [], "NONE"],
  ["nobody on the list", "SYMPATHISER", [], "MISSING"],
  ["nobody before the ceremony", "DECIDED", [], "MISSING"],
  ["one who helps", "SYMPATHISER", [span("2024-01-01")], "HELPED"],
  ["one who begins tomorrow", "SYMPATHISER", [span("2024-03-16")], "MISSING"],
  ["one who ended yesterday", "SYMPATHISER", [span("2024-01-01", "2024-03-14")], "MISSING"],
  ["one who ends today", "SYMPATHISER", [span("2024-01-01", "2024-03-15")], "HELPED"],
  ["one who moved today", "APPLICANT", [span("2024-01-01", null, "2024-03-15")], "MOVED"],
  ["one who moves tomorrow", "APPLICANT", [span("2024-01-01", null, "2024-03-16")], "HELPED"],
  ["one who left", "APPLICANT", [{ ...span("2024-01-01", null, "2024-03-01"), gone: "LEFT" }], "LEFT"],
  ["one who moved and was ended", "APPLICANT", [span("2024-01-01", "2024-03-14", "2024-03-01")], "MISSING"],
  [
    "one who moved and one who stays",
    "APPLICANT",
    [span("2024-01-01", null, "2024-03-01"), span("2024-02-01")],
    "HELPED",
  ],
])("%s: %s", (_, stage, helpers, need) => {
  expect(helperNeed(stage, helpers, day("2024-03-15"))).toBe(need);
});

it.each<[string, Seat[], number]>([
  ["a cell of a committee", [...line2023], 1],
  [
    "a cell of a partial committee",
    [{ kind: "CELL" }, { kind: "PARTIAL_COMMITTEE" }, { kind: "GRASSROOTS_COMMITTEE" }],
    2,
  ],
  ["a grassroots cell", [{ kind: "GRASSROOTS_CELL" }, { kind: "COMMUNE" }, { kind: "PROVINCE" }], 0],
  ["a cell right under a commune", [{ kind: "CELL" }, { kind: "COMMUNE" }], 0],
])("%s stands in its grassroots organization", (_, line, index) => {
  expect(grassrootsOf(line)).toBe(line[index]);
});

it.each<[string, [string, string | null][], string, string | null]>([
  ["in one stay", [["2020-01-01", null]], "2024-03-15", "2020-01-01"],
  ["from the day itself", [["2024-03-15", null]], "2024-03-15", "2024-03-15"],
  ["not yet", [["2024-03-16", null]], "2024-03-15", null],
  ["no more", [["2020-01-01", "2024-03-14"]], "2024-03-15", null],
  [
    "in two cells one after the other",
    [
      ["2020-01-01", "2024-02-28"],
      ["2024-02-29", null],
    ],
    "2024-03-15",
    "2020-01-01",
  ],
  [
    "with a day between",
    [
      ["2020-01-01", "2024-02-28"],
      ["2024-03-01", null],
    ],
    "2024-03-15",
    "2024-03-01",
  ],
])("somebody was there %s", (_, stays, on, since) => {
  const held = stays.map(([from, until]) => ({ from: day(from), until: dayOr(until) }));
  expect(unbrokenSince(held, day(on))).toBe(since);
});
