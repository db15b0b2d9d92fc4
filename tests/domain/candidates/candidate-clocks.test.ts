import { describe, expect, it } from "vitest";
import { dueOf, duesOf, mostUrgent, runningClocks, toldOf } from "@/domain/candidates/candidate-clocks";
import { day } from "@/domain/day";
import { clockFactsOn, dossierOf, prepared } from "../../support/dossier-samples";

it("runs nothing before there is a paper", () => {
  expect(mostUrgent(runningClocks(dossierOf({ NOTICED: "2022-01-10" }), clockFactsOn("2023-05-01")))).toBeUndefined();
});

it("puts the clock that ends first at the top, whether it has ended or not", () => {
  const names = (today: string) => runningClocks(dossierOf(prepared), clockFactsOn(today)).map(({ name }) => name);
  expect(names("2023-05-01")).toEqual(["APPLICATION", "CV", "INTRODUCTIONS", "OPINIONS", "CERTIFICATE"]);
  expect(mostUrgent(runningClocks(dossierOf(prepared), clockFactsOn("2024-03-10")))).toMatchObject({
    ...{ name: "APPLICATION", state: "overdue", last: "2024-03-01" },
  });
});

it("goes on with the decision and the ceremony, and stops with it", () => {
  const way = { ...prepared, CELL_RESOLUTION: "2023-05-10" };
  expect(mostUrgent(runningClocks(dossierOf(way), clockFactsOn("2023-06-01")))?.name).toBe("DECISION");
  const decided = { ...way, COMMITTEE_RESOLUTION: "2023-05-20", DECISION: "2023-06-10", RECEIPT: "2023-06-15" };
  expect(mostUrgent(runningClocks(dossierOf(decided), clockFactsOn("2023-06-20")))?.name).toBe("CEREMONY");
  expect(runningClocks(dossierOf({ ...decided, CEREMONY: "2023-06-20" }), clockFactsOn("2024-07-01"))).toEqual([]);
});

it("counts remarks among what is due, but hides no clock of a regulation behind one", () => {
  const helper = { memberId: "m", from: day("2022-02-10"), until: null, gone: null, goneOn: null };
  const clocks = runningClocks(dossierOf(prepared, { helpers: [helper] }), clockFactsOn("2023-05-01"));
  expect(clocks[0]).toMatchObject({ name: "REMARK", last: "2022-03-10", state: "overdue" });
  expect(mostUrgent(clocks)?.name).toBe("APPLICATION");
  const alone = runningClocks(dossierOf({ HELPER: "2022-02-10" }, { helpers: [helper] }), clockFactsOn("2023-05-01"));
  expect(mostUrgent(alone)?.name).toBe("REMARK");
});

it("ends a task and a clock by the earlier of the two", () => {
  const [clock] = runningClocks(dossierOf({ APPLICATION: "2023-03-01" }), clockFactsOn("2023-05-01"));
  expect(dueOf(clock, undefined)).toBe("2024-03-01");
  expect(dueOf(clock, { dueOn: day("2024-02-29") })).toBe("2024-02-29");
  expect(dueOf(clock, { dueOn: day("2024-03-02") })).toBe("2024-03-01");
  expect(dueOf(undefined, { dueOn: day("2024-03-02") })).toBe("2024-03-02");
  expect(dueOf(undefined, undefined)).toBeUndefined();
});

describe("what somebody is waited for with", () => {
  const helper = { memberId: "m", from: day("2022-02-10"), until: null, gone: null, goneOn: null };
  const steps = { ...prepared, CELL_RESOLUTION: "2023-05-10", DECISION: "2023-06-10", RECEIPT: "2023-06-15" };
  const at = (today: string, remarked: string, taskDue?: string) => {
    const clocks = runningClocks(
      dossierOf(steps, { helpers: [helper], lastRemarkOn: day(remarked) }),
      clockFactsOn(today),
    );
    const task = taskDue ? { ...given, dueOn: day(taskDue) } : undefined;
    const dues = duesOf(clocks, task);
    const said = (some: typeof dues) => some.map(({ on, clock }) => `${clock?.name ?? "TASK"} ${on}`);
    return { all: said(dues), told: said(toldOf(dues, day(today))) };
  };
  const given = {
    ...{ id: "t", what: "Vận động bà con làm đường", givenOn: day("2023-06-01") },
    ...{ outcome: null, outcomeOn: null, outcomeWords: null },
  };

  it("is told by the nearest, be it a clock, a remark or a task", () => {
    expect(at("2023-06-20", "2023-06-18").all).toEqual(["REMARK 2023-07-18", "CEREMONY 2023-07-27"]);
    expect(at("2023-06-20", "2023-06-18").told).toEqual(["REMARK 2023-07-18"]);
    expect(at("2023-06-20", "2023-06-18", "2023-07-01").told).toEqual(["TASK 2023-07-01"]);
  });

  it("hides nothing that asks for attention behind it", () => {
    expect(at("2023-07-20", "2023-06-18").told).toEqual(["REMARK 2023-07-18", "CEREMONY 2023-07-27"]);
    expect(at("2023-06-20", "2023-05-19", "2023-06-27").told).toEqual(["REMARK 2023-06-19", "TASK 2023-06-27"]);
    expect(at("2023-06-20", "2023-05-19", "2023-06-28").told).toEqual(["REMARK 2023-06-19"]);
  });

  it("puts the graver one first where they end on one day", () => {
    expect(at("2023-06-20", "2023-06-27", "2023-07-27").all).toEqual([
      ...["CEREMONY 2023-07-27", "REMARK 2023-07-27", "TASK 2023-07-27"],
    ]);
  });
});
