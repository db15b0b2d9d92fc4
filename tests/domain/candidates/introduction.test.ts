import { describe, expect, it } from "vitest";
import {
  checkIntroductions,
  type Introducer,
  type Introductions,
  isOfficialOn,
} from "@/domain/candidates/introduction";
import { day, dayNumber, dayNumbered } from "@/domain/day";
import { regulationOn } from "@/domain/regulations/regulation";
import { daysOfRegulations, regulations } from "../../support/dossier-samples";

const member = (officialSince: string | null, togetherSince: string): Introducer => ({
  officialSince: officialSince === null ? null : day(officialSince),
  togetherSince: day(togetherSince),
});

it.each([
  ["2020-01-01", "2020-01-01", true],
  ["2020-01-02", "2020-01-01", false],
  [null, "2020-01-01", false],
])("official since %s, on %s: %s", (since, on, expected) => {
  expect(isOfficialOn(member(since, "2000-01-01"), day(on))).toBe(expected);
});

describe.each(daysOfRegulations)("introductions under %s (%s)", (code, text) => {
  const on = day(text);
  const yearBefore = `${Number(text.slice(0, 4)) - 1}${text.slice(4)}`;
  const dayLess = new Date(Date.parse(yearBefore) + 86_400_000).toISOString().slice(0, 10);
  const good = member("2010-01-01", yearBefore);
  const said = (members: Introducer[], byUnion = false) => {
    const regulation = regulationOn(regulations, on);
    return regulation && checkIntroductions({ members, byUnion }, on, regulation);
  };
  const codes = (members: Introducer[], byUnion?: boolean) =>
    said(members, byUnion)?.map(({ problem }) => problem.code);

  it("by one member twice are by one: names are compared without accents and order", () => {
    const named = (fullName: string) => ({ ...good, fullName });
    expect(codes([named("Giàng A Câu"), named("giang a cau")])).toEqual(["introducer.twice"]);
    expect(codes([named("Giàng A Câu"), named("Giàng A Cư")])).toEqual([]);
  });

  it.each([
    ["two members", [good, good], false, []],
    ["one member", [good], false, ["introducer.tooFew"]],
    ["nobody", [], false, ["introducer.tooFew"]],
    ["one member and the Youth Union", [good], true, []],
    ["the Youth Union alone", [], true, ["introducer.tooFew"]],
    ["somebody on probation", [good, member(null, yearBefore)], false, ["introducer.notOfficial"]],
    ["somebody official from that day", [good, member(text, yearBefore)], false, []],
    ["a day less than twelve months together", [good, member("2010-01-01", dayLess)], false, ["introducer.tooShort"]],
  ])("by %s: %j", (_, members, byUnion, problems) => {
    expect(codes(members as Introducer[], byUnion)).toEqual(problems);
  });

  const registered = (memberId: string, more: Partial<Introducer> = {}): Introducer => ({
    ...good,
    ...{ memberId, fullName: "Giàng A Câu", isMember: true, isSelf: false },
    ...more,
  });
  const other = { ...registered("b"), fullName: "Lý Thị Hà" };
  const wholly = (members: Introducer[], more: Partial<Introductions> = {}) => {
    const regulation = regulationOn(regulations, on);
    const findings = regulation && checkIntroductions({ members, byUnion: false, ...more }, on, regulation);
    return findings?.map(({ severity, problem }) => `${severity} ${problem.code}`);
  };

  it.each<[string, Introducer[], Partial<Introductions>, string[]]>([
    ["two of the register", [registered("a"), other], {}, []],
    ["two of the register who are called the same", [registered("a"), registered("b")], {}, []],
    ["one of the register twice", [registered("a"), registered("a")], {}, ["introducer.twice"]],
    [
      "one of the register, and typed",
      [registered("a"), { ...good, fullName: "Giang A Cau" }],
      {},
      ["introducer.twice"],
    ],
    ["the candidate, as a member", [registered("a", { isSelf: true }), other], {}, ["introducer.self"]],
    [
      "somebody else of the candidate's name in the register",
      [registered("a"), other],
      { candidate: "Giàng A Câu" },
      [],
    ],
    [
      "the candidate's name typed, without accents",
      [{ ...good, fullName: "GIANG A CAU" }, other],
      { candidate: "Giàng A Câu" },
      ["introducer.self"],
    ],
    ["somebody who left before", [registered("a", { isMember: false }), other], {}, ["introducer.notMember"]],
    [
      "somebody who was in another grassroots organization",
      [registered("a", { togetherSince: null }), other],
      {},
      ["introducer.elsewhere"],
    ],
    ["somebody on probation", [registered("a", { officialSince: null }), other], {}, ["introducer.notOfficial"]],
    [
      "somebody official a day later",
      [registered("a", { officialSince: dayNumbered(dayNumber(on) + 1) }), other],
      {},
      ["introducer.notOfficial"],
    ],
    [
      "somebody a day less than twelve months there",
      [registered("a", { togetherSince: day(dayLess) }), other],
      {},
      ["introducer.tooShort"],
    ],
    [
      "a typed name beside a complete register",
      [registered("a"), good],
      { isWholeRegister: true },
      ["introducer.notFromRegister"],
    ],
    ["a typed name while it lacks members", [registered("a"), good], { isWholeRegister: false }, []],
    ["one of the register and a union", [registered("a")], { byUnion: true, isWholeRegister: true }, []],
  ])("by %s: %j", (_, members, more, problems) => {
    expect(wholly(members, more)).toEqual(problems.map((code) => `refused ${code}`));
  });

  it("typed although the register has the name are to be chosen; all of that name on probation do not introduce", () => {
    const namesakes = (...since: (string | null)[]): Introducer => ({
      ...{ ...good, fullName: "Lý Thị Hà" },
      namesakes: { field: "second", members: since.map((one) => ({ officialSince: one === null ? null : day(one) })) },
    });
    const typed = (second: Introducer) => wholly([registered("a"), second], { isWholeRegister: true });
    expect(typed(namesakes("2010-01-01"))).toEqual(["refused introducer.inRegister"]);
    expect(typed(namesakes(null, text))).toEqual(["refused introducer.inRegister"]);
    expect(typed(namesakes(null))).toEqual(["refused introducer.onProbation"]);
    expect(typed(namesakes(dayNumbered(dayNumber(on) + 1)))).toEqual(["refused introducer.onProbation"]);
  });

  it("by one member twice say so where the second was given: chosen or typed", () => {
    const fields = (second: Introducer) => {
      const regulation = regulationOn(regulations, on);
      const members = [registered("a"), second];
      const findings = regulation && checkIntroductions({ members, byUnion: false }, on, regulation);
      return findings?.map(({ problem }) => `${problem.field}: ${problem.code}`);
    };
    expect(fields(registered("a"))).toEqual(["secondMember: introducer.twice"]);
    expect(fields({ ...good, fullName: "Giang A Cau" })).toEqual(["second: introducer.twice"]);
  });

  it("are refused by name of the rule", () => {
    expect(said([good])).toMatchObject([{ severity: "refused", regulation: code, rule: "introducers" }]);
  });
});
