import { expect, it } from "vitest";
import { PassageInput, PassageWithdrawal } from "@/domain/members/passage-input";

const member = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";
const sent = { member, kind: "PROPOSAL", on: "2024-06-10", officials: "18", inFavour: "16", key: "k" };

it("reads a step after the ceremony as a form sends it", () => {
  expect(PassageInput.parse({ ...sent, number: "", passed: "", reason: "" })).toMatchObject({
    ...{ kind: "PROPOSAL", on: "2024-06-10", officials: 18, inFavour: 16, number: undefined, passed: undefined },
  });
  const withdrawal = { member, step: member, reason: " Nhầm ngày ", key: "k" };
  expect(PassageWithdrawal.parse(withdrawal)).toEqual({ ...withdrawal, reason: "Nhầm ngày" });
});

it.each([
  [{ on: "" }, "input.required"],
  [{ on: "31/02/2024" }, "input.notDate"],
  [{ kind: "CEREMONY" }, "input.required"],
  [{ inFavour: "-1" }, "input.negative"],
  [{ member: "x" }, "input.invalid"],
])("refuses %j: %s", (more, code) => {
  expect(PassageInput.safeParse({ ...sent, ...more }).error?.issues[0]?.message).toBe(code);
});
