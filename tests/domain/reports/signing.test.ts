import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { maySign, type NumberedPaper, type Signed, SigningInput, signedNow } from "@/domain/reports/signing";

const open: Signed = { number: "", on: day("2024-01-02"), position: "Bí thư", signer: "" };
const signed: Signed = { ...open, number: "12", on: day("2024-01-05"), signer: "Lý A Sinh" };
const bounds = { asOf: day("2023-12-31"), sign: "-BC/ĐU", today: day("2024-03-15") };
const other: NumberedPaper = {
  ...{ id: "1", number: "12", on: day("2024-02-01"), frozenOn: day("2024-01-31") },
  ...{ from: monthOf(2024, 1), to: monthOf(2024, 1) },
};

const facts = { shown: open, turns: 0, seen: 0, others: [] as NumberedPaper[], repeats: false };

const refused = (next: Partial<Signed>, reason?: string, more: Partial<typeof facts> = {}) => {
  const result = maySign({ ...signed, ...next }, reason, { ...facts, ...more }, bounds);
  return result.ok ? [] : result.problems.map(({ code, field }) => [code, field].filter(Boolean).join(" "));
};

it("shows what was entered last, else what was frozen", () => {
  expect(signedNow(open, [])).toEqual(open);
  expect(signedNow(open, [signed, { ...signed, number: "13" }])).toMatchObject({ number: "13", signer: "Lý A Sinh" });
});

it("asks for all of it, and for a reason that is short", () => {
  const codes = (sent: object) =>
    SigningInput.safeParse(sent).error?.issues.map(({ path, message }) => [...path, message]);
  const missing = ["number", "on", "position", "signer"].map((name) => [name, "input.required"]);
  expect(codes({ number: " ", on: "", position: "", signer: "" })).toEqual(missing);
  expect(codes({ ...signed, reason: "a".repeat(501) })).toEqual([["reason", "input.tooLong"]]);
});

describe("what is open", () => {
  it("is entered without a reason, on the day of the figures at the earliest and today at the latest", () => {
    expect(refused({})).toEqual([]);
    expect(refused({ on: day("2023-12-31") })).toEqual([]);
    expect(refused({ on: day("2024-03-15") })).toEqual([]);
    expect(refused({ on: day("2023-12-30") })).toEqual(["report.signedEarly on"]);
    expect(refused({ on: day("2024-03-16"), number: "số 12" })).toEqual(["report.numberForm number", "date.future on"]);
  });

  it("may say a part already, which is corrected with a reason alone", () => {
    const shown = { ...open, number: "11" };
    expect(refused({ number: "11" }, undefined, { shown })).toEqual([]);
    expect(refused({}, undefined, { shown })).toEqual(["input.required reason"]);
    expect(refused({}, "Văn thư lấy số khác", { shown })).toEqual([]);
  });
});

describe("what is signed", () => {
  const shown = { shown: signed, turns: 1, seen: 1 };

  it.each([{ number: "13" }, { on: day("2024-01-06") }, { position: "Phó Bí thư" }, { signer: "Vàng A Sử" }])(
    "is corrected with a reason: %o",
    (next) => {
      expect(refused(next, undefined, shown)).toEqual(["input.required reason"]);
      expect(refused(next, "Ghi nhầm", shown)).toEqual([]);
    },
  );

  it("is not entered again as it is, nor over what somebody entered meanwhile", () => {
    expect(refused({}, "Ghi nhầm", shown)).toEqual(["report.sameSigning"]);
    expect(refused({ number: "13" }, "Ghi nhầm", { ...shown, seen: 0 })).toEqual(["report.signedMeanwhile"]);
  });
});

describe("a number that another paper bears", () => {
  it.each([
    ["12", "2024-02-01", ["report.numberTwice"]],
    ["012", "2024-12-31", ["report.numberTwice"]],
    ["12", "2023-12-31", []],
    ["12a", "2024-02-01", []],
    ["120", "2024-02-01", []],
    ["", "2024-02-01", []],
  ])("is told: %s of %s", (number, on, expected) => {
    expect(refused({}, undefined, { others: [{ ...other, number, on: day(on) }] })).toEqual(expected);
  });

  it("counts letters of either size as one, and is given twice by who says so", () => {
    const others = [{ ...other, number: "12A" }];
    expect(refused({ number: "12a" }, undefined, { others })).toEqual(["report.numberTwice"]);
    expect(refused({ number: "12a" }, undefined, { others, repeats: true })).toEqual([]);
  });

  it("is named with the months and the day of its report", () => {
    const result = maySign(signed, undefined, { ...facts, others: [other] }, bounds);
    expect(result).toMatchObject({
      problems: [
        {
          code: "report.numberTwice",
          values: { number: "12-BC/ĐU", year: "2024", day: "2024-01-31", from: "2024-01", to: "2024-01", length: 1 },
        },
      ],
    });
  });
});
