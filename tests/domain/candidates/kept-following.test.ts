import { expect, it } from "vitest";
import {
  isTaskOverdue,
  type KeptRemark,
  type KeptTask,
  lastRemarkOf,
  nextTask,
} from "@/domain/candidates/kept-following";
import { day } from "@/domain/day";

const task = (dueOn: string, outcome: KeptTask["outcome"] = null): KeptTask => ({
  ...{ id: dueOn, what: "Vận động làm đường", givenOn: day("2024-01-01"), dueOn: day(dueOn), outcome },
  ...{ outcomeOn: outcome && day("2024-02-01"), outcomeWords: null },
});
const remark = (on: string): KeptRemark => ({
  ...{ id: on, helperId: null, on: day(on), words: null, conclusion: "CONTINUE" },
  progress: { motive: "GOOD", discipline: "GOOD", conduct: "GOOD", work: "SOME", people: "NONE" },
});

it("knows the latest remark, in whatever order they were entered", () => {
  expect(lastRemarkOf({ remarks: [] })).toBeNull();
  expect(lastRemarkOf({ remarks: [remark("2024-02-29"), remark("2024-01-31")] })).toBe("2024-02-29");
});

it("knows the open task that is due first", () => {
  expect(nextTask({ tasks: [] })).toBeUndefined();
  expect(nextTask({ tasks: [task("2024-02-01", "DONE")] })).toBeUndefined();
  const tasks = [task("2024-04-01"), task("2024-01-15", "PARTLY"), task("2024-03-31")];
  expect(nextTask({ tasks })?.dueOn).toBe("2024-03-31");
});

it.each([
  ["2024-03-15", null, false],
  ["2024-03-14", null, true],
  ["2024-03-14", "NOT_DONE", false],
] as const)("due on %s with %s on 15/03/2024: overdue %s", (dueOn, outcome, isOverdue) => {
  expect(isTaskOverdue(task(dueOn, outcome), day("2024-03-15"))).toBe(isOverdue);
});
