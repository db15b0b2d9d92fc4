import { expect, test } from "vitest";
import { confirmationOf, isConfirmable } from "@/domain/confirmable";

test("what may be right all the same can be confirmed, what is wrong cannot", () => {
  const codes = ["admission.moreThanMembers", "admission.moreThanMembersAbove", "admission.totalBelowParts", ""];
  expect(codes.map(isConfirmable)).toEqual([true, true, false, false]);
});

test("each question has an answer of its own", () => {
  const codes = ["admission.moreThanMembers", "admission.raisesYear", "report.numberTwice", "input.required"];
  expect(codes.map(confirmationOf)).toEqual(["confirmed", "raises", "repeats", undefined]);
});
