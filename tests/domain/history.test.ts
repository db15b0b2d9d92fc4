import { describe, expect, it, test } from "vitest";
import { entryIdOf, readAct, returnPeriodOf } from "@/domain/history";

const entry = { organizationId: 3, kind: "NAMED", date: "2023-05-19", from: 24280, to: 24280, count: 1 };
const drawn = { ...entry, organizationId: 2, kind: "TOTAL", date: null, count: -1 };
const total = { ...entry, kind: "TOTAL", date: null, from: 24276, to: 24287, count: 5 };
const quota = {
  ...{ basis: "ASSIGNED", fromMonth: 24276, toMonth: 24287, revision: 1, shape: "BETWEEN", min: 1, max: 3 },
  ...{ required: 1, rateBasisPoints: null, rateBase: null, decisionNo: null, decidedOn: "2023-01-05" },
};
const told = { what: "admission.record", subject: "admission:a", before: null };

describe("an entry", () => {
  it.each([
    ["alone", [entry], false],
    ["drawn from a total", [entry, drawn], true],
  ])("%s", (_, after, isDrawn) => {
    expect(readAct({ ...told, after })).toEqual({ kind: "entry", entry, isDrawn });
  });
});

describe("a correction", () => {
  const correction = { ...total, kind: "CORRECTION", count: -2 };

  it.each([
    ["from what it stood at", { ...total, now: 4 }, [correction], 2, false],
    ["as an earlier version told it", total, [correction], 3, false],
    ["to nothing, without taking it back", { ...total, now: 2 }, [correction], 0, false],
    ["taking a total back", { ...total, now: 2 }, [{ ...correction, withdraws: true }], 0, true],
    ["of a person, which can only be taken back", entry, [{ ...entry, kind: "CORRECTION", count: -1 }], 0, true],
  ])("%s", (_, before, after, now, isWithdrawn) => {
    expect(readAct({ ...told, before, after })).toEqual({ kind: "correction", before, now, isWithdrawn });
  });
});

test("a quota, with the decision before where there was one", () => {
  const line = { what: "quota.assign", subject: "quota:4", after: quota };
  const { revision: _r, min: _m, rateBase: _b, ...after } = quota;
  expect(readAct({ ...line, before: null })).toEqual({ kind: "quota", before: undefined, after });
  expect(readAct({ ...line, before: { ...quota, max: 2 } })).toEqual({
    kind: "quota",
    before: { ...after, max: 2 },
    after,
  });
});

describe("what is kept of an organization", () => {
  const kept = (subject: string, before: unknown, after: unknown) =>
    readAct({ what: "organization.keep", subject, before, after });
  const months = { from: 24247, to: 24306 };

  it.each([
    ["headcount:2023-01-01", null, { total: 137 }, { kind: "headcount", on: "2023-01-01", after: 137 }],
    ["headcount:2023-01-01", { total: 130 }, { total: 137 }, { kind: "headcount", before: 130, after: 137 }],
    ["term:2020-2025", null, { congressOn: null, ...months }, { kind: "term", name: "2020-2025", after: months }],
    ["term:2020-2025", { ...months, to: 1 }, months, { before: { ...months, to: 1 }, after: months }],
    [
      "organization:4",
      null,
      { code: "c", name: "C", kind: "CELL", foundedOn: "2024-01-01", superior: "b" },
      { becoming: { became: "founded", was: undefined, name: "C", on: "2024-01-01" } },
    ],
    [
      "organization:4",
      { name: "C", kind: "CELL", superior: 3 },
      { name: "D", kind: "CELL", superior: 3, from: "2024-02-01" },
      { becoming: { became: "arranged", was: "C", name: "D", on: "2024-02-01" } },
    ],
    [
      "organization:4",
      { name: "C", kind: "CELL", superior: 3 },
      { name: "C", kind: "GRASSROOTS_CELL", superior: 3, from: "2025-07-01" },
      { becoming: { became: "arranged", was: "C", name: "C", on: "2025-07-01", kinds: ["CELL", "GRASSROOTS_CELL"] } },
    ],
    ["organization:4", null, { closedOn: "2024-03-01" }, { becoming: { became: "closed", on: "2024-03-01" } }],
    ["organization:4", { sector: null, areas: [] }, { sector: "HAMLET" }, { becoming: { became: "described" } }],
    ["headcount:2023-01-01", null, { saved: 3 }, { kind: "other", what: "organization.keep" }],
    ["term:2020-2025", null, {}, { kind: "other" }],
  ])("%s, %j → %j", (subject, before, after, act) => {
    expect(kept(subject, before, after)).toMatchObject(act);
  });
});

it.each([
  [{ ...told, after: { sums: 4 } }],
  [{ ...told, after: [] }],
  [{ ...told, subject: "quota:4", after: entry }],
  [{ ...told, subject: "rollup", after: [entry] }],
])("what is told in no known form is another act: %j", (line) => {
  expect(readAct(line)).toEqual({ kind: "other", what: "admission.record" });
});

it.each([
  ["admission:0190-a", "0190-a"],
  ["quota:4", undefined],
  ["tree", undefined],
])("%s is about the entry %s", (subject, id) => {
  expect(entryIdOf(subject)).toBe(id);
});

describe("a step of a return", () => {
  const step = { ...told, what: "return.hand", subject: "return:3:2023" };
  const months = { from: 24276, to: 24287 };

  it("is handed in, for the first time or anew", () => {
    const after = { ...months, act: "SUBMIT", status: "SUBMITTED", documentNo: null, admitted: 9 };
    expect(readAct({ ...step, before: { ...months, status: "DRAFT" }, after })).toMatchObject({
      kind: "return",
      before: undefined,
      after: { act: "SUBMIT", admitted: 9, ...months },
    });
    expect(readAct({ ...step, before: { ...months, status: "RETURNED", admitted: 8 }, after })).toMatchObject({
      before: 8,
    });
  });

  it.each(["ACCEPT", "SEND_BACK", "CLOSE", "REOPEN"])("is %s", (act) => {
    expect(readAct({ ...step, after: { ...months, act, documentNo: "7-CV/TU" } })).toMatchObject({
      after: { act, documentNo: "7-CV/TU" },
    });
  });

  it("of no known act is another act", () => {
    expect(readAct({ ...step, after: { ...months, act: "BURN" } })).toEqual({ kind: "other", what: "return.hand" });
  });

  it("is about a period", () => {
    expect(returnPeriodOf("return:3:2023-Q1")).toBe("2023-Q1");
    expect(returnPeriodOf("admission:0190-a")).toBeUndefined();
  });
});

describe("what was done to a member", () => {
  const read = (after: unknown) => readAct({ what: "member.keep", subject: "member:1", before: null, after });

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
    [{ changed: ["fullName"], birthYear: 1985 }, { did: "corrected" }],
  ])("%j is read", (after, told) => {
    expect(read(after)).toEqual({ kind: "member", told });
  });

  it("is another act where it is written in no known form", () => {
    expect(read({ left: "ELSEWHERE", on: "2024-01-01" })).toEqual({ kind: "other", what: "member.keep" });
  });
});

test("what was done with a report; in no known form it is something else", () => {
  const line = { what: "report.write", subject: "report:4:2023", before: null };
  const told = { did: "frozen", from: 24276, to: 24287, admitted: 8 } as const;
  expect(readAct({ ...line, after: { ...told, hash: "0" } })).toEqual({ kind: "report", told });
  expect(readAct({ ...line, after: { did: "burnt" } })).toEqual({ kind: "other", what: "report.write" });
});
