import { describe, expect, it } from "vitest";
import { readAct } from "@/domain/trail/act";
import { returnPeriodOf } from "@/domain/trail/return";

describe("a step of a return", () => {
  const line = { what: "return.hand", subject: "return:3:2023", before: null };
  const months = { from: 24276, to: 24287 };

  it("is handed in, for the first time or anew", () => {
    const after = { ...months, act: "SUBMIT", status: "SUBMITTED", documentNo: null, admitted: 9 };
    expect(readAct({ ...line, before: { ...months, status: "DRAFT" }, after })).toMatchObject({
      kind: "return",
      before: undefined,
      after: { act: "SUBMIT", admitted: 9, ...months },
    });
    expect(readAct({ ...line, before: { ...months, status: "RETURNED", admitted: 8 }, after })).toMatchObject({
      before: 8,
    });
  });

  it.each(["ACCEPT", "SEND_BACK", "CLOSE", "REOPEN"])("is %s", (act) => {
    expect(readAct({ ...line, after: { ...months, act, documentNo: "7-CV/TU" } })).toMatchObject({
      after: { act, documentNo: "7-CV/TU" },
    });
  });

  it("of no known act is another act", () => {
    expect(readAct({ ...line, after: { ...months, act: "BURN" } })).toEqual({ kind: "other", what: "return.hand" });
  });

  it("is about a period", () => {
    expect(returnPeriodOf("return:3:2023-Q1")).toBe("2023-Q1");
    expect(returnPeriodOf("admission:0190-a")).toBeUndefined();
  });
});
