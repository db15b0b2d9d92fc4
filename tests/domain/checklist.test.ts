import { describe, expect, it } from "vitest";
import { checklistOf } from "@/domain/checklist";
import { clockFactsOn, dossierOf, line2023, prepared } from "../support/dossier-samples";

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
    expect(item("INTRODUCTIONS")?.forms.map(({ code }) => code)).toEqual(["3-KNĐ", "4-KNĐ", "4A-KNĐ"]);
    expect(item("DECISION")?.forms.map(({ code }) => code)).toEqual(["9-KNĐ"]);
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
