import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { type SpreadInput as Input, SpreadInput, type SpreadPlace, spreadQuota } from "@/domain/quotas/spread";

const today = day("2024-03-15");
const form = { organization: "bat-xat", period: "2024", shape: "EXACTLY", key: "k", decisionNo: "", decidedOn: "" };
const asked = (more: object): Input => SpreadInput.parse({ ...form, ...more });
const revised = (...figures: (number | "closed")[]) =>
  figures.map((figure, index) => ({
    revision: index + 1,
    required: figure === "closed" ? 9 : figure,
    closes: figure === "closed",
  }));
const place = (id: number, code: string, more: Partial<SpreadPlace> = {}): SpreadPlace => ({
  id,
  code,
  isBelow: true,
  revisions: [],
  ...more,
});
const places = [
  place(1, "muong-hum", { revisions: revised(14) }),
  place(2, "y-ty"),
  place(3, "da-dong", { isBelow: false }),
  place(4, "a-lu", { revisions: revised(8, "closed") }),
];
const spread = (more: object) => spreadQuota(asked(more), places, today);
const refused = (...problems: object[]) => ({ ok: false, problems });

describe("what is asked when a quota is spread", () => {
  it("is a number for each place, blank for none, and the revision that was seen", () => {
    const sent = { "count.muong-hum": " 1.204 ", "count.y-ty": " ", "seen.muong-hum": "1", "seen.y-ty": "0" };
    expect(asked(sent)).toMatchObject({
      count: { "muong-hum": 1204, "y-ty": undefined },
      seen: { "muong-hum": 1, "y-ty": 0 },
    });
  });

  it.each([
    ["12,5", "input.notWhole"],
    ["mười", "input.notWhole"],
    ["1.23", "input.notWhole"],
    ["1e3", "input.notWhole"],
    ["-3", "input.negative"],
    ["1000001", "input.tooLarge"],
    ["99999999999999999999", "input.tooLarge"],
  ])("%s is refused at its own field", (typed, message) => {
    const issues = SpreadInput.safeParse({ ...form, "count.y-ty": typed, "count.muong-hum": "3" }).error?.issues;
    expect(issues?.map((issue) => [issue.path.join("."), issue.message])).toEqual([["count.y-ty", message]]);
  });

  it("is nothing that could be anything but a form", () => {
    expect(SpreadInput.safeParse(null).success).toBe(false);
    expect(SpreadInput.safeParse({ ...form, shape: "RATE" }).success).toBe(false);
    expect(asked({ "seen.y-ty": "x" }).seen).toEqual({ "y-ty": -1 });
  });
});

describe("a quota is spread", () => {
  it("over those that were given a number, today where no day is given", () => {
    expect(spread({ "count.muong-hum": "12", "seen.muong-hum": "1", "count.y-ty": "0", "count.a-lu": "" })).toEqual({
      ok: true,
      value: [
        { id: 1, figures: expect.objectContaining({ shape: "EXACTLY", min: 12, required: 12, decidedOn: today }) },
        { id: 2, figures: expect.objectContaining({ min: 0, required: 0 }) },
      ],
    });
    const later = spread({ "count.y-ty": "5", shape: "AT_LEAST", decidedOn: "2024-01-30" });
    expect(later).toMatchObject({ value: [{ figures: { shape: "AT_LEAST", decidedOn: "2024-01-30" } }] });
  });

  it("not without any number", () => expect(spread({})).toEqual(refused({ code: "quota.nothingSpread" })));

  it("all or nothing, each refusal at its field", () => {
    const sent = {
      "count.muong-hum": "12",
      "count.y-ty": "3",
      "count.da-dong": "1",
      "count.khong-co": "1",
      decidedOn: "2024-03-16",
    };
    expect(spread(sent)).toEqual(
      refused(
        { code: "quota.decidedInFuture", field: "decidedOn" },
        { code: "quota.changedMeanwhile", field: "count.muong-hum", values: { seen: -1, now: 14 } },
        { code: "quota.notBelow", field: "count.da-dong" },
        { code: "organization.unknown", field: "count.khong-co" },
      ),
    );
  });

  it.each([
    ["ended since", "1", { seen: 8, now: -1 }],
    ["of a revision that never was", "7", { seen: -1, now: -1 }],
  ])("never over what was %s", (_what, seen, values) =>
    expect(spread({ "count.a-lu": "5", "seen.a-lu": seen })).toEqual(
      refused({ code: "quota.changedMeanwhile", field: "count.a-lu", values }),
    ),
  );

  it("anew where it has ended and that was seen", () =>
    expect(spread({ "count.a-lu": "5", "seen.a-lu": "2" })).toMatchObject({ ok: true }));
});
