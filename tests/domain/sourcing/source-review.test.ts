import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import {
  judgeSource,
  type NewReview,
  reviewDays,
  reviewSource,
  type SourceReview,
  sourceStatus,
} from "@/domain/sourcing/source-review";

const today = day("2024-03-15");
const organization = { kind: "CELL", foundedOn: day("2000-01-01"), closedOn: null } as const;
const facts = { organization, year: 2024, on: day("2024-03-01"), today, held: null };
const exhausted: NewReview = { result: "EXHAUSTED", causes: ["YOUNG_AWAY"] };
const rich: NewReview = { result: "HAS_SOURCE", outstanding: 3, causes: [] };
const codes = (result: ReturnType<typeof reviewSource>) =>
  result.ok ? [] : result.problems.map(({ code, field }) => (field ? `${code} ${field}` : code));

describe("a review of a year", () => {
  it.each<[string, NewReview, string[]]>([
    ["a source of one person", { ...rich, outstanding: 1 }, []],
    ["a source of nobody", { ...rich, outstanding: 0 }, ["source.noneCounted outstanding"]],
    ["a source of nobody knows how many", { ...rich, outstanding: undefined }, ["input.required outstanding"]],
    ["exhausted, nobody counted", exhausted, []],
    ["exhausted, counted as 0", { ...exhausted, outstanding: 0 }, []],
    ["exhausted, one left", { ...exhausted, outstanding: 1 }, ["source.someLeft outstanding"]],
    ["exhausted without a cause", { ...exhausted, causes: [] }, ["source.causeMissing causes"]],
    ["another cause without words", { ...exhausted, causes: ["OTHER"] }, ["source.remarkMissing remark"]],
    ["another cause in words", { ...exhausted, causes: ["OTHER"], remark: "cả đơn vị đã là đảng viên" }, []],
  ])("%s", (_, review, expected) => {
    expect(codes(reviewSource(review, facts))).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ["the day before the year", "2022-12-31", ["source.dayOutside on"]],
    ["its first day", "2023-01-01", []],
    ["its last day", "2023-12-31", []],
    ["the end of the next spring", "2024-03-31", []],
    ["the day after", "2024-04-01", ["source.dayOutside on"]],
  ])("2023 on %s", (_, on, expected) => {
    const late = { ...facts, year: 2023, on: day(on), today: day("2024-12-01") };
    expect(codes(reviewSource(exhausted, late))).toEqual(expected);
  });

  it("is not made in the future, nor of a cell that was not there, nor of a committee, nor before the one that stands", () => {
    const at = (more: object) => codes(reviewSource(rich, { ...facts, ...more }));
    expect(at({ on: today })).toEqual([]);
    expect(at({ on: day("2024-03-16") })).toEqual(["date.future on"]);
    expect(at({ organization: { ...organization, foundedOn: day("2024-03-01") } })).toEqual([]);
    expect(at({ organization: { ...organization, foundedOn: day("2024-03-02") } })).toEqual([
      "date.beforeFounding result",
    ]);
    expect(at({ organization: { ...organization, closedOn: day("2024-02-29") } })).toEqual([
      "date.afterClosing result",
    ]);
    expect(at({ organization: { ...organization, kind: "GRASSROOTS_CELL" } })).toEqual([]);
    expect(at({ organization: { ...organization, kind: "COMMUNE" } })).toEqual(["source.needsCell result"]);
    expect(at({ held: { on: day("2024-03-01") } })).toEqual([]);
    expect(at({ held: { on: day("2024-03-02") } })).toEqual(["source.laterReview result"]);
  });

  it("belongs to its days", () => {
    expect(reviewDays(2023)).toEqual({ from: "2023-01-01", to: "2024-03-31" });
  });
});

const review = (more: Partial<SourceReview> = {}): SourceReview => ({
  ...{ id: "1", year: 2024, on: today, result: "EXHAUSTED", outstanding: 0, causes: ["YOUNG_AWAY"], remark: null },
  judgement: null,
  ...more,
});
const accepted = review({ judgement: { isAccepted: true, on: today, reason: null } });
const sentBack = review({ judgement: { isAccepted: false, on: today, reason: "còn 2 giáo viên" } });

describe("what the superior says", () => {
  it.each([
    ["nothing yet", null, "NOT_REVIEWED"],
    ["somebody left", review({ result: "HAS_SOURCE", outstanding: 1 }), "HAS_SOURCE"],
    ["reported", review(), "WAITING"],
    ["accepted", accepted, "ACCEPTED"],
    ["sent back", sentBack, "SENT_BACK"],
  ] as const)("%s", (_, held, status) => {
    expect(sourceStatus(held)).toBe(status);
  });

  it.each([
    ["accept what was reported", review(), true, undefined, []],
    ["send it back with a reason", review(), false, "còn người", []],
    ["send it back without one", review(), false, undefined, ["input.required reason"]],
    ["accept twice", accepted, true, undefined, ["source.alreadyAccepted"]],
    ["take the acceptance back", accepted, false, "nhầm", []],
    ["send back twice", sentBack, false, "lại", ["source.alreadySentBack"]],
    ["accept after all", sentBack, true, undefined, []],
    ["accept what was never reviewed", null, true, undefined, ["source.notExhausted"]],
    ["accept a source", review({ result: "HAS_SOURCE" }), true, undefined, ["source.notExhausted"]],
  ] as const)("%s", (_, held, isAccepted, reason, expected) => {
    expect(codes(judgeSource(held, isAccepted, reason))).toEqual(expected);
  });
});
