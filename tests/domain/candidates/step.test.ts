import { describe, expect, it } from "vitest";
import { actors, comesBefore, decidingBody, type Seat, stepKinds, stepsFor } from "@/domain/candidates/step";
import type { OrganizationKind } from "@/domain/organization";

const line = (...kinds: OrganizationKind[]): Seat[] => kinds.map((kind) => ({ kind }));
const authorised: Seat = { kind: "GRASSROOTS_COMMITTEE", mayDecide: true };

describe("the steps of a dossier", () => {
  it.each([
    [
      "a cell under a grassroots committee",
      line("CELL", "GRASSROOTS_COMMITTEE", "DISTRICT", "PROVINCE"),
      ["APPRAISAL"],
    ],
    [
      "a cell under a partial committee",
      line("CELL", "PARTIAL_COMMITTEE", "GRASSROOTS_COMMITTEE", "DISTRICT", "PROVINCE"),
      [],
    ],
    [
      "a grassroots cell under a district",
      line("GRASSROOTS_CELL", "DISTRICT", "PROVINCE"),
      ["APPRAISAL", "COMMITTEE_RESOLUTION"],
    ],
    [
      "a grassroots cell under a commune",
      line("GRASSROOTS_CELL", "COMMUNE", "PROVINCE"),
      ["APPRAISAL", "COMMITTEE_RESOLUTION"],
    ],
    [
      "a grassroots cell wherever it stands",
      line("GRASSROOTS_CELL", "GRASSROOTS_COMMITTEE", "DISTRICT"),
      ["APPRAISAL", "COMMITTEE_RESOLUTION"],
    ],
    ["a cell straight under a commune", line("CELL", "COMMUNE", "PROVINCE"), ["APPRAISAL", "COMMITTEE_RESOLUTION"]],
    ["a cell of a commune's agency", line("CELL", "GRASSROOTS_COMMITTEE", "COMMUNE", "PROVINCE"), ["APPRAISAL"]],
    [
      "a cell whose committee decides itself",
      [...line("CELL"), authorised, ...line("COMMUNE", "PROVINCE")],
      ["APPRAISAL", "COMMITTEE_RESOLUTION"],
    ],
    [
      "a cell under a partial committee whose committee decides itself",
      [...line("CELL", "PARTIAL_COMMITTEE"), authorised, ...line("DISTRICT")],
      ["COMMITTEE_RESOLUTION"],
    ],
  ])("of %s", (_, seats, left) => {
    expect(stepKinds.filter((kind) => !stepsFor(seats).includes(kind))).toEqual(left);
  });

  it("have each somebody who acts", () => {
    expect(Object.keys(actors)).toEqual([...stepKinds]);
  });

  it("come in an order", () => {
    expect(comesBefore("DECISION", "CEREMONY")).toBe(true);
    expect(comesBefore("CEREMONY", "DECISION")).toBe(false);
    expect(comesBefore("CV", "CV")).toBe(false);
  });
});

describe("who decides", () => {
  it.each([
    ["before 07/2025", line("CELL", "GRASSROOTS_COMMITTEE", "DISTRICT", "PROVINCE"), "DISTRICT"],
    ["since then", line("CELL", "COMMUNE", "PROVINCE"), "COMMUNE"],
    ["over an agency's committee", line("CELL", "PARTIAL_COMMITTEE", "GRASSROOTS_COMMITTEE", "COMMUNE"), "COMMUNE"],
    ["over what is straight under the province", line("CELL", "GRASSROOTS_COMMITTEE", "PROVINCE"), "PROVINCE"],
    [
      "as authorised",
      [{ kind: "CELL" }, { kind: "GRASSROOTS_COMMITTEE", mayDecide: true }, { kind: "COMMUNE" }] as Seat[],
      "GRASSROOTS_COMMITTEE",
    ],
    ["where nobody stands above", line("CELL", "PARTIAL_COMMITTEE"), undefined],
  ])("%s", (_, seats, kind) => {
    expect(decidingBody(seats)?.kind).toBe(kind);
  });
});
