import { expect, it } from "vitest";
import { stepKinds } from "@/domain/candidates/step";
import { detailsOf, keptDetails, mayFail, StepDetails } from "@/domain/candidates/step-details";

it("keeps for each kind its own details and nothing blank", () => {
  const given = StepDetails.parse({ number: "12-NQ/CB", officials: "18", inFavour: "16", helper: "", extended: "yes" });
  expect(keptDetails("CELL_RESOLUTION", given)).toEqual({ number: "12-NQ/CB", officials: 18, inFavour: 16 });
  expect(keptDetails("DECISION", given)).toEqual({ number: "12-NQ/CB", extended: true });
  expect(keptDetails("CV", given)).toEqual({});
});

it("asks nothing of a verification but whether it is done: its findings are no business of this product", () => {
  expect(detailsOf("VERIFICATION")).toEqual([]);
  expect(mayFail("VERIFICATION")).toBe(true);
});

it("lets votes, classes and decisions fail, and no paper", () => {
  expect(stepKinds.filter(mayFail)).toEqual([
    ...["AWARENESS", "VERIFICATION", "CELL_RESOLUTION", "APPRAISAL", "COMMITTEE_RESOLUTION", "DECISION"],
    ...["NEW_MEMBER_CLASS", "PROPOSAL"],
  ]);
});
