import { describe, expect, it } from "vitest";
import { readAct } from "@/domain/trail/act";

describe("what was done to a member", () => {
  const read = (after: unknown, before: unknown = null) =>
    readAct({ what: "member.keep", subject: "member:1", before, after });

  it.each([
    [
      { registered: "2020-01-01", joinedOn: null, official: true },
      { did: "registered", on: "2020-01-01" },
    ],
    [
      { from: "a", to: "b", on: "2024-01-01", decisionNo: null },
      { did: "moved", from: "a", to: "b", on: "2024-01-01" },
    ],
    [
      { left: "DEATH", on: "2024-01-01", decisionNo: null },
      { did: "left", left: "DEATH", on: "2024-01-01" },
    ],
    [
      { official: "2023-05-19", decidedOn: "2023-09-01", decisionNo: "7" },
      { did: "recognised", on: "2023-05-19" },
    ],
    [{ revealed: ["identity"] }, { did: "revealed", revealed: ["identity"] }],
    [{ exported: "muong-hum" }, { did: "exported", exported: "muong-hum" }],
    [{ anonymised: "2026-02-01" }, { did: "anonymised", on: "2026-02-01" }],
    [{ changed: ["fullName"], birthYear: 1985 }, { did: "corrected" }],
  ])("%j is read", (after, told) => {
    expect(read(after)).toEqual({ kind: "member", told });
  });

  it("a step taken back is told by the step that stood there", () => {
    const step = { step: "LISTED", on: "2023-02-10" };
    expect(read({ withdrawn: true }, step)).toEqual({ kind: "member", told: { ...step, did: "withdrawn" } });
    expect(read({ withdrawn: true }, { registered: "2020-01-01" })).toMatchObject({ kind: "other" });
  });

  it("is another act where it is written in no known form", () => {
    expect(read({ left: "ELSEWHERE", on: "2024-01-01" })).toEqual({ kind: "other", what: "member.keep" });
  });
});
