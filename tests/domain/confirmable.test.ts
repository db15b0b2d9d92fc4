import { expect, test } from "vitest";
import { isConfirmable } from "@/domain/confirmable";

test("what may be right all the same can be confirmed, what is wrong cannot", () => {
  const codes = ["admission.moreThanMembers", "admission.moreThanMembersAbove", "admission.totalBelowParts", ""];
  expect(codes.map(isConfirmable)).toEqual([true, true, false, false]);
});
