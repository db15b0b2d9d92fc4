import { describe, expect, it } from "vitest";
import { checklistOf, lacking, lasting } from "@/domain/candidates/checklist";
import type { Seat } from "@/domain/candidates/step";
import { clockFactsOn, dossierOf, line2023, prepared } from "../../support/dossier-samples";

describe("the checklist of a dossier", () => {
  const list = checklistOf(dossierOf(prepared), line2023, clockFactsOn("2024-03-15"));
  const item = (kind: string) => list.find((one) => one.kind === kind);

  it("holds every step of the way, done or missing", () => {
    expect(list.filter(({ doneOn }) => doneOn === null).map(({ kind }) => kind)).toEqual([
      "CELL_RESOLUTION",
      "COMMITTEE_RESOLUTION",
      "DECISION",
      "RECEIPT",
      "CEREMONY",
      "NEW_MEMBER_CLASS",
      "PROPOSAL",
      "RECOGNITION",
    ]);
    expect(item("APPRAISAL")).toBeUndefined();
    expect(item("HELPER")).toMatchObject({ doneOn: "2022-02-10", actor: "CELL", expiry: null, forms: [] });
  });

  it("names the forms by code", () => {
    expect(item("INTRODUCTIONS")?.forms.map(({ code }) => code)).toEqual(["3-KNĐ"]);
    expect(item("DECISION")?.forms.map(({ code }) => code)).toEqual(["9-KNĐ"]);
  });

  it.each([
    ["YOUTH_UNION", ["3-KNĐ", "4-KNĐ"]],
    ["TRADE_UNION", ["3-KNĐ", "4A-KNĐ"]],
    ["WOMEN", ["3-KNĐ"]],
    [null, ["3-KNĐ"]],
  ] as const)("asks for the paper of the body that introduces: %s", (by, codes) => {
    const asked = checklistOf(dossierOf(prepared), line2023, clockFactsOn("2024-03-15"), by);
    expect(asked.find(({ kind }) => kind === "INTRODUCTIONS")?.forms.map(({ code }) => code)).toEqual(codes);
  });

  it("says before which step each has to be there, as the kinds of the day have it", () => {
    const needs = (seats: readonly Seat[]) =>
      Object.fromEntries(
        checklistOf(dossierOf({}), seats, clockFactsOn("2024-03-15")).map(({ kind, neededBy }) => [kind, neededBy]),
      );
    expect(needs(line2023)).toMatchObject({
      ...{ AWARENESS: "CELL_RESOLUTION", VERIFICATION: "CELL_RESOLUTION", OPINIONS: "CELL_RESOLUTION" },
      ...{ CELL_RESOLUTION: "COMMITTEE_RESOLUTION", COMMITTEE_RESOLUTION: "DECISION", DECISION: "RECEIPT" },
      ...{ RECEIPT: "CEREMONY", PROPOSAL: "RECOGNITION", RECOGNITION: null },
    });
    const partial = [line2023[0], { kind: "PARTIAL_COMMITTEE" }, ...line2023.slice(1)] as Seat[];
    expect(needs(partial)).toMatchObject({ CELL_RESOLUTION: "APPRAISAL", APPRAISAL: "COMMITTEE_RESOLUTION" });
    const own = needs([{ kind: "GRASSROOTS_CELL" }, { kind: "COMMUNE" }]);
    expect(own).toMatchObject({ CELL_RESOLUTION: "DECISION" });
    expect(own).not.toHaveProperty("COMMITTEE_RESOLUTION");
  });

  it("says what expires when", () => {
    expect(item("AWARENESS")?.expiry).toEqual({ last: "2027-06-30", state: "running", left: 1202 });
    expect(item("APPLICATION")?.expiry).toEqual({ last: "2024-03-01", state: "overdue", left: -14 });
    expect(item("INTRODUCTIONS")?.expiry).toEqual({ last: "2024-04-10", state: "soon", left: 26 });
  });

  it("lets papers rest once the cell has voted", () => {
    const voted = dossierOf({ ...prepared, CELL_RESOLUTION: "2023-05-02" });
    const after = checklistOf(voted, line2023, clockFactsOn("2024-03-15"));
    expect(after.filter(({ expiry }) => expiry !== null)).toEqual([]);
  });

  it("says which regulation judged what was done, and which would judge today", () => {
    const long = dossierOf({ AWARENESS: "2021-07-29", APPLICATION: "2021-07-30" });
    const later = checklistOf(long, line2023, clockFactsOn("2025-07-01"));
    const judged = ["AWARENESS", "APPLICATION", "CV"].map((kind) => later.find((one) => one.kind === kind)?.regulation);
    expect(judged).toEqual(["29-QĐ/TW", "24-QĐ/TW", "294-QĐ/TW"]);
    const before = checklistOf(long, line2023, clockFactsOn("2016-07-24")).find(({ kind }) => kind === "CV");
    expect(before).toMatchObject({ regulation: null, forms: [], expiry: null });
  });
});

describe("what is lacking", () => {
  const lackingOn = (today: string, steps: Parameters<typeof dossierOf>[0]) =>
    lacking(checklistOf(dossierOf(steps), line2023, clockFactsOn(today))).map(
      ({ before, items }) => `${before}: ${items.map(({ kind }) => kind).join(" ")}`,
    );

  it("is told by the step that needs it: papers, and steps without one", () => {
    const { CV: _, VERIFICATION: __, ...rest } = prepared;
    expect(lackingOn("2023-05-01", rest)).toEqual([
      "CELL_RESOLUTION: CV VERIFICATION",
      "COMMITTEE_RESOLUTION: CELL_RESOLUTION",
      "DECISION: COMMITTEE_RESOLUTION",
      "RECEIPT: DECISION",
      "CEREMONY: RECEIPT",
      "RECOGNITION: PROPOSAL",
      "null: RECOGNITION",
    ]);
  });

  it("holds what has expired, from the day after its last", () => {
    const at = (today: string) => lackingOn(today, prepared)[0];
    expect(at("2024-03-01")).toBe("COMMITTEE_RESOLUTION: CELL_RESOLUTION");
    expect(at("2024-03-02")).toBe("CELL_RESOLUTION: APPLICATION");
    expect(at("2024-03-03")).toBe("CELL_RESOLUTION: APPLICATION CV");
  });

  it("holds nothing once all is there", () => {
    const whole = { ...prepared, CELL_RESOLUTION: "2023-05-02", COMMITTEE_RESOLUTION: "2023-05-10" };
    const done = { ...whole, DECISION: "2023-05-20", RECEIPT: "2023-05-25" };
    const items = checklistOf(dossierOf(done), line2023, clockFactsOn("2023-05-26"));
    expect(lacking(items.filter(({ kind }) => !["PROPOSAL", "RECOGNITION"].includes(kind)))).toEqual([]);
  });

  it("what lasts is told with its last day, the first at the top", () => {
    const items = checklistOf(dossierOf(prepared), line2023, clockFactsOn("2024-03-02"));
    expect(lasting(items).map(({ kind, last }) => `${kind} ${last}`)).toEqual([
      "CV 2024-03-02",
      "INTRODUCTIONS 2024-04-10",
      "OPINIONS 2024-04-20",
      "AWARENESS 2027-06-30",
    ]);
  });
});
