import { describe, expect, test } from "vitest";
import { day } from "@/domain/day";
import {
  actOn,
  CaseActInput,
  type CaseFacts,
  type CaseStep,
  isSuperiors,
  openLines,
  openRequests,
} from "@/domain/watch/case-act";

const id = "01900000-0000-7000-8000-000000000001";
const step = (act: CaseStep["act"], more: Partial<CaseStep> = {}): CaseStep => ({
  ...{ id, act, on: day("2024-03-01"), details: {}, words: null, aboutId: null },
  ...more,
});
const plan = step("PLAN", { details: { officer: "Ban Xây dựng Đảng", by: "2024-04-01" }, words: "Mở lớp" });
const request = step("ASK", { words: "Xin mở lớp" });
const facts = (more: Partial<CaseFacts> = {}): CaseFacts => ({
  ...{ state: "OPEN", level: 2, taken: 2, steps: [plan], today: day("2024-03-15"), staff: [7, 8] },
  ...more,
});
const send = (act: string, more: object, around: Partial<CaseFacts> = {}) =>
  actOn(facts(around), CaseActInput.parse({ case: id, taken: "2", key: "k", act, ...more }));

test.each([
  ["EXEMPT", { words: "Vì" }, "until"],
  ["PLAN", { officer: "A", words: "B" }, "by"],
  ["DONE", { about: id }, "on"],
])("%s without its day is not filled in, which is no wrong day", (act, more, field) => {
  for (const given of ["", undefined]) {
    const sent = CaseActInput.safeParse({ case: id, taken: "2", key: "k", act, ...more, [field]: given });
    expect(sent.error?.issues).toMatchObject([{ path: [field], message: "input.required" }]);
  }
});

describe("what is refused", () => {
  test.each([
    ["OWN", { owner: "9" }, {}, "watch.notStaff"],
    ["CAUSE", { cause: "OTHER" }, {}, "source.remarkMissing"],
    ["PLAN", { officer: "A", words: "B", by: "2024-03-14" }, {}, "watch.pastDay"],
    ["DONE", { about: id, on: "2024-03-16" }, {}, "date.future"],
    ["DONE", { about: id, on: "2024-03-15" }, { steps: [] }, "watch.noSuchLine"],
    ["DONE", { about: id, on: "2024-03-15" }, { steps: [plan, step("DONE", { aboutId: id })] }, "watch.noSuchLine"],
    ["ANSWER", { about: id, words: "Được" }, { steps: [] }, "watch.noSuchRequest"],
    [
      "ANSWER",
      { about: id, words: "Được" },
      { steps: [request, step("ANSWER", { aboutId: id })] },
      "watch.noSuchRequest",
    ],
    ["EXEMPT", { until: "2024-03-15", words: "Vì" }, {}, "watch.pastDay"],
    ["EXEMPT", { until: "2026-03-16", words: "Vì" }, {}, "watch.tooFar"],
    ["EXEMPT", { until: "2024-12-31", words: "Vì" }, { state: "EXEMPT" }, "watch.alreadyExempt"],
    ["LAPSE", {}, {}, "watch.notExempt"],
    ["NOTE", { words: "x" }, { taken: 3 }, "watch.movedOn"],
    ["ASK", { words: "x" }, { state: "CLOSED" }, "watch.isClosed"],
  ] as const)("%s %j: %j: %s", (act, more, around, code) => {
    expect(send(act, more, around as Partial<CaseFacts>)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

describe("what is taken", () => {
  test.each([
    ["OWN", { owner: "8" }, {}, { details: { owner: 8 } }],
    ["OWN", { owner: "" }, {}, { details: {} }],
    ["CAUSE", { cause: "YOUNG_AWAY" }, {}, { details: { cause: "YOUNG_AWAY" }, words: null }],
    [
      "PLAN",
      { officer: "A", words: "B", by: "2024-03-15" },
      {},
      { words: "B", details: { officer: "A", by: "2024-03-15" } },
    ],
    ["DONE", { about: id, on: "2024-03-15" }, {}, { aboutId: id, details: { on: "2024-03-15" } }],
    ["ANSWER", { about: id, words: "Được" }, { steps: [request] }, { aboutId: id, words: "Được" }],
    ["EXEMPT", { until: "2026-03-15", words: "Vì" }, {}, { details: { until: "2026-03-15", level: 2 }, words: "Vì" }],
    ["LAPSE", {}, { state: "EXEMPT" }, { details: {} }],
    ["NOTE", { words: "Ghi" }, { state: "CLOSED" }, { words: "Ghi" }],
  ] as const)("%s %j", (act, more, around, value) => {
    expect(send(act, more, around as Partial<CaseFacts>)).toMatchObject({ ok: true, value: { act, ...value } });
  });
});

test("what is open of the plan, due first at the top, and of the requests", () => {
  const later = { ...plan, id: "b", details: { by: "2024-05-01" } };
  const sooner = { ...plan, id: "c", details: { by: "2024-03-20" } };
  const steps = [later, sooner, plan, step("DONE", { id: "d", aboutId: id })];
  expect(openLines(steps).map((one) => one.id)).toEqual(["c", "b"]);
  expect(openRequests([request, step("ANSWER", { id: "e", aboutId: "other" })])).toEqual([request]);
});

test("who may", () => {
  expect((["OWN", "NOTE", "ANSWER", "EXEMPT", "LAPSE"] as const).filter(isSuperiors)).toEqual([
    "ANSWER",
    "EXEMPT",
    "LAPSE",
  ]);
});
