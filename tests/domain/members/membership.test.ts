import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { checkDays, checkOpen, RegisterInput, register } from "@/domain/members/membership";
import { problemsOf } from "../../support/entering";
import { cell, commune } from "../../support/samples";

const today = day("2024-03-15");
const facts = { organization: cell, today, endsOn: day("2019-05-19") };
const input = (more: object = {}) =>
  RegisterInput.parse({
    ...{ organization: cell.code, fullName: "Giàng A Câu", status: "OFFICIAL", joinedOn: "2018-05-19" },
    ...{ officialOn: "2019-05-19", since: "2020-01-01", key: "k", ...more },
  });

describe("who has long been a member", () => {
  it.each([
    ["with all days", {}],
    ["with none but since when here", { joinedOn: "", officialOn: "" }],
    ["here since the ceremony", { since: "2018-05-19" }],
    ["on probation", { status: "PROBATIONARY", joinedOn: "2023-05-19", officialOn: "", since: "2023-05-19" }],
  ])("can be entered %s", (_how, more) => {
    expect(problemsOf(register(input(more), facts))).toEqual([]);
  });

  it.each([
    ["at a committee", {}, { organization: commune }, ["admission.namedNeedsCell"]],
    ["from tomorrow", { since: "2024-03-16" }, {}, ["date.future"]],
    ["before the cell", { since: "1999-12-31", joinedOn: "", officialOn: "" }, {}, ["date.beforeFounding"]],
    [
      ...(["after the cell has ended", {}, { organization: { ...cell, closedOn: day("2019-12-31") } }] as const),
      ["date.afterClosing"],
    ],
    ["before joining", { since: "2018-05-18" }, {}, ["member.beforeJoining"]],
    ["official a day early", { officialOn: "2019-05-18" }, {}, ["member.officialTooEarly"]],
    ["at 17", { bornOn: "2000-06-01" }, {}, ["person.tooYoung"]],
    [
      ...([
        "on probation since nobody knows when, and official",
        { status: "PROBATIONARY", joinedOn: "" },
        {},
      ] as const),
      ["input.required", "member.officialOnProbation"],
    ],
  ])("cannot be entered %s", (_how, more, others, codes) => {
    expect(problemsOf(register(input(more), { ...facts, ...others }))).toEqual(codes);
  });

  it("is 18 by the month", () => {
    expect(problemsOf(register(input({ bornOn: "2000-05-31" }), facts))).toEqual([]);
  });
});

it("no day lies ahead, and the first that does is named", () => {
  expect(checkDays({ on: today, other: undefined }, today).filter(Boolean)).toEqual([]);
  expect(checkDays({ on: day("2024-03-16") }, today)).toEqual([{ code: "date.future", field: "on" }]);
});

it("a cell that ended on a day takes somebody in that day, and nobody later", () => {
  const ended = { ...cell, closedOn: today };
  expect(checkOpen(ended, today, "on").filter(Boolean)).toEqual([]);
  expect(checkOpen(ended, day("2024-03-16"), "on")).toMatchObject([{ code: "date.afterClosing", field: "on" }]);
});
