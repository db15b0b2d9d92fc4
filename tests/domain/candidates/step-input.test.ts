import { expect, it } from "vitest";
import { candidateKinds, incomplete, StepInput, stepOf } from "@/domain/candidates/step-input";

const sent = { candidate: "0190a5a0-0000-7000-8000-000000000001", kind: "LISTED", on: "2023-02-10", key: "k" };

it("reads a step, passed unless it may fail and is said to have", () => {
  expect(stepOf(StepInput.parse(sent))).toEqual({ kind: "LISTED", on: "2023-02-10", isPassed: true, reason: null });
  expect(stepOf(StepInput.parse({ ...sent, passed: "no" })).isPassed).toBe(true);
  const failed = StepInput.parse({ ...sent, kind: "AWARENESS", passed: "no", reason: " Nghỉ học " });
  expect(stepOf(failed)).toMatchObject({ isPassed: false, reason: "Nghỉ học" });
});

it("ends with the ceremony: what follows is the member's", () => {
  expect(candidateKinds.at(-1)).toBe("CEREMONY");
  expect(StepInput.safeParse({ ...sent, kind: "RECOGNITION" }).error?.issues[0]?.message).toBe("input.required");
});

it.each([
  [{ on: "" }, "input.required"],
  [{ on: "10/02/2023" }, "input.notDate"],
  [{ officials: "x" }, "input.notWhole"],
  [{ candidate: "1" }, "input.invalid"],
])("refuses %j: %s", (more, code) => {
  expect(StepInput.safeParse({ ...sent, ...more }).error?.issues[0]?.message).toBe(code);
});

it.each([
  ["HELPER", {}, ["helper"]],
  ["HELPER", { helper: "0190a5a0-0000-7000-8000-000000000002" }, []],
  ["INTRODUCTIONS", { first: "Giàng A Câu" }, ["firstSince", "firstTogether"]],
  ["INTRODUCTIONS", { byUnion: true }, []],
  ["CELL_RESOLUTION", { officials: 18 }, ["inFavour"]],
  ["CELL_RESOLUTION", { inFavour: 16 }, ["officials"]],
  ["CELL_RESOLUTION", {}, []],
  ["PROPOSAL", {}, ["officials", "inFavour"]],
  ["PROPOSAL", { officials: 18 }, ["inFavour"]],
  ["NEW_MEMBER_CLASS", {}, []],
] as const)("%s with %j lacks %j", (kind, details, fields) => {
  expect(incomplete(kind, details).map(({ field }) => field)).toEqual(fields);
});
