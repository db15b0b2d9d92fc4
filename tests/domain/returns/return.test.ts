import { describe, expect, it, test } from "vitest";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import {
  handInFrom,
  handingIn,
  handsIn,
  isHandedIn,
  isOver,
  isReturnPeriod,
  type Judgement,
  judgementsAt,
  judging,
  maySubmit,
  type ReturnAct,
  type ReturnFacts,
  type ReturnStatus,
  returnPeriod,
  statusAfter,
} from "@/domain/returns/return";
import { yearOf } from "../../support/samples";

const facts = (more: Partial<ReturnFacts> = {}): ReturnFacts => ({
  organization: { kind: "GRASSROOTS_COMMITTEE", foundedOn: day("2000-01-01"), closedOn: null },
  period: yearOf(2023),
  today: day("2024-01-05"),
  status: "DRAFT",
  steps: 0,
  ...more,
});

const problems = (result: ReturnType<typeof handingIn>) => (result.ok ? [] : result.problems.map(({ code }) => code));

// Written out by hand: what follows an act, and what is said to an act that may not follow.
const acts: Record<ReturnAct, Record<ReturnStatus, ReturnStatus | string>> = {
  SUBMIT: {
    DRAFT: "SUBMITTED",
    SUBMITTED: "return.alreadyHandedIn",
    RETURNED: "SUBMITTED",
    ACCEPTED: "return.alreadyHandedIn",
    CLOSED: "return.isClosed",
  },
  ACCEPT: {
    DRAFT: "return.notHandedIn",
    SUBMITTED: "ACCEPTED",
    RETURNED: "return.notHandedIn",
    ACCEPTED: "return.alreadyAccepted",
    CLOSED: "return.isClosed",
  },
  SEND_BACK: {
    DRAFT: "return.notHandedIn",
    SUBMITTED: "RETURNED",
    RETURNED: "return.notHandedIn",
    ACCEPTED: "RETURNED",
    CLOSED: "return.isClosed",
  },
  CLOSE: {
    DRAFT: "return.notHandedIn",
    SUBMITTED: "return.notAccepted",
    RETURNED: "return.notHandedIn",
    ACCEPTED: "CLOSED",
    CLOSED: "return.isClosed",
  },
  REOPEN: {
    DRAFT: "return.notClosed",
    SUBMITTED: "return.notClosed",
    RETURNED: "return.notClosed",
    ACCEPTED: "return.notClosed",
    CLOSED: "ACCEPTED",
  },
};

const cases = Object.entries(acts).flatMap(([act, row]) =>
  Object.entries(row).map(([status, then]) => ({ act: act as ReturnAct, status: status as ReturnStatus, then })),
);

test.each(cases)("$act of what is $status: $then", ({ act, status, then }) => {
  const now = facts({ status, steps: 3 });
  const result =
    act === "SUBMIT" ? handingIn(now, { steps: 3, admitted: 8 }, 8) : judging(act, now, { steps: 3, admitted: 8 });
  const isAllowed = !then.startsWith("return.");
  expect(problems(result)).toEqual(isAllowed ? [] : [then]);
  if (isAllowed) expect(statusAfter(act)).toBe(then);
  expect(act === "SUBMIT" ? maySubmit(status) : judgementsAt(status).includes(act as Judgement)).toBe(isAllowed);
});

test("without a step a return is a draft", () => {
  expect(statusAfter(undefined)).toBe("DRAFT");
});

test.each<[ReturnStatus, boolean]>([
  ["DRAFT", false],
  ["RETURNED", false],
  ["SUBMITTED", true],
  ["ACCEPTED", true],
  ["CLOSED", true],
])("%s counts as handed in: %s", (status, expected) => {
  expect(isHandedIn(status)).toBe(expected);
});

describe("when a period may be handed in", () => {
  it.each([
    ["2023", "2023-11-30", ["return.early"]],
    ["2023", "2023-12-01", []],
    ["2023", "2022-05-01", ["return.early"]],
    ["2023-H1", "2023-05-31", ["return.early"]],
    ["2023-H1", "2023-06-01", []],
    ["2023-Q4", "2023-12-01", []],
    ["2023-05", "2023-04-30", ["return.early"]],
    ["2023-05", "2023-05-01", []],
  ])("%s on %s: %j", (name, today, expected) => {
    const period = returnPeriod(name);
    if (!period.ok) throw new Error(name);
    expect(problems(handingIn(facts({ period: period.value, today: day(today) }), { steps: 0 }, 0))).toEqual(expected);
  });

  it("is said as a day", () => {
    expect(handInFrom(yearOf(2023))).toBe("2023-12-01");
    expect(handingIn(facts({ today: day("2023-03-01") }), { steps: 0 }, 0)).toMatchObject({
      problems: [{ values: { day: "2023-12-01" } }],
    });
  });

  it("is over after its last day, and is not closed before", () => {
    expect([isOver(yearOf(2023), day("2023-12-31")), isOver(yearOf(2023), day("2024-01-01"))]).toEqual([false, true]);
    const running = facts({ status: "ACCEPTED", steps: 2, today: day("2023-12-31") });
    expect(judging("CLOSE", running, { steps: 2 })).toMatchObject({
      problems: [{ code: "return.notOver", values: { day: "2023-12-31" } }],
    });
  });
});

describe("who hands in", () => {
  it.each([
    ["CELL", false],
    ["PARTIAL_COMMITTEE", false],
    ["GRASSROOTS_CELL", true],
    ["GRASSROOTS_COMMITTEE", true],
    ["COMMUNE", true],
    ["DISTRICT", true],
    ["PROVINCE", true],
    ["CENTRAL", true],
  ] as const)("%s: %s", (kind, expected) => {
    expect(handsIn(kind)).toBe(expected);
    const organization = { kind, foundedOn: day("2000-01-01"), closedOn: null };
    expect(problems(handingIn(facts({ organization }), { steps: 0 }, 0))).toEqual(expected ? [] : ["return.notHere"]);
  });

  it.each([
    ["founded later", { foundedOn: day("2024-01-01"), closedOn: null }, ["date.beforeFounding"]],
    ["founded in it", { foundedOn: day("2023-12-31"), closedOn: null }, []],
    ["closed before", { foundedOn: day("2000-01-01"), closedOn: day("2022-12-31") }, ["date.afterClosing"]],
    ["closed in it", { foundedOn: day("2000-01-01"), closedOn: day("2023-01-01") }, []],
  ])("%s", (_what, life, expected) => {
    const organization = { kind: "GRASSROOTS_COMMITTEE", ...life } as const;
    expect(problems(handingIn(facts({ organization }), { steps: 0 }, 0))).toEqual(expected);
  });
});

describe("what was on the screen", () => {
  it("is what is handed in, or nothing is", () => {
    expect(problems(handingIn(facts(), { steps: 0, admitted: 8 }, 8))).toEqual([]);
    expect(handingIn(facts(), { steps: 0, admitted: 8 }, 9)).toMatchObject({
      problems: [{ code: "return.changedMeanwhile", values: { seen: 8, now: 9 } }],
    });
  });

  it("is what is judged: a return sent back and handed in again meanwhile is another", () => {
    expect(problems(judging("ACCEPT", facts({ status: "SUBMITTED", steps: 3 }), { steps: 1 }))).toEqual([
      "return.movedOn",
    ]);
    expect(problems(handingIn(facts({ status: "RETURNED", steps: 4 }), { steps: 2 }, 0))).toEqual(["return.movedOn"]);
  });
});

describe("the period of a return", () => {
  it.each([
    ["2023", yearOf(2023)],
    ["2023-H2", { from: monthOf(2023, 7), to: monthOf(2023, 12) }],
    ["2023-Q1", { from: monthOf(2023, 1), to: monthOf(2023, 3) }],
    ["2023-02", { from: monthOf(2023, 2), to: monthOf(2023, 2) }],
  ])("%s", (name, months) => {
    expect(returnPeriod(name)).toMatchObject({ ok: true, value: months });
  });

  it.each([
    ["2020-2025", "return.periodKind"],
    ["2023-01..2023-05", "return.periodKind"],
    ["2023-13", "period.unknown"],
    ["năm nay", "period.unknown"],
    ["", "period.unknown"],
  ])("%s is none: %s", (name, code) => {
    expect(problems(returnPeriod(name) as ReturnType<typeof handingIn>)).toEqual([code]);
  });

  it("is known by its kind", () => {
    expect(
      ["month", "quarter", "half", "year", "term", "years", "months"].filter((kind) =>
        isReturnPeriod({ kind } as Parameters<typeof isReturnPeriod>[0]),
      ),
    ).toEqual(["month", "quarter", "half", "year"]);
  });
});
