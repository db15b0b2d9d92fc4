import { describe, expect, it } from "vitest";
import {
  closeTask,
  endHelper,
  giveTask,
  HelperEnding,
  NoteWithdrawal,
  OutcomeInput,
  RemarkInput,
  RemarkPeriod,
  remark,
  setPeriod,
  TaskInput,
  takeBackNote,
} from "@/domain/candidates/following";
import type { KeptCandidate } from "@/domain/candidates/kept-candidate";
import type { KeptHelper, KeptTask } from "@/domain/candidates/kept-following";
import { unfollowed } from "@/domain/candidates/kept-following";
import { day } from "@/domain/day";
import type { Result } from "@/domain/result";
import { stepOf } from "../../support/dossier-samples";

const [candidate, one, other] = [1, 2, 3].map((number) => `0190a5a0-0000-7000-8000-00000000000${number}`);
const today = day("2024-03-15");
const helper: KeptHelper = {
  ...{ id: one ?? "", stepId: "s", memberId: "m", fullName: "Giàng A Câu", from: day("2022-02-10"), until: null },
  ...{ together: day("2018-01-01"), explanation: null, endReason: null, gone: null, goneOn: null },
};
const task: KeptTask = {
  ...{ id: one ?? "", what: "Vận động làm đường", givenOn: day("2024-02-01"), dueOn: day("2024-02-29") },
  ...{ outcome: null, outcomeOn: null, outcomeWords: null },
};
const noticed = { ...stepOf("NOTICED", "2022-01-10"), id: "n", details: {}, regulation: null, withdrawn: null };
const kept: KeptCandidate = {
  ...{ bornOn: null, schooling: null, areas: [], isElder: false, closedOn: null, outcome: null, ...unfollowed },
  ...{ steps: [noticed], helpers: [helper], tasks: [task] },
};
const admitted = { ...kept, outcome: "ADMITTED", closedOn: day("2024-03-01") } as const;
const stopped = { ...kept, outcome: "STOPPED", closedOn: day("2024-03-01") } as const;

const codes = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map(({ code, field }) => (field ? `${field}: ${code}` : code));

describe("a helper ends", () => {
  it.each<[string, string, KeptCandidate, string[]]>([
    ["on the first day", "2022-02-10", kept, []],
    ["before it", "2022-02-09", kept, ["on: helper.endsBeforeBegin"]],
    ["today", "2024-03-15", kept, []],
    ["tomorrow", "2024-03-16", kept, ["on: date.future"]],
    [
      "twice",
      "2024-03-01",
      { ...kept, helpers: [{ ...helper, until: day("2024-02-01") }] },
      ["helper: helper.unknown"],
    ],
    ["in a closed dossier", "2024-03-01", admitted, ["candidate.admitted"]],
    ["in a stopped one", "2024-03-01", stopped, ["candidate.stopped"]],
  ])("%s", (_, on, before, expected) => {
    expect(codes(endHelper(before, { helper: helper.id, on: day(on), reason: "Đi học" }, today))).toEqual(expected);
  });

  it("with the reason", () => {
    const ended = endHelper(kept, { helper: helper.id, on: today, reason: "Đi học" }, today);
    expect(ended).toMatchObject({ ok: true, value: { helpers: [{ until: "2024-03-15", endReason: "Đi học" }] } });
  });
});

const grades = { motive: "GOOD", discipline: "GOOD", conduct: "SOME", work: "SOME", people: "NONE" };
const said = { candidate, key: "k", on: "2024-02-29", ...grades, conclusion: "CONTINUE" };

describe("a remark", () => {
  const take = (more: object, before: KeptCandidate = kept) =>
    codes(remark(before, RemarkInput.parse({ ...said, ...more }), today));
  const ended = { ...kept, helpers: [{ ...helper, until: day("2024-02-28") }] };
  it.each<[string, object, KeptCandidate, string[]]>([
    ["by who helps", { by: one }, kept, []],
    ["by the cell", {}, kept, []],
    ["by somebody else", { by: other }, kept, ["by: helper.unknown"]],
    ["by who helped until the day before", { by: one }, ended, ["on: helper.notThen"]],
    ["by who helped until that day", { by: one, on: "2024-02-28" }, ended, []],
    ["by who was not assigned yet", { by: one, on: "2022-02-09" }, kept, ["on: helper.notThen"]],
    ["of tomorrow", { on: "2024-03-16" }, kept, ["on: date.future"]],
    ["of the day of the notice", { on: "2022-01-10" }, kept, []],
    ["of the day before it", { on: "2022-01-09" }, kept, ["on: candidate.notBegun"]],
    ["in a closed dossier", {}, admitted, ["candidate.admitted"]],
  ])("%s", (_, more, before, expected) => {
    expect(take(more, before)).toEqual(expected);
  });

  it.each([
    [{ motive: "" }, "input.required"],
    [{ conclusion: "" }, "input.required"],
    [{ on: "" }, "input.required"],
    [{ words: "x".repeat(1_001) }, "input.tooLong"],
  ])("is not read with %j", (more, code) => {
    expect(RemarkInput.safeParse({ ...said, ...more }).error?.issues[0]?.message).toBe(code);
  });
});

it("is remarked on by the month, the quarter, or as the regulation has it", () => {
  const months = (text: string) => RemarkPeriod.parse({ candidate, key: "k", months: text }).months;
  expect([months("1"), months("3"), months("")]).toEqual([1, 3, undefined]);
  expect(RemarkPeriod.safeParse({ candidate, key: "k", months: "2" }).success).toBe(false);
  expect(setPeriod(kept, 3)).toMatchObject({ ok: true, value: { remarkMonths: 3 } });
  expect(setPeriod(kept, undefined)).toMatchObject({ ok: true, value: { remarkMonths: null } });
  expect(codes(setPeriod(stopped, 3))).toEqual(["candidate.stopped"]);
});

it.each([
  ["due that day", "2024-03-15", "2024-03-15", []],
  ["due before", "2024-03-15", "2024-03-14", ["due: task.dueBeforeGiven"]],
  ["given tomorrow", "2024-03-16", "2024-03-20", ["on: date.future"]],
  ["given before the notice", "2022-01-09", "2024-03-20", ["on: candidate.notBegun"]],
])("a task %s", (_, on, due, expected) => {
  const input = TaskInput.parse({ candidate, key: "k", what: "Vận động", on, due });
  expect(codes(giveTask(kept, input, today))).toEqual(expected);
});

it.each<[string, object, string[]]>([
  ["done", {}, []],
  ["done the day it was given", { on: "2024-02-01" }, []],
  ["done before that", { on: "2024-01-31" }, ["on: task.outcomeBeforeGiven"]],
  ["done tomorrow", { on: "2024-03-16" }, ["on: date.future"]],
  ["partly done, without a word", { outcome: "PARTLY" }, ["words: input.required"]],
  ["not done, with words", { outcome: "NOT_DONE", words: "Mưa lũ" }, []],
  ["of another", { task: other }, ["task: task.unknown"]],
])("the outcome of a task %s", (_, more, expected) => {
  const input = OutcomeInput.parse({ candidate, key: "k", task: one, outcome: "DONE", on: "2024-03-15", ...more });
  expect(codes(closeTask(kept, input, today))).toEqual(expected);
});

it("a note is taken back once, and not out of a closed dossier", () => {
  expect(takeBackNote(kept, task.id)).toMatchObject({ ok: true, value: { tasks: [], helpers: [helper] } });
  expect(codes(takeBackNote(kept, other ?? ""))).toEqual(["note: note.unknown"]);
  expect(codes(takeBackNote(admitted, task.id))).toEqual(["candidate.admitted"]);
});

it("nothing is read without a key, a reason or a day", () => {
  expect(HelperEnding.safeParse({ candidate, key: "k", helper: "", on: "2024-03-01", reason: "x" }).success).toBe(
    false,
  );
  expect(NoteWithdrawal.safeParse({ candidate, key: "k", note: one, reason: " " }).success).toBe(false);
  expect(NoteWithdrawal.safeParse({ candidate, key: "k", note: one, reason: "nhầm" }).success).toBe(true);
});
