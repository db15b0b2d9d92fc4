import { expect, it } from "vitest";
import { inSight, stageOf, stages } from "@/domain/candidates/stage";
import type { StepKind } from "@/domain/candidates/step";
import { dossierOf, prepared, stepOf } from "../../support/dossier-samples";

const furthest: [Partial<Record<StepKind, string>>, string][] = [
  [{}, "OUTSTANDING"],
  [{ NOTICED: "2022-01-10" }, "OUTSTANDING"],
  [{ LISTED: "2022-02-10" }, "SYMPATHISER"],
  [{ LISTED: "2022-02-10", AWARENESS: "2022-06-30" }, "SYMPATHISER"],
  [prepared, "APPLICANT"],
  [{ ...prepared, CELL_RESOLUTION: "2023-05-02" }, "PROPOSED"],
  [{ DECISION: "2023-05-20" }, "DECIDED"],
  [{ DECISION: "2023-05-20", RECEIPT: "2023-05-25" }, "DECIDED"],
  [{ CEREMONY: "2023-06-02" }, "PROBATIONARY"],
  [{ CEREMONY: "2023-06-02", PROPOSAL: "2024-06-10" }, "PROBATIONARY"],
  [{ RECOGNITION: "2024-07-01" }, "OFFICIAL"],
];

it.each(furthest)("after %j somebody stands at %s", (steps, stage) => {
  expect(stageOf(dossierOf(steps))).toBe(stage);
  expect(stages).toContain(stage);
});

it("stays where it was after a vote that was not carried", () => {
  const steps = [stepOf("APPLICATION", "2023-03-01"), stepOf("CELL_RESOLUTION", "2023-05-02", { isPassed: false })];
  expect(stageOf({ steps })).toBe("APPLICANT");
});

it("counts who is on the way, and of them who has applied", () => {
  expect(inSight({})).toEqual({ all: 0, ready: 0 });
  expect(inSight({ OUTSTANDING: 4, SYMPATHISER: 3, APPLICANT: 2, PROPOSED: 1, DECIDED: 1 })).toEqual({
    all: 11,
    ready: 4,
  });
});
