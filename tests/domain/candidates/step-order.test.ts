import { describe, expect, it } from "vitest";
import type { StepKind } from "@/domain/candidates/step";
import { checkOrder } from "@/domain/candidates/step-order";
import { dossierOf, line2023, prepared, stepOf } from "../../support/dossier-samples";

type Steps = Partial<Record<StepKind, string>>;
const voted: Steps = { ...prepared, CELL_RESOLUTION: "2023-05-02", COMMITTEE_RESOLUTION: "2023-05-10" };
const decided: Steps = { ...voted, DECISION: "2023-05-20", RECEIPT: "2023-05-25" };
const admitted: Steps = { ...decided, CEREMONY: "2023-06-02", NEW_MEMBER_CLASS: "2023-09-01" };

const said = (kind: StepKind, on: string, steps: Steps) =>
  checkOrder(stepOf(kind, on), dossierOf(steps), line2023).map(
    ({ severity, problem, about }) => `${severity} ${problem.code} ${about}`,
  );

describe("a step among the others", () => {
  it.each<[StepKind, string, Steps, string[]]>([
    ["CELL_RESOLUTION", "2023-05-02", prepared, []],
    ["CELL_RESOLUTION", "2023-04-20", prepared, []],
    ["CELL_RESOLUTION", "2023-04-19", prepared, ["reason step.outOfOrder OPINIONS"]],
    ["NOTICED", "2022-01-10", {}, []],
    ["HELPER", "2022-02-10", { NOTICED: "2022-01-10" }, ["reason step.missingBefore LISTED"]],
    ["CV", "2023-02-28", { ...prepared }, ["reason step.outOfOrder APPLICATION"]],
    ["AWARENESS", "2023-03-15", prepared, ["reason step.outOfOrder APPLICATION", "reason step.outOfOrder CV"]],
    ["DECISION", "2023-05-20", voted, []],
    ["DECISION", "2023-05-10", voted, []],
    ["DECISION", "2023-05-09", voted, ["refused step.decisionBeforeCommittee COMMITTEE_RESOLUTION"]],
    [
      "DECISION",
      "2023-05-01",
      voted,
      [
        "refused step.beforeCellResolution CELL_RESOLUTION",
        "refused step.decisionBeforeCommittee COMMITTEE_RESOLUTION",
      ],
    ],
    ["COMMITTEE_RESOLUTION", "2023-05-01", voted, ["refused step.beforeCellResolution CELL_RESOLUTION"]],
    ["RECEIPT", "2023-05-19", decided, ["refused date.receivedBeforeDecision DECISION"]],
    ["RECEIPT", "2023-05-20", decided, []],
    ["CEREMONY", "2023-05-25", decided, []],
    ["CEREMONY", "2023-05-24", decided, ["refused date.ceremonyBeforeReceipt RECEIPT"]],
    [
      "CEREMONY",
      "2023-05-19",
      decided,
      ["refused date.ceremonyBeforeDecision DECISION", "refused date.ceremonyBeforeReceipt RECEIPT"],
    ],
    ["CEREMONY", "2023-06-02", voted, ["reason step.missingBefore DECISION", "reason step.missingBefore RECEIPT"]],
    // What is entered later is judged by what already stands after it.
    [
      "CELL_RESOLUTION",
      "2023-06-10",
      { ...prepared, DECISION: "2023-05-20", CEREMONY: "2023-06-02" },
      ["refused step.beforeCellResolution DECISION", "reason step.outOfOrder CEREMONY"],
    ],
    ["RECEIPT", "2023-06-03", { ...admitted }, ["refused date.ceremonyBeforeReceipt CEREMONY"]],
    [
      "RECOGNITION",
      "2024-06-09",
      { ...admitted, PROPOSAL: "2024-06-10" },
      ["refused step.recognitionBeforeProposal PROPOSAL"],
    ],
    ["RECOGNITION", "2024-06-10", { ...admitted, PROPOSAL: "2024-06-10" }, []],
  ])("%s on %s", (kind, on, steps, findings) => {
    expect(said(kind, on, steps)).toEqual(findings);
  });

  it("cannot follow one that was not passed", () => {
    const failed = stepOf("CELL_RESOLUTION", "2023-05-02", { isPassed: false });
    const dossier = dossierOf({}, { steps: [...dossierOf(prepared).steps, failed] });
    const findings = checkOrder(stepOf("DECISION", "2023-05-20"), dossier, [{ kind: "GRASSROOTS_CELL" }]);
    expect(findings).toMatchObject([
      {
        severity: "refused",
        about: "CELL_RESOLUTION",
        problem: { code: "step.notPassed", values: { day: "2023-05-02" } },
      },
    ]);
    const again = { ...dossier, steps: [...dossier.steps, stepOf("CELL_RESOLUTION", "2023-05-15")] };
    expect(checkOrder(stepOf("DECISION", "2023-05-20"), again, [{ kind: "GRASSROOTS_CELL" }])).toEqual([]);
  });
});
