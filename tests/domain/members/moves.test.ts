import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import type { MemberFacts } from "@/domain/members/membership";
import {
  DepartureInput,
  depart,
  departureKinds,
  RecognitionInput,
  recognise,
  TransferInput,
  transfer,
} from "@/domain/members/moves";
import { problemsOf } from "../../support/entering";
import { cell, commune } from "../../support/samples";

const today = day("2024-03-15");
const member = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";
const held = (more: Partial<MemberFacts> = {}): MemberFacts => ({
  ...{
    status: "OFFICIAL",
    joinedOn: day("2018-05-19"),
    officialOn: day("2019-05-19"),
    leftOn: null,
    since: day("2020-01-01"),
  },
  ...more,
});
const other = { ...cell, id: 4, code: "other" };

describe("a transfer", () => {
  const asked = (on: string) => TransferInput.parse({ member, to: "other", on });

  it.each([
    ["on the first day of the stay", "2020-01-01", {}, {}, []],
    ["today", "2024-03-15", {}, {}, []],
    ["during probation", "2024-01-01", { status: "PROBATIONARY", officialOn: null }, {}, []],
    ["tomorrow", "2024-03-16", {}, {}, ["date.future"]],
    ["before the stay", "2019-12-31", {}, {}, ["member.beforeStay"]],
    ["of who has left", "2024-01-01", { status: "LEFT", since: null }, {}, ["member.notPresent"]],
    ["of who never was a member", "2024-01-01", { status: "VOID", since: null }, {}, ["member.notPresent"]],
    ["to the same cell", "2024-01-01", {}, { id: cell.id }, ["transfer.sameCell"]],
    ["to a committee", "2024-01-01", {}, { ...commune }, ["transfer.needsCell"]],
    ["to a closed cell", "2024-01-01", {}, { closedOn: day("2023-12-31") }, ["date.afterClosing"]],
    ["to a cell on its last day", "2023-12-31", {}, { closedOn: day("2023-12-31") }, []],
    ["to a cell before it was founded", "2021-01-01", {}, { foundedOn: day("2022-01-01") }, ["date.beforeFounding"]],
  ] as const)("%s", (_what, on, facts, to, codes) => {
    const result = transfer(asked(on), held(facts), { id: cell.id }, { ...other, ...to }, today);
    expect(problemsOf(result)).toEqual(codes);
  });
});

describe("a departure", () => {
  const asked = (kind: string, more: object = {}) => DepartureInput.parse({ member, kind, on: "2024-01-01", ...more });

  it.each(departureKinds)("may be %s, during probation and after it", (kind) => {
    const input = asked(kind, { decisionNo: "12-QĐ/ĐU" });
    expect(problemsOf(depart(input, held(), today))).toEqual([]);
    expect(problemsOf(depart(input, held({ status: "PROBATIONARY", officialOn: null }), today))).toEqual([]);
  });

  it.each([
    ["RESIGNATION", ["input.required"]],
    ["STRUCK_OFF", ["input.required"]],
    ["EXPELLED", ["input.required"]],
    ["DEATH", []],
    ["MOVED_AWAY", []],
  ])("%s without a decision: %j", (kind, codes) => {
    expect(problemsOf(depart(asked(kind), held(), today))).toEqual(codes);
  });

  it.each([
    ["ahead", { on: "2024-03-16" }, {}, ["date.future"]],
    ["before the stay", { on: "2019-12-31" }, {}, ["member.beforeStay"]],
    ["a second time", {}, { status: "LEFT", since: null }, ["member.notPresent"]],
  ] as const)("%s is refused", (_what, more, facts, codes) => {
    expect(problemsOf(depart(asked("DEATH", more), held(facts), today))).toEqual(codes);
  });
});

describe("a recognition", () => {
  const probation = held({ status: "PROBATIONARY", joinedOn: day("2022-12-31"), officialOn: null });
  const endsOn = day("2023-12-31");
  const asked = (more: object = {}) =>
    RecognitionInput.parse({ member, decidedOn: "2024-03-01", decisionNo: "7-QĐ/HU", ...more });

  it.each([
    ["in time", { proposedOn: "2024-01-10" }],
    ["on the very day", { decidedOn: "2023-12-31" }],
    ["months later", { decidedOn: "2024-03-15" }],
  ])("decided %s works from the end of month 12", (_when, more) => {
    expect(recognise(asked(more), probation, endsOn, today)).toEqual({ ok: true, value: endsOn });
  });

  it.each([
    ["a day early", { decidedOn: "2023-12-30" }, {}, ["member.officialTooEarly"]],
    ["ahead", { decidedOn: "2024-03-16" }, {}, ["date.future"]],
    ["before it was proposed", { proposedOn: "2024-03-02" }, {}, ["recognition.beforeProposal"]],
    ["twice", {}, { status: "OFFICIAL", officialOn: endsOn }, ["probation.alreadyOfficial"]],
    ["of who was struck off", {}, { status: "LEFT" }, ["member.notPresent"]],
    ["of who joined nobody knows when", {}, { joinedOn: null }, ["member.joinedUnknown"]],
  ] as const)("%s is refused", (_what, more, facts, codes) => {
    expect(problemsOf(recognise(asked(more), { ...probation, ...facts }, endsOn, today))).toEqual(codes);
  });
});
