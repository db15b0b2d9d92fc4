import { describe, expect, it } from "vitest";
import { CandidateInput, introducingBodies, isUnion, notice } from "@/domain/candidates/candidate";
import { day } from "@/domain/day";
import { cell } from "../../support/samples";

const sent = {
  organization: "thon-5",
  fullName: "Sùng A Dế",
  bornOn: "2001-03-12",
  schooling: "LOWER_SECONDARY",
  on: "2023-01-10",
  key: "k",
};

describe("somebody noticed", () => {
  it("is read from a form that leaves blank what is not known", () => {
    const read = CandidateInput.parse({
      ...sent,
      woman: "",
      local: "yes",
      sourceForce: "",
      introducedBy: "",
      reason: "",
    });
    expect(read).toMatchObject({ local: true, isElder: false, confirmed: false });
    expect(read.woman).toBeUndefined();
    expect(read.sourceForce).toBeUndefined();
    expect(CandidateInput.parse({ ...sent, woman: "no", isElder: "yes" })).toMatchObject({
      woman: false,
      isElder: true,
    });
  });

  it.each([
    [{ fullName: "" }, "input.required"],
    [{ fullName: "A1" }, "person.nameInvalid"],
    [{ bornOn: "" }, "input.required"],
    [{ bornOn: "2001-02-30" }, "input.notDate"],
    [{ schooling: "" }, "input.required"],
    [{ sourceForce: "PIRATE" }, "input.invalid"],
    [{ on: undefined }, "input.required"],
  ])("is refused with %j: %s", (more, code) => {
    const read = CandidateInput.safeParse({ ...sent, ...more });
    expect(read.error?.issues[0]?.message).toBe(code);
  });

  it.each([
    [{}, {}, []],
    [{ on: "2024-03-16" }, {}, ["date.future"]],
    [{ bornOn: "2023-01-10" }, {}, ["candidate.bornLater"]],
    [{}, { kind: "GRASSROOTS_COMMITTEE" as const }, ["admission.namedNeedsCell"]],
    [{}, { closedOn: day("2022-12-31") }, ["date.afterClosing"]],
  ])("%j at %j: %j", (more, place, codes) => {
    const result = notice(CandidateInput.parse({ ...sent, ...more }), { ...cell, ...place }, day("2024-03-15"));
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
  });
});

it("the unions introduce in the place of a member, and no other body", () => {
  expect(introducingBodies.filter(isUnion)).toEqual(["YOUTH_UNION", "TRADE_UNION"]);
  expect(isUnion(null)).toBe(false);
});
