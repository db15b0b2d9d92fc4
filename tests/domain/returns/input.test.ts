import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { HandInInput, JudgementInput, withReasons } from "@/domain/returns/input";

const which = { organization: "muong-hum", period: "2023", steps: "1", key: "k" };
const today = day("2024-01-05");

const codes = (input: object, isByDocument = false) => {
  const result = withReasons(JudgementInput.parse({ ...which, ...input }), { isByDocument, today });
  return result.ok ? [] : result.problems.map(({ code, field }) => [code, field]);
};

describe("why", () => {
  it.each([
    ["ACCEPT", []],
    ["CLOSE", []],
    ["SEND_BACK", [["input.required", "remark"]]],
    ["REOPEN", [["input.required", "remark"]]],
  ])("%s without a word: %j", (act, expected) => {
    expect(codes({ act })).toEqual(expected);
    expect(codes({ act, remark: "" })).toEqual(expected);
    expect(codes({ act, remark: "thiếu chi bộ thôn 5" })).toEqual([]);
  });

  it("is said by a document where nobody works above", () => {
    expect(codes({ act: "ACCEPT" }, true)).toEqual([
      ["input.required", "documentNo"],
      ["input.required", "documentOn"],
    ]);
    const documented = { act: "ACCEPT", documentNo: "12-CV/TU", documentOn: "2024-01-05" };
    expect(codes(documented, true)).toEqual([]);
    expect(codes({ ...documented, documentOn: "2024-01-06" }, true)).toEqual([["date.future", "documentOn"]]);
  });
});

describe("what is sent", () => {
  it("is read as typed", () => {
    expect(HandInInput.parse({ ...which, admitted: "1.234", remark: "" })).toEqual({
      ...{ organization: "muong-hum", period: "2023", key: "k", steps: 1 },
      admitted: 1234,
      remark: undefined,
    });
  });

  it.each([
    ["an act there is none of", { act: "BURN" }, "input.invalid"],
    ["handing in, which is no judgement", { act: "SUBMIT" }, "input.invalid"],
    ["steps in words", { act: "ACCEPT", steps: "hai" }, "input.notWhole"],
    ["10,000 letters", { act: "REOPEN", remark: "a".repeat(10_000) }, "input.tooLong"],
  ])("is refused: %s", (_what, more, code) => {
    const parsed = JudgementInput.safeParse({ ...which, ...more });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([code]);
  });
});
