import { describe, expect, it } from "vitest";
import { causeField, JudgementInput, ReviewInput, reviewField } from "@/domain/sourcing/source-review-input";

const form = { organization: "muong-hum", year: "2024", on: "2024-03-01", key: "k" };
const id = "0190a0b0-0000-7000-8000-000000000000";

describe("reviews as a form sends them", () => {
  it("are sorted by cell, whatever stands in the codes", () => {
    const sent = {
      ...form,
      [reviewField("result", "thon-5")]: "EXHAUSTED",
      [causeField("thon-5", "YOUNG_AWAY")]: "yes",
      [causeField("thon-5", "OTHER")]: "yes",
      [reviewField("remark", "thon-5")]: " đã là đảng viên ",
      [reviewField("seen", "thon-5")]: id,
      [reviewField("result", "seo-po-ho")]: "",
      [reviewField("outstanding", "seo-po-ho")]: " 1.200 ",
      "result.__proto__": "EXHAUSTED",
    };
    const { rows, year } = ReviewInput.parse(sent);
    expect(year).toBe(2024);
    expect(rows["thon-5"]).toEqual({
      ...{ result: "EXHAUSTED", causes: ["YOUNG_AWAY", "OTHER"], remark: "đã là đảng viên", seen: id },
    });
    expect(rows["seo-po-ho"]).toEqual({ outstanding: 1200, causes: [], seen: "" });
    expect(Object.keys({})).toEqual([]);
  });

  it.each([
    ["a result of its own", { "result.a": "MAYBE" }],
    ["a cause of its own", { "cause.a.LAZY": "yes" }],
    ["half a person", { "outstanding.a": "1,5" }],
    ["less than nobody", { "outstanding.a": "-1" }],
    ["no day", { on: "" }],
    ["no such day", { on: "2024-02-30" }],
    ["a year of long ago", { year: "1999" }],
    ["no year", { year: "năm nay" }],
  ])("are refused with %s", (_, more) => {
    expect(ReviewInput.safeParse({ ...form, ...more }).success).toBe(false);
  });

  it("are nothing where nothing was sent", () => {
    expect(ReviewInput.safeParse(null).success).toBe(false);
    expect(ReviewInput.parse(form).rows).toEqual({});
  });
});

describe("the superior's answer as a form sends it", () => {
  it("names each review that was shown", () => {
    const sent = { ...form, act: "ACCEPT", "review.thon-5": id, list: "yes" };
    expect(JudgementInput.parse(sent)).toMatchObject({ act: "ACCEPT", reviews: { "thon-5": id }, list: true });
    expect(JudgementInput.safeParse({ ...sent, "review.a": "1" }).success).toBe(false);
    expect(JudgementInput.safeParse({ ...sent, act: "" }).success).toBe(false);
    expect(JudgementInput.safeParse(undefined).success).toBe(false);
  });
});
